package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.problem.Problem;

/**
 * What is said about each kind of wrong dossier. The golden file lists title, input and problems; after a change of words
 * run with {@code -Dgolden.update=true} and review the difference.
 */
class DossierRefusalTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/facts/refusals.txt");

    /** Codes that no short JSON text can cause; other tests cause them. */
    private static final Set<FactCode> ELSEWHERE = Set.of(
            FactCode.UNREADABLE,
            FactCode.NOT_UTF8,
            FactCode.FILE_TOO_LARGE,
            FactCode.TOO_LONG,
            FactCode.OTHER_AS_OF,
            FactCode.NO_INDICATOR,
            FactCode.OUTSIDE,
            FactCode.NOT_DUE,
            FactCode.LOOKS_LIKE,
            FactCode.MORE);

    @Test
    void every_wrong_dossier_is_refused_in_the_words_of_the_golden_file() throws IOException {
        String golden = Files.readString(GOLDEN);
        String actual = Arrays.stream(golden.split("(?m)^=== "))
                .filter(part -> !part.isBlank())
                .map(DossierRefusalTest::answered)
                .collect(Collectors.joining());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    private static String answered(String part) {
        String question = part.split("(?m)^--- ", 2)[0];
        int titleEnd = question.indexOf('\n');
        String input = question.substring(titleEnd + 1, Math.max(titleEnd + 1, question.length() - 1));
        List<Problem> problems = problemsOf(input);
        StringBuilder answer = new StringBuilder("=== ").append(question);
        for (Language language : List.of(Language.EN, Language.ZH)) {
            answer.append("--- ")
                    .append(language.name().toLowerCase(Locale.ROOT))
                    .append('\n');
            problems.forEach(p -> answer.append(Dossiers.rendered(p, language)).append('\n'));
        }
        return answer.toString();
    }

    private static List<Problem> problemsOf(String input) {
        try {
            return Dossiers.read(input).warnings();
        } catch (InvalidInput e) {
            return e.problems();
        }
    }

    @Test
    void every_kind_of_problem_is_in_the_golden_file() throws IOException {
        String golden = Files.readString(GOLDEN);

        Set<FactCode> absent = new TreeSet<>(List.of(FactCode.values()));
        absent.removeIf(code -> golden.contains(": " + code.code() + " "));

        assertThat(absent).containsExactlyInAnyOrderElementsOf(ELSEWHERE);
    }

    @Test
    void messages_follow_the_house_style() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(GOLDEN));
        lines.removeIf(line -> !line.startsWith("dossier.json"));

        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .doesNotEndWith(".")
                        .doesNotEndWith("。")
                        .doesNotContain("jackson", "java.", "Exception", "yardstick.", "null pointer"));
    }

    @Test
    void codes_are_unique_and_explained_in_both_languages() {
        assertThat(FactCode.values())
                .extracting(FactCode::code)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("YS-F\\d\\d"));
        assertThat(FactCode.values()).allSatisfy(code -> {
            assertThat(code.explanation().zh()).isNotBlank();
            assertThat(code.explanation().en()).isNotBlank();
        });
    }
}
