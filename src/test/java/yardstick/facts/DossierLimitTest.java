package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.DossierLimits;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.PeriodUnit;

class DossierLimitTest {

    private static String zone(String id, String name, String more) {
        return "{\"asOf\": \"2020Q2\", \"zones\": [{\"id\": \"%s\", \"name\": \"%s\"%s}]}".formatted(id, name, more);
    }

    private static String value(String number) {
        return zone("Z1", "一区", "")
                .replace(
                        "}]}",
                        "}], \"measures\": [{\"zone\": \"Z1\", \"name\": \"营收\", \"period\": \"2020Q2\", \"value\": "
                                + number + "}]}");
    }

    @Test
    void texts_and_names_may_be_as_long_as_stated_and_no_longer() {
        String name = "区".repeat(DossierLimits.NAME);
        String text = "𠀀".repeat(DossierLimits.TEXT);

        assertThat(Dossiers.read(zone(name, name, ", \"district\": \"" + text + "\""))
                        .zones())
                .hasSize(1);
        assertThat(Dossiers.codes(zone(name + "1", name + "1", ", \"district\": \"" + text + "1\"")))
                .isEqualTo("YS-F06 YS-F06 YS-F06");
    }

    @Test
    void a_list_may_be_as_long_as_stated_and_no_longer() {
        String items = "\"a\"" + ",\"a\"".repeat(DossierLimits.LIST - 1);

        assertThat(Dossiers.read(zone("Z1", "一区", ", \"layouts\": [" + items + "]"))
                        .zones())
                .hasSize(1);
        assertThat(Dossiers.codes(zone("Z1", "一区", ", \"layouts\": [" + items + ",\"a\",\"a\"]")))
                .isEqualTo("YS-F06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345678901234567890",
                "-123456789012345678901234567890",
                "0.123456789012345678",
                "1e18",
                "1E+018",
                "1e-18",
                "0e18",
                "-0",
                "1e29",
                "-1.5E+29",
                "1e00000000000000000000000000000000000000001",
                "1.50000000000000000000000000000000000000000000",
                "123456789012345678901234567890.123456789012345678",
                "123456789012345678901.123456789012345678"
            })
    void numbers_within_the_limits_are_exact_and_survive_writing(String number) {
        Dossier dossier = Dossiers.read(value(number));

        assertThat(dossier.measures().get(0).value()).isEqualByComparingTo(number);
        assertThat(Dossiers.read(Dossiers.written(dossier)).digest()).isEqualTo(dossier.digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456789012345678901",
                "0.1234567890123456789",
                "1e30",
                "1e-19",
                "1e99999999999",
                "-1e400"
            })
    void numbers_beyond_the_limits_are_refused(String number) {
        assertThat(Dossiers.codes(value(number))).isEqualTo("YS-F07");
    }

    @Test
    void a_huge_text_number_or_name_stops_the_reading_but_not_the_program() {
        assertThat(Dossiers.codes(zone("Z1", "x".repeat(2_000_000), ""))).isEqualTo("YS-F06");
        assertThat(Dossiers.codes(zone("Z1", "x", ", \"" + "y".repeat(20_000) + "\": 1")))
                .isEqualTo("YS-F06");
        assertThat(Dossiers.codes(value("1".repeat(2_000_000)))).isEqualTo("YS-F06");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 100, 100_000})
    void brackets_nest_as_deep_as_stated_and_no_deeper(int levels) {
        String json = zone("Z1", "一区", ", \"layouts\": " + "[".repeat(levels) + "]".repeat(levels));

        assertThat(Dossiers.codes(json)).isEqualTo(levels + 3 <= DossierLimits.NESTING ? "YS-F15" : "YS-F05");
    }

    @Test
    void a_file_beyond_the_limit_is_refused() throws IOException {
        byte[] json = zone("Z1", "一区", "").getBytes(StandardCharsets.UTF_8);

        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> new DossierReading("x.json", PeriodUnit.QUARTER, Indicators.NONE, null, json.length - 1)
                        .of(new ByteArrayInputStream(json)));

        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("YS-F04");
        assertThat(new DossierReading("x.json", PeriodUnit.QUARTER, Indicators.NONE, null, json.length)
                        .of(new ByteArrayInputStream(json))
                        .zones())
                .hasSize(1);
    }

    @Test
    void beyond_a_thousand_problems_only_their_number_is_told() {
        String zones = IntStream.range(0, 2_500)
                .mapToObj(i -> "{\"id\": \"Z%d\"}".formatted(i))
                .collect(Collectors.joining(",\n"));

        List<Problem> problems = Dossiers.problems("{\"asOf\": \"2020Q2\", \"zones\": [" + zones + "]}");

        assertThat(problems).hasSize(DossierLimits.PROBLEMS + 1);
        assertThat(Dossiers.rendered(problems.get(DossierLimits.PROBLEMS), Language.EN))
                .isEqualTo("dossier.json:1000:1: error: YS-F99 1500 more problems are not listed;"
                        + " put right those that are listed, then check again");
        assertThat(Dossiers.rendered(problems.get(DossierLimits.PROBLEMS), Language.ZH))
                .isEqualTo("dossier.json:1000:1: error: YS-F99 另有 1500 个问题未列出; 先改正已列出的，再检查一次");
    }

    @Test
    void beyond_a_thousand_warnings_only_their_number_is_told_and_the_dossier_is_read() {
        String zones = IntStream.range(0, 1_001)
                .mapToObj(i -> "{\"id\": \"Z%d\", \"name\": \"区\", \"level\": \"市\"}".formatted(i))
                .collect(Collectors.joining(",\n"));

        Dossier dossier = Dossiers.read("{\"asOf\": \"2020Q2\", \"zones\": [" + zones + "]}");

        assertThat(dossier.zones()).hasSize(1_001);
        assertThat(dossier.warnings())
                .hasSize(DossierLimits.PROBLEMS + 1)
                .last()
                .extracting(p -> p.message().en())
                .isEqualTo("1 more warning is not listed");
    }
}
