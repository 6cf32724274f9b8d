package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BandsTest {

    private static final String FLOOR = "Parameter( name == \"底线\", $floor : value )";

    @TempDir
    private Path folder;

    private static String score(String tests) {
        return "Measure( of == $g, name == \"得分\", back == 0, " + tests + " )";
    }

    @Test
    void a_gap_between_two_bands() {
        Sample.in(folder)
                .rules(
                        rule("低", "EXIT", FLOOR, score("value < $floor")),
                        rule("中", "WARN", score("value >= 70, value < 80")),
                        rule("高", "RETAIN", score("value > 80")))
                .assertWarnings("gaps");
    }

    @Test
    void bands_that_overlap() {
        Sample.in(folder)
                .rules(
                        rule("低", "EXIT", score("value <= 60")),
                        rule("中", "WARN", score("value >= 60, value < 80")),
                        rule("在内", "WARN", "Measure( of == $g, name == \"增速\", back == 0, value < 3 )"),
                        rule("在外", "EXIT", "Measure( of == $g, name == \"增速\", back == 0, value < 5 )"))
                .assertWarnings("overlaps");
    }

    @Test
    void bands_of_counts_and_sizes() {
        Sample.in(folder)
                .rules(
                        rule("少", "WARN", "$g : Grant( zone.functions.size < 2 )"),
                        rule("多", "EXIT", "$g : Grant( zone.functions.size > 3 )"),
                        rule("两次", "WARN", "accumulate( Milestone( of == $g ); $n : count(1); $n >= 1, $n <= 4 )"),
                        rule("四次", "EXIT", "accumulate( Milestone( of == $g ); $n : count(1); $n >= 4 )"))
                .assertWarnings("whole-bands");
    }

    @Test
    void near_misses() {
        Sample.in(folder)
                .rules(
                        rule("内", "EXIT", score("value < 60")),
                        rule("外", "WARN", score("value < 80")),
                        rule("相接低", "EXIT", "Measure( of == $g, name == \"增速\", back == 0, value < 3 )"),
                        rule("相接高", "WARN", "Measure( of == $g, name == \"增速\", back == 0, value >= 3 )"),
                        rule("整数低", "EXIT", "$g : Grant( zone.layouts.size <= 3 )"),
                        rule("整数高", "WARN", "$g : Grant( zone.layouts.size >= 4 )"),
                        rule("两头", "WARN", "$g : Grant( zone.functions.size < 2 )"),
                        rule("另一头", "WARN", "$g : Grant( zone.functions.size > 5 )"),
                        rule("多一条", "EXIT", score("value > 90"), "Milestone( of == $g, progress < 100 )"));

        assertThat(Sample.in(folder).warnings()).isEmpty();
    }
}
