package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicator.Form;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.PeriodUnit;

/** What a dossier says in figures and words is what the policy's catalogue knows. */
class CatalogueTest {

    private static final Indicators CATALOGUE = Indicators.of(List.of(
            new Indicator("营收", Kind.ZONE, "亿元", Form.NUMBER, BigDecimal.ZERO, null, List.of()),
            new Indicator("得分", Kind.GRANT, "分", Form.NUMBER, BigDecimal.ZERO, BigDecimal.valueOf(100), List.of()),
            new Indicator("规划", Kind.ZONE, "", Form.YES_NO, BigDecimal.ZERO, BigDecimal.ONE, List.of()),
            new Indicator("类别", Kind.ZONE, "", Form.TEXT, null, null, List.of("先进制造", "现代服务"))));

    private static Dossier read(String measures, String attributes) {
        String json = """
            {"asOf": "2020Q2",
             "zones": [{"id": "Z1", "name": "一区"}],
             "designations": [{"id": "D1", "name": "试点", "kind": "PILOT"}],
             "grants": [{"zone": "Z1", "designation": "D1", "since": "2019Q4"}],
             "measures": [%s],
             "attributes": [%s]}
            """.formatted(measures, attributes);
        return DossierReader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                "dossier.json",
                PeriodUnit.QUARTER,
                CATALOGUE,
                null);
    }

    private static String measure(String subject, String name, String value) {
        return "{%s, \"name\": \"%s\", \"period\": \"2020Q2\", %s}".formatted(subject, name, value);
    }

    private static List<String> refused(String measures, String attributes) {
        return catchThrowableOfType(InvalidInput.class, () -> read(measures, attributes)).problems().stream()
                .map(CatalogueTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.location().line() + " " + problem.location().pointer() + " " + problem.code() + " "
                + problem.message().en() + "; " + problem.hint().en();
    }

    private static final String ZONE = "\"zone\": \"Z1\"";
    private static final String GRANT = "\"zone\": \"Z1\", \"designation\": \"D1\"";

    @Test
    void a_misspelt_name_a_wrong_subject_and_a_wrong_magnitude_are_all_told_at_once() {
        assertThat(refused(
                        String.join(
                                ",\n",
                                measure(ZONE, "营牧", "\"value\": 3"),
                                measure(ZONE, "得分", "\"value\": 3"),
                                measure(GRANT, "得分", "\"value\": 100.01"),
                                measure(ZONE, "规划", "\"value\": 2"),
                                measure(ZONE, "类别", "\"value\": 1"),
                                measure(ZONE, "营收", "\"value\": 1, \"notApplicable\": true")),
                        "{\"zone\": \"Z1\", \"name\": \"类别\", \"value\": \"先进制选\"}"))
                .containsExactly(
                        "5 /measures/0/name YS-F30 the catalogue indicators.csv has no indicator `营牧`; did you mean `营收`?",
                        "6 /measures/1/name YS-F30 the catalogue has `得分` of a grant, not of a zone; check whose it is"
                                + " (`zone`, `party`, `designation`), or add a row to indicators.csv",
                        "7 /measures/2/value YS-F31 `得分` is 100.01, outside the range 0…100 of the catalogue (分);"
                                + " check figure and unit, or write null if it is not known",
                        "8 /measures/3/value YS-F31 `规划` is yes or no, and 2 is neither 1 nor 0; write true or false",
                        "9 /measures/4/name YS-F30 the catalogue has `类别` as a text, not as a figure; write it under `attributes`",
                        "10 /measures/5/value YS-F32 `营收` is said not to be applicable, and has a value; keep one of the two",
                        "11 /attributes/0/value YS-F31 `类别` is `先进制选`, which the catalogue does not have; did you mean `先进制造`?");
    }

    @Test
    void a_figure_that_is_not_applicable_is_neither_there_nor_missing() {
        Dossier dossier = read(
                measure(ZONE, "营收", "\"notApplicable\": true") + "," + measure(GRANT, "得分", "\"value\": null"), "");
        assertThat(dossier.measure(dossier.zones().get(0), "营收", 0)).isNull();
        assertThat(dossier.isDue(dossier.zones().get(0), "营收", 0)).isFalse();
        assertThat(dossier.isDue(dossier.zones().get(0), "营收", 1)).isTrue();
        assertThat(dossier.measures()).singleElement().hasToString("Measure[Z1/D1 得分@2020Q2 = 0…100]");
        assertThat(Dossiers.written(dossier)).contains("\"notApplicable\":true");
    }
}
