package yardstick.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.Golden;
import yardstick.language.RuleChecker;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;

/** A small policy on disk, of which a test writes the rules. */
final class Sample {

    static final Golden GOLDEN = Golden.of("analysis");

    private static final String POLICY = """
            {
              "id": "sample",
              "title": {"zh": "样例", "en": "Sample"},
              "issuer": {"zh": "某局", "en": "Some bureau"},
              "version": "1",
              "period": "QUARTER",
              "ladders": {
                "grant": [
                  {"code": "EXIT", "zh": "退出", "en": "out"},
                  {"code": "WARN", "zh": "预警", "en": "warned"},
                  {"code": "RETAIN", "zh": "保留", "en": "kept"}
                ],
                "zone": [{"code": "OVER", "zh": "超出", "en": "over"}, {"code": "WITHIN", "zh": "符合", "en": "within"}]
              },
              "sources": [{"id": "通知", "title": {"zh": "通知", "en": "Notice"}, "published": "2020年"}]
            }
            """;
    private static final String CLAUSES = """
            [{"id": "第一条", "text": "不合格的，退出", "source": "通知"}]
            """;
    private static final String PARAMETERS = """
            name,value,unit,clause,status,note
            底线,60,分,第一条,published,
            高线,80,分,第一条,published,
            期数,2,期,第一条,published,
            次数,3,次,第一条,published,
            出勤底线,50,%,第一条,published,
            年限,3,年,第一条,published,
            """;
    private static final Set<String> OF_UNUSED = Set.of("YS-R33", "YS-R34", "YS-A10", "YS-A11", "YS-A12");

    private final Path folder;

    private Sample(Path folder) {
        this.folder = folder;
    }

    static Sample in(Path folder) {
        return new Sample(folder)
                .with("policy.json", POLICY)
                .with("clauses.json", CLAUSES)
                .with("parameters.csv", PARAMETERS);
    }

    Sample with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a parameter. */
    Sample withParameter(String row) {
        return with("parameters.csv", PARAMETERS + row + "\n");
    }

    /** A rule about a grant. */
    static String rule(String name, String outcome, String... conditions) {
        return concluding(name, "conclude( $g, \"" + outcome + "\" )", conditions);
    }

    /** A rule about a grant that concludes something else. */
    static String concluding(String name, String conclusion, String... conditions) {
        String lines =
                Arrays.stream(conditions).map(line -> "    " + line + "\n").collect(Collectors.joining());
        boolean bound = Arrays.stream(conditions).anyMatch(line -> line.startsWith("$g :"));
        return "rule \"" + name + "\"\n    @clause(\"第一条\")\nwhen\n" + (bound ? "" : "    $g : Grant()\n") + lines
                + "then\n    " + conclusion + ";\nend\n";
    }

    /** Writes the rules into one file. */
    Sample rules(String... rules) {
        return with("a.drl", "package sample;\n\n" + String.join("\n", rules));
    }

    PolicyFolder policy() {
        return PolicyFolder.read(folder);
    }

    /** All warnings. */
    List<Problem> all() {
        PolicyFolder policy = policy();
        return Analysis.of(policy, RuleChecker.check(policy).rules());
    }

    /** The warnings but those about what is not used. */
    List<Problem> warnings() {
        return all().stream()
                .filter(problem -> !OF_UNUSED.contains(problem.code()))
                .toList();
    }

    /** Asserts that the warnings but those about what is not used are those of the golden text. */
    void assertWarnings(String golden) {
        GOLDEN.assertProblems(warnings(), folder, golden);
    }

    Path folder() {
        return folder;
    }
}
