package yardstick.readme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.facts.DossierReader;
import yardstick.problem.Problem;
import yardstick.shard.PolicyText;
import yardstick.vocabulary.Dossier;

/** The policy folder and the dossier that a README shows, to which each of its rules is put in turn. */
final class Example {

    private static final Set<String> FOR_MORE_RULES = Set.of("YS-R33", "YS-R34", "YS-A12");

    private static final String CONDITIONS = """
            $g : Grant()
            $z : Zone()
            $d : Designation()
            Parameter( name == "成效底线", $floor : value )
            Parameter( name == "观察期数", $window : value )
            """;

    private final Map<String, String> files = new TreeMap<>();
    private final String facts;

    Example(Readme readme) {
        List<String> json =
                readme.blocks("json").stream().map(Readme.Block::text).toList();
        files.put("policy.json", holding(json, "\"ladders\""));
        files.put("clauses.json", holding(json, "\"text\": \""));
        files.put("parameters.csv", readme.blocks("csv").get(0).text());
        facts = holding(json, "\"asOf\"");
    }

    private static String holding(List<String> blocks, String text) {
        return blocks.stream().filter(block -> block.contains(text)).findFirst().orElseThrow();
    }

    private PolicyText with(String rules) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.put("rules.drl", "package example;\n\n" + rules);
        return new PolicyText("example", all);
    }

    /** What is to be said of some rules, though not that the folder has parameters and outcomes for others too. */
    List<String> problems(String rules) {
        return with(rules).compile().warnings().stream()
                .filter(problem -> !FOR_MORE_RULES.contains(problem.code()))
                .map(Problem::toString)
                .toList();
    }

    /** A rule that has nothing but a condition, after others that give it names. */
    static String ruleOf(String condition) {
        return "rule \"一个条件\"\n    @clause(\"示例-1\")\nwhen\n" + CONDITIONS + condition
                + "\nthen\n    infer( $g, \"一个条件\" );\nend\n";
    }

    /** Compiles rules; a mistake is thrown. */
    void compile(String rules) {
        with(rules).compile();
    }

    /** Who does not have the last outcome of the ladder, such as {@code Z1/D2 WARN}. */
    List<String> decided(String rules, String asOf) {
        Policy policy = with(rules).compile();
        Dossier dossier = DossierReader.read(
                        new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)), "facts.json", policy.unit())
                .at(policy.unit().parse(asOf));
        Evaluation evaluation = policy.evaluate(dossier);
        return evaluation.decisions().stream()
                .filter(decision -> policy.folder().matters().stream()
                        .noneMatch(ladder -> ladder.kind() == decision.subject().subjectKind()
                                && ladder.byDefault().equals(decision.outcome())))
                .map(decision ->
                        decision.subject().ids() + " " + decision.outcome().code())
                .toList();
    }
}
