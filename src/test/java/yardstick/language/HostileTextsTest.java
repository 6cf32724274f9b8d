package yardstick.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.policy.RuleFile;
import yardstick.vocabulary.PeriodUnit;

@Timeout(60)
class HostileTextsTest {

    /** Larger files are not opened. */
    private static final int LARGEST = 256 * 1024;

    @TempDir
    private Path folder;

    static List<HostileCases.Case> cases() {
        return HostileTexts.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_hostile_text_is_refused_where_it_stands(HostileCases.Case hostile) {
        Draft draft = Draft.of("mianyang-positioning", folder).with("hostile.drl", hostile.text());

        assertThat(draft.problems())
                .anyMatch(problem -> problem.isError()
                        && problem.code().equals(hostile.mistake().code())
                        && problem.location().line() == hostile.line()
                        && problem.location().column() > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$z : Zone( id == \"/* \" || name == \" */\" )",
                "$z : Zone( id == \"// \", name == \"then end rule\" )",
                "/* \" */ $z : Zone() /* \" then end */",
                "// */ end\n $z : Zone() /**/ /***/",
                "$end : Zone() $z : Zone()",
                "( $z : Zone() and Grant() )",
                "$z : Zone( (id == \"x\") && !(name == \"y\") || functions not contains \"x\" )",
                "$z : Zone( name == \"<script>${x}%s</script>\" )",
                "$z : Zone( functions.size > (((1))) + 999999999999999999999999999999 / -3 )",
            })
    void odd_but_harmless_conditions_are_sound(String condition) {
        Draft draft = Draft.of("mianyang-positioning", folder).with("odd.drl", HostileCases.withCondition(condition));

        assertThat(draft.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";",
                "?\n",
                "(",
                ")",
                "\"",
                "\"\n",
                "'",
                "$",
                "@",
                "@x ",
                "\\",
                "/",
                "//\n",
                "/*",
                "#\n",
                "1 ",
                "1,",
                "a.",
                "=",
                "!",
                "-",
                "<",
                "“",
                "！",
                "１",
                "≥",
                "名",
                "\u200B",
                "\uD840\uDC00",
                "rule ",
                "end ",
                "then ",
                "when ",
                "not ",
                "package ",
                "rule \"x\" ",
                "rule \"x\" when then end\n",
                "rule \"x\" @clause(\"c\") when Zone() then end\n",
                "when ; then "
            })
    void the_largest_file_of_anything_is_refused_in_good_time(String part) {
        String text = part.repeat(LARGEST / part.getBytes(StandardCharsets.UTF_8).length);
        CheckedFile source = new CheckedFile(new RuleFile("big.drl", "big.drl", text));

        List<Sketch> rules = RuleFileReader.read(source, PeriodUnit.YEAR, RuleChecker.MOST_RULES);

        assertThat(rules).noneMatch(rule -> rule.rule().isPresent());
        assertThat(source.problems()).hasSizeBetween(1, 100);
    }
}
