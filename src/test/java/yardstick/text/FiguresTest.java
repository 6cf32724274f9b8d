package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Policy;
import yardstick.cases.Cases;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;

/** A figure is read alike, or advised upon alike, wherever it may stand in a file. */
class FiguresTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "80%|80",
                "80分|80",
                "６５|65",
                "\"1,200\"|1200",
                "\"1\u00A0200\"|1200",
                "\"1,200分\"|1200",
                "六十五|65",
                "60万|600000",
                ".5|0.5"
            })
    void a_figure_with_something_about_it_is_told_what_to_write_in_every_file(String written, String meant) {
        assertThat(hints(FileKind.PARAMETERS, "60", "\"" + written + "\"")).contains("`" + meant + "`");
        assertThat(hints(FileKind.DOSSIER, "59}", "\"" + written + "\"}")).contains("`" + meant + "`");
        assertThat(hints(FileKind.BASE, "61}", "\"" + written + "\"}")).contains("`" + meant + "`");
        assertThat(hints(FileKind.CASE, "\"底线\": 60", "\"底线\": \"" + written + "\""))
                .contains("`" + meant + "`");
        assertThat(hints(FileKind.CASE, "\"value\": 59", "\"value\": \"" + written + "\""))
                .contains("`" + meant + "`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"80%|80", "80分|80", "60万|600000", "1E+2|100", "060|60", "1,200|1200", "80％|80"})
    void a_number_in_a_rule_is_told_what_to_write(String written, String meant) {
        assertThat(hints(FileKind.RULES, "value < $floor", "value < " + written))
                .containsPattern("[ `]" + meant + "[ `]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A060",
                "60\u3000",
                "60\u200B",
                "\uFEFF60",
                "060",
                "60.0",
                "6E+1",
                "60.00000000000000000000000"
            })
    void spaces_and_zeros_around_a_figure_of_a_parameter_change_nothing(String written) {
        desk.changing(FileKind.PARAMETERS, ",60,", "," + written + ",");

        assertThat(Policy.load(folder).folder().parameters().get(0).value()).isEqualByComparingTo("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100.0", "1E+2", "1e2", "0.1e3", "100.0000000000000000000000"})
    void equal_numbers_are_the_same_number_in_every_file(String written) {
        String plain = digests("100");

        assertThat(digests(written)).isEqualTo(plain);
    }

    @Test
    void the_largest_number_is_the_same_in_every_file() {
        assertThat(digests("1e29")).isEqualTo(digests("1" + "0".repeat(29)));
        for (FileKind kind : List.of(FileKind.PARAMETERS, FileKind.DOSSIER, FileKind.BASE, FileKind.CASE)) {
            start();
            desk.with(
                    kind,
                    kind.text().replace("60", "1e30").replace("59}", "1e30}").replace("61}", "1e30}"));
            assertThat(desk.outcome(kind).problems())
                    .as(kind.file())
                    .anyMatch(told -> told.contains("too many digits"));
        }
    }

    /** What a dossier, a case and a policy are with a number in them. */
    private String digests(String number) {
        start();
        desk.with(FileKind.DOSSIER, FileKind.DOSSIER.text().replace("59}", number + "}"))
                .with(
                        FileKind.CASE,
                        FileKind.CASE.text().replace("59}", number + "}").replace("60}", number + "}"))
                .changing(FileKind.PARAMETERS, ",60,", "," + number + ",");
        Policy policy = Policy.load(folder);
        desk.with(FileKind.PARAMETERS, FileKind.PARAMETERS.text());
        Policy plain = Policy.load(folder);
        var tested = Cases.read(plain, desk.path(FileKind.CASE)).all().get(0);
        BigDecimal parameter = policy.folder().parameters().get(0).value().stripTrailingZeros();
        return String.join(
                "\n",
                policy.read(desk.path(FileKind.DOSSIER)).digest(),
                tested.dossier().digest(),
                plain.withParameters(tested.parameters()).folder().digest(),
                parameter.toPlainString());
    }

    private String hints(FileKind kind, String from, String to) {
        start();
        desk.changing(kind, from, to);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> {
            Policy policy = Policy.load(folder);
            policy.read(desk.path(FileKind.DOSSIER));
            Cases.read(policy, desk.path(FileKind.CASE));
        });
        assertThat(refusal).as(kind + " with " + to).isNotNull();
        return refusal.problems().stream()
                .map(Problem::hint)
                .map(hint -> hint.en() + hint.zh())
                .toList()
                .toString();
    }
}
