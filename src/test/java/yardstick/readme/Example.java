package yardstick.readme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.facts.DossierReader;
import yardstick.policy.Matter;
import yardstick.problem.Problem;
import yardstick.report.evaluation.ReportedText;
import yardstick.shard.PolicyText;
import yardstick.vocabulary.Dossier;

/** The policy folder and the dossier that a README shows, to which each of its rules is put in turn. */
final class Example {

    private static final Set<String> FOR_MORE_RULES = Set.of("YS-R33", "YS-R34", "YS-A12");

    private static final String CONDITIONS = """
            $g : Grant()
            $z : Zone()
            $d : Designation()
            $a : Application()
            $p : Party()
            $t : Period( back < 3 )
            Attribute( of == $z, name == "类别", $class : value )
            Measure( of == $a, name == "争取得分", back == 0, $mine : value )
            Measure( of == $a, name == "示范得分", back == 0, $own : value )
            Parameter( name == "成效底线", $floor : value )
            Parameter( name == "观察期数", $window : value )
            Parameter( name == "扶持名录", $list : values )
            """;

    private static final String COLUMNS = "name,value,unit,clause,status,note";
    private static final String ALL_COLUMNS = COLUMNS + ",scope,from,until,values";

    private final Map<String, String> files = new TreeMap<>();
    private final String facts;

    /** What a README shows of a policy and of facts, but for a section that shows some of its own. */
    Example(Readme readme, String section) {
        List<Readme.Block> blocks = new ArrayList<>(readme.blocks());
        blocks.sort(Comparator.comparing(block -> !block.heading().equals(section)));
        files.put("policy.json", holding(blocks, "json", "\"issuer\""));
        files.put("clauses.json", holding(blocks, "json", "\"text\": \""));
        files.put("indicators.csv", holding(blocks, "csv", "name,of"));
        files.put("parameters.csv", parameters(blocks));
        facts = holding(blocks, "json", "\"asOf\"");
    }

    private static String holding(List<Readme.Block> blocks, String language, String text) {
        return blocks.stream()
                .filter(block ->
                        block.language().equals(language) && block.text().contains(text))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The tables of parameters one after the other, those of fewer columns filled up. */
    private static String parameters(List<Readme.Block> blocks) {
        String rows = blocks.stream()
                .filter(block -> block.text().startsWith(COLUMNS))
                .flatMap(block -> block.text()
                        .lines()
                        .skip(1)
                        .map(row -> row + (block.text().startsWith(ALL_COLUMNS) ? "" : ",,,,")))
                .collect(Collectors.joining("\n"));
        return ALL_COLUMNS + "\n" + rows + "\n";
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
                        new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)),
                        "facts.json",
                        policy.unit(),
                        policy.folder().indicators(),
                        null)
                .at(policy.unit().parse(asOf));
        return policy.evaluate(dossier).decisions().stream()
                .flatMap(Example::told)
                .toList();
    }

    private static Stream<String> told(Decision decision) {
        Matter matter = decision.matter();
        String ids = decision.subject().ids() + " ";
        String outcome = ids
                + (matter.isNamed() ? matter.id() + " " : "")
                + decision.outcome().code();
        return Stream.concat(
                decision.outcome().equals(matter.byDefault()) ? Stream.of() : Stream.of(outcome),
                decision.values().stream().map(value -> ids + value.name() + " " + ReportedText.of(value)));
    }
}
