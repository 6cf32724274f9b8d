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

    @Test
    void the_longest_time_is_a_whole_number_of_seconds() {
        assertThat(Run.of("evaluate", Run.MIANYANG, Run.MIANYANG_FACTS, "--max-seconds", "0")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_huge_window_on_a_zone_ends_with_an_error_that_names_the_rule() throws IOException {
        Files.writeString(folder.resolve("cross.drl"), """
                package mianyang.positioning
                rule "长窗口"
                    @clause("三主两特")
                when
                    $z : Zone()
                    exists Measure( of == $z, name == "产值", back < 100000000, value < 1 )
                then
                    conclude( $z, "OVER_CAP" );
                end
                """);

        Run run = Run.of("evaluate", folder.toString(), Run.MIANYANG_FACTS, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("/cross.drl:2:1: error: rule `长窗口` looks back more than 1200 periods");
    }
}
