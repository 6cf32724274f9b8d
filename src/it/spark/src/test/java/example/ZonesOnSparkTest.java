package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.facts.DossierReader;
import yardstick.facts.FactText;
import yardstick.shard.DecisionText;

/** Spark decides as one machine does, and zones by the million. All zones are invented. */
class ZonesOnSparkTest {

    private static final Path CHENGDU = Path.of(System.getProperty("policies"), "chengdu-empowerment");

    @TempDir
    private static Path spills;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.local.dir", spills.toString())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void a_hundred_thousand_zones_are_decided_as_on_one_machine() throws IOException {
        InventedZones zones = InventedZones.write(folder, 100_000, 0);

        assertThat(lines(onSpark(zones, "out"))).hasSameBinaryContentAs(onOneMachine(zones));
    }

    @Test
    void zones_that_lack_figures_are_too_however_many_tasks_there_are() throws IOException {
        InventedZones zones = InventedZones.write(folder, 20_000, 10);
        Path expected = onOneMachine(zones);

        for (String tasks : List.of("1", "7", "50")) {
            spark.conf().set("spark.sql.files.minPartitionNum", tasks);
            spark.conf().set("spark.sql.shuffle.partitions", tasks);
            assertThat(lines(onSpark(zones, tasks + " tasks"))).hasSameBinaryContentAs(expected);
        }
        spark.conf().unset("spark.sql.files.minPartitionNum");
        spark.conf().unset("spark.sql.shuffle.partitions");
    }

    @Test
    void a_million_zones_are_decided() throws IOException {
        InventedZones zones = InventedZones.write(folder, Integer.getInteger("zones"), 0);
        Path out = onSpark(zones, "out");

        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Row row : spark.read()
                .json(out.toString())
                .groupBy("kind", "outcome")
                .count()
                .collectAsList()) {
            counts.computeIfAbsent(row.getString(0), kind -> new TreeMap<>()).put(row.getString(1), row.getLong(2));
        }
        assertThat(counts).containsOnlyKeys("grant", "application");
        assertThat(counts.get("grant")).containsOnlyKeys("EXIT", "WARN", "RETAIN");
        assertThat(counts.get("application")).containsOnlyKeys("ADMIT", "DEFER", "DECLINE");
        assertThat(sum(counts.get("grant"))).isEqualTo(zones.grants());
        assertThat(sum(counts.get("application"))).isEqualTo(zones.applications());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void the_problems_of_all_rows_are_told_at_once_and_nothing_is_written() throws IOException {
        InventedZones zones = InventedZones.write(folder, 5_000, 0);
        Files.writeString(zones.rows().resolve("more.jsonl"), """
                {"zones":[{"id":"Z8","name":"示例"}],"applications":[{"zone":"Z8","designation":"P00-D05","since":"2020"}]}
                {"zones":[{"id":"Z9","name":"示例"}],"grants":[{"zone":"Z9","designation":"D99","since":"2020Q1"}]}
                {"zones":[{"id":"Z000003","name":"示例"}]}
                {"zones":[
                """);

        assertThatThrownBy(() -> onSpark(zones, "out"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                more.jsonl Z000003: the id `Z000003` is used twice, first in 3.jsonl Z000003
                more.jsonl Z8:1:97 /applications/0/since: `since` is `2020`, which is not a quarter
                more.jsonl Z9:1:46 /grants/0/designation: there is no designation with the id `D99`
                more.jsonl:1:11: the file ends in the middle""");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Path onSpark(InventedZones zones, String name) throws IOException {
        Path out = folder.resolve(name);
        ZonesOnSpark.run(spark, CHENGDU, zones.rows().toString(), zones.designations(), out.toString());
        return out;
    }

    /** The files that Spark wrote, one after another. */
    private static Path lines(Path out) throws IOException {
        Path lines = Path.of(out + ".jsonl");
        try (OutputStream all = Files.newOutputStream(lines)) {
            for (Path part : files(out)) {
                Files.copy(part, all);
            }
        }
        return lines;
    }

    private Path onOneMachine(InventedZones zones) throws IOException {
        List<FactText> texts = new ArrayList<>();
        texts.add(new FactText("designations", Files.readString(zones.designations())));
        for (Path file : files(zones.rows())) {
            Files.readAllLines(file).forEach(row -> texts.add(new FactText(file.toString(), row)));
        }
        Policy policy = Policy.load(CHENGDU);
        Path lines = folder.resolve("one-machine.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(lines)) {
            for (Decision decision :
                    policy.evaluate(DossierReader.read(texts, policy.unit())).decisions()) {
                out.write(DecisionText.of(decision).json());
                out.newLine();
            }
        }
        return lines;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")
                            && !file.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        }
    }
}
