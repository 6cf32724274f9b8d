package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that multiplies facts with facts ends with an error that names it, and disturbs no other evaluation. */
class LimitsTest {

    private static final String CROSS_PRODUCT = """
            package mianyang.positioning
            rule "交叉"
                @clause("三主两特")
            when
                $a : Zone()
                $b : Zone( id != "x" )
                $c : Zone()
                $d : Zone( id != "x" )
                $e : Zone()
            then
                conclude( $a, "OVER_CAP" );
            end
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_a_policy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Run.MIANYANG))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("cross.drl"), CROSS_PRODUCT);
    }

    @Test
    void a_cross_product_ends_with_an_error_that_names_the_rule() {
        Run run = Run.of("evaluate", folder.toString(), Run.MIANYANG_FACTS, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/cross.drl:2:1: error: rule `交叉` combines facts in more than", "[YS-R35]");
    }

    @Test
    void an_evaluation_beside_one_that_is_ended_is_not_disturbed() {
        List<Integer> codes = Stream.of(folder.toString(), Run.MIANYANG, folder.toString(), Run.MIANYANG)
                .parallel()
                .map(rules -> Run.of("evaluate", rules, Run.MIANYANG_FACTS).code())
                .toList();

        assertThat(codes).containsExactly(3, 0, 3, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "--max-seconds, 0",
        "--max-facts, 0",
        "--max-comparisons, -1",
        "--max-matches, 0",
        "--max-facts, 1e6",
        "--max-comparisons, many",
        "--max-seconds, 99999999999"
    })
    void a_limit_is_a_whole_number_from_1(String option, String number) {
        List<String> facts = List.of(Run.MIANYANG, Run.MIANYANG_FACTS, option, number);
        String[] evaluate = prepended(facts, "evaluate");
        String[] sweep = prepended(facts, "sweep");
        String[] diff = prepended(facts, "diff", Run.MIANYANG);

        assertThat(List.of(Run.of(evaluate), Run.of(sweep), Run.of(diff)))
                .allSatisfy(run -> assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE));
    }

    private static String[] prepended(List<String> arguments, String... first) {
        return Stream.concat(Stream.of(first), arguments.stream()).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "--max-facts, 100, 'facts: error: too many facts: '",
        "--max-comparisons, 1000, /cross.drl:2:1: error: rule `交叉` needs more than 1000 comparisons",
        "--max-matches, 1000, /cross.drl:2:1: error: rule `交叉` combines facts in more than 1000 ways"
    })
    void what_passes_a_limit_that_was_asked_for_ends(String option, String number, String message) {
        Run run = Run.of("evaluate", folder.toString(), Run.MIANYANG_FACTS, "--lang", "en", option, number);

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message, "[YS-R35]", "raise the limit");
    }

    @Test
    void a_limit_above_the_default_of_few_facts_counts_as_it_is() {
        Run run = Run.of("evaluate", folder.toString(), Run.MIANYANG_FACTS, "--lang", "en", "--max-matches", "3000000");

        assertThat(run.err()).contains("combines facts in more than 3000000 ways");
    }

    @Test
    void a_huge_window_on_a_zone_ends_with_an_error_that_names_the_rule() throws IOException {
        Files.writeString(folder.resolve("cross.drl"), """
                package mianyang.positioning
                rule "长窗口"
                    @clause("三主两特")
                when
                    $z : Zone()
                    exists Measure( of == $z, name == "评价得分", back < 100000000, value < 1 )
                then
                    conclude( $z, "OVER_CAP" );
                end
                """);

        Run run = Run.of("evaluate", folder.toString(), Run.MIANYANG_FACTS, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("/cross.drl:2:1: error: rule `长窗口` looks back more than 1200 periods");
    }
}
