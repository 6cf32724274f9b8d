package yardstick.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.Policy;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;

/**
 * Mistakes that people make who write rules as they would write a table or a sentence; {@code officers/mistakes.txt} lists them. Each
 * is told once, where it is, with advice that makes a policy without a word of complaint.
 */
class OfficersMistakesTest {

    private static final String DRAFT = "draft.drl";

    @TempDir
    private Path folder;

    /**
     * A mistake.
     *
     * @param place the text that is told; the first of its kind in the wrong lines, at the end of a line where it ends with a dollar sign
     */
    record Slip(String name, String wrong, String place, String advice, String right) {

        static Slip of(String block) {
            List<String> lines = block.lines().toList();
            return new Slip(lines.get(0), all(lines, "- "), all(lines, "@ "), all(lines, "> "), all(lines, "+ "));
        }

        private static String all(List<String> lines, String sign) {
            return lines.stream()
                    .filter(line -> line.startsWith(sign))
                    .map(line -> line.substring(2))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Slip> slips() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/officers/mistakes.txt"));
        return Arrays.stream(text.split("(?m)^# ")).skip(1).map(Slip::of).toList();
    }

    private static String rules(String lines) {
        return lines.startsWith("rule ")
                ? lines + "\n"
                : "rule \"试\" @clause(\"跟踪评估\")\nwhen\n$g : Grant()\n" + lines
                        + "\nthen\nconclude( $g, \"WARN\" );\nend\n";
    }

    private List<Problem> told(String rules) {
        return told(Draft.of("chengdu-empowerment", folder).with(DRAFT, rules));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_mistake_is_told_once_where_it_is_with_what_to_write(Slip slip) {
        String rules = rules(slip.wrong);

        List<Problem> told = told(rules);

        assertThat(told).hasSize(1).allMatch(Problem::isError);
        assertThat(told.get(0).hint().zh()).contains(slip.advice);
        assertThat(told.get(0).hint().en()).isNotBlank();
        assertThat(at(told.get(0), rules))
                .startsWith(slip.place.replaceAll("\\$$", "\n").replace("\n", ""));
        assertThat(told.get(0).location().file()).endsWith(DRAFT);
    }

    /** What stands in the rules where a problem points. */
    private static String at(Problem problem, String rules) {
        String line = rules.split("\n", -1)[problem.location().line() - 1];
        return line.substring(line.offsetByCodePoints(0, problem.location().column() - 1));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void the_advice_makes_a_policy_without_complaint(Slip slip) {
        assertThat(told(rules(slip.right))).isEmpty();
    }

    @Test
    void there_are_many() throws IOException {
        assertThat(slips()).hasSizeGreaterThan(40).extracting(Slip::name).doesNotHaveDuplicates();
    }

    @Test
    void errors_bring_no_warnings_that_rest_on_what_is_wrong() {
        List<String> wrong = List.of(
                "rule \"试\" @clause(\"跟踪评估\") when $g : Grant() Measure( of == $g, name == \"成效得分\", back == 0, value < 60分 )"
                        + " then conclude( $g, \"WARN\" ); end",
                "rule \"试\" @clause(\"跟踪评估\") when $g : Grant() Measure( of == $g, name == \"成效得分\", back == 0, value < 60 )"
                        + " then conclude( $g, \"DOWNGRADE\" ); end",
                "rule \"试\" @clause(\"跟踪评价\") when $g : Grant() Measure( of == $g, name == \"成效得分\", back == 0, value < 60 )"
                        + " then infer( $g, \"没人读\" ); end",
                "rule \"试\" @clause(\"跟踪评估\") when $g : Grant() Measure( of == $g, name == \"成效得分\", back == 0, value < 5%, value > 90 )"
                        + " then conclude( $g, \"EXIT\" ); end");

        Draft draft = Draft.of("chengdu-empowerment", folder);
        for (String rule : wrong) {
            assertThat(told(draft.with(DRAFT, rule))).as(rule).hasSize(1).allMatch(Problem::isError);
        }
    }

    @Test
    void a_rule_that_cannot_be_read_leaves_nothing_unused() {
        Draft draft = Draft.of("chengdu-empowerment", folder)
                .changing("exit.drl", "name == \"成效得分\", back < $periods, value < $floor", "name == \"成效得分\" back <");

        assertThat(told(draft)).hasSize(1).allMatch(Problem::isError);
    }

    @Test
    void a_misspelt_outcome_does_not_leave_its_outcome_unreached() {
        Draft draft = Draft.of("chengdu-empowerment", folder);
        String admission = draft.text("admission.drl");

        draft.with("admission.drl", admission.replace("conclude( $a, \"ADMIT\" )", "conclude( $a, \"批准\" )"));

        assertThat(told(draft)).hasSize(1).allMatch(Problem::isError);
    }

    @Test
    void a_rule_file_that_cannot_be_read_leaves_no_term_without_a_rule() throws IOException {
        Draft draft = Draft.of("chengdu-empowerment", folder);

        Files.write(folder.resolve("matching.drl"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, (byte) 0xC3});

        assertThat(told(draft))
                .extracting(problem ->
                        Path.of(problem.location().file()).getFileName().toString())
                .containsOnly("matching.drl");
    }

    @Test
    void what_can_never_be_is_told_beside_mistakes_of_other_files() {
        Draft draft = Draft.of("chengdu-empowerment", folder)
                .with(DRAFT, rules("Grant( this == $g, tenure < 1, zone.level == \"国家级\", since == \"去年\" )"));
        draft.with("parameters.csv", draft.text("parameters.csv") + "坏,六十,分,跟踪评估,assumed,\n");

        assertThat(told(draft)).extracting(Problem::code).containsExactly("YS-A16", "YS-A04", "YS-A17", "YS-P20");
    }

    @Test
    void a_rule_copied_into_another_file_is_told_with_both_places() {
        Draft draft = Draft.of("chengdu-empowerment", folder);
        draft.with(DRAFT, draft.text("exit.drl"));

        List<String> messages = new ArrayList<>();
        told(draft).forEach(problem -> messages.add(problem.message().zh()));

        assertThat(messages)
                .isNotEmpty()
                .allMatch(message -> message.matches("两个文件里都有规则“.+”：draft.drl:\\d+ 和 exit.drl:\\d+"));
    }

    private static List<Problem> told(Draft draft) {
        try {
            return Policy.load(draft.folder()).warnings();
        } catch (InvalidInput refusal) {
            return refusal.problems();
        }
    }
}
