package yardstick.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The bytes that an evaluation and the reading of a dossier allocate stay close to a baseline; unlike time they do not depend on the
 * machine. {@code -Dgolden.update=true} renews the baseline.
 */
class AllocationTest {

    private static final Path BASELINE = Path.of("src/test/resources/allocation/baseline.json");
    private static final double TOLERANCE = 0.10;

    @Test
    void evaluating_and_reading_allocate_no_more_and_no_less_than_the_baseline_says() throws Exception {
        byte[] measured = measure();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(BASELINE, measured);
        }
        ObjectNode baseline = (ObjectNode) new ObjectMapper().readTree(BASELINE.toFile());

        assertThat(differences(baseline, new ObjectMapper().readTree(measured)))
                .as("allocated bytes, against " + BASELINE)
                .isEmpty();
    }

    @Test
    void work_that_allocates_a_fifth_more_or_less_is_told_with_both_figures() {
        ObjectNode baseline = new ObjectMapper().createObjectNode().put("read", 1000);

        assertThat(differences(baseline, baseline.deepCopy().put("read", 1200)))
                .containsExactly("read: 1200 bytes, 20 % more than the 1000 of the baseline");
        assertThat(differences(baseline, baseline.deepCopy().put("read", 800)))
                .containsExactly("read: 800 bytes, 20 % less than the 1000 of the baseline; renew it with"
                        + " -Dgolden.update=true");
        assertThat(differences(baseline, baseline.deepCopy().put("read", 1090))).isEmpty();
    }

    /** C1 alone, since what C2 leaves out depends on when it compiles. */
    private static byte[] measure() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Allocations.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] printed = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as(new String(printed, StandardCharsets.UTF_8))
                .isZero();
        return printed;
    }

    private static List<String> differences(JsonNode baseline, JsonNode measured) {
        assertThat(measured.properties()).hasSameSizeAs(baseline.properties());
        return baseline.properties().stream()
                .flatMap(entry -> difference(
                        entry.getKey(),
                        entry.getValue().longValue(),
                        measured.path(entry.getKey()).longValue()))
                .toList();
    }

    private static Stream<String> difference(String work, long baseline, long measured) {
        long percent = Math.round(100.0 * Math.abs(measured - baseline) / baseline);
        if (Math.abs(measured - baseline) <= TOLERANCE * baseline) {
            return Stream.empty();
        }
        String told = work + ": " + measured + " bytes, " + percent + " % ";
        String than = " than the " + baseline + " of the baseline";
        return Stream.of(
                measured > baseline
                        ? told + "more" + than
                        : told + "less" + than + "; renew it with -Dgolden.update=true");
    }
}
