package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.DossierLimits;

class DossierScaleTest {

    private static final int RUNS = 3;

    /** A dossier in which each of so many zones has twenty measures, in reverse order, with figures all different. */
    private static String dossier(int zones) {
        String zoneList = IntStream.range(0, zones)
                .mapToObj(z -> "{\"id\":\"Z%06d\",\"name\":\"区%d\"}".formatted(zones - z, z))
                .collect(Collectors.joining(",\n"));
        StringBuilder json = new StringBuilder("{\"measures\":[");
        String separator = "";
        for (int z = zones; z > 0; z--) {
            for (int m = 0; m < 20; m++) {
                json.append(separator)
                        .append("{\"zone\":\"Z%06d\",\"name\":\"指标%d\",\"period\":\"%dQ%d\",\"value\":%d.%d}"
                                .formatted(z, m % 5, 2020 - m / 4, 1 + m % 4, z, m));
                separator = ",\n";
            }
        }
        return json.append("],\"asOf\":\"2020Q4\",\"zones\":[")
                .append(zoneList)
                .append("]}")
                .toString();
    }

    private static long nanos(String json, int measures) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Dossier dossier = Dossiers.read(json);
            assertThat(dossier.digest()).startsWith("sha256:");
            best = Math.min(best, System.nanoTime() - start);
            assertThat(dossier.measures()).hasSize(measures);
        }
        return best;
    }

    @Test
    void reading_ten_times_as_many_measures_takes_about_ten_times_as_long() {
        long small = nanos(dossier(1_000), 20_000);
        long large = nanos(dossier(10_000), 200_000);

        assertThat(large).as("nanoseconds, against %d for a tenth", small).isLessThan(small * 30);
    }

    @Test
    void a_file_full_of_wrong_ids_is_refused_in_seconds() {
        String wrong = dossier(10_000).replace("\"zone\":\"Z", "\"zone\":\"Y");
        long start = System.nanoTime();

        assertThat(Dossiers.problems(wrong.getBytes(StandardCharsets.UTF_8))).hasSize(DossierLimits.PROBLEMS + 1);

        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    }
}
