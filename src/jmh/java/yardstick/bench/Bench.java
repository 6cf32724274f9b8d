package yardstick.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yardstick.Policy;
import yardstick.bench.peer.Contender;
import yardstick.report.Json;

/** Measures everything and prints one table; {@code mvn -Pbench verify} runs it. */
public final class Bench {

    private static final int SMALL = 66;
    private static final int MIDDLE = 2543;

    private final Settings settings;
    private final Harness harness;

    private Bench(Settings settings) {
        this.settings = settings;
        this.harness = new Harness(settings);
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Sample.WORK);
        Results results = new Bench(Settings.ofProperties()).measure();
        String report = new Report(results).text();
        Files.writeString(Sample.WORK.resolve("report.md"), report);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Sample.WORK.resolve("report.json").toFile(), results);
        System.out.println(report);
    }

    private Results measure() throws IOException {
        Path read = new Sample(MIDDLE, 0).file();
        return new Results(
                settings,
                runs(),
                shipped(),
                Processes.cold(settings.coldStarts()),
                Processes.heap(settings.largest()),
                harness.threads(settings.largest()),
                harness.cost(EditBenchmark.class, "changedRule", SMALL),
                harness.cost(EditBenchmark.class, "changedParameter", SMALL),
                harness.cost(EditBenchmark.class, "changedFigure", MIDDLE),
                harness.cost(EditBenchmark.class, "whole", MIDDLE),
                harness.reading(MIDDLE),
                rank(),
                Processes.whole(settings.coldStarts()),
                settings.quick() ? null : Processes.gibibyte(),
                Files.size(read));
    }

    private Results.Rank rank() {
        return new Results.Rank(
                harness.cost(RankBenchmark.class, "rank", settings.largest()),
                rankBytes(MIDDLE) / (double) MIDDLE,
                rankBytes(settings.largest()) / (double) settings.largest());
    }

    private static long rankBytes(int zones) {
        Policy policy = Policy.load(RankBenchmark.POLICY);
        return Json.of(policy.evaluate(new Sample(zones, 0).read())).getBytes(StandardCharsets.UTF_8).length;
    }

    private Results.Shipped shipped() {
        return new Results.Shipped(
                harness.cost(ShippedBenchmark.class, "plainJava", SMALL),
                harness.cost(ShippedBenchmark.class, "yardstick", SMALL),
                harness.cost(ShippedBenchmark.class, "yardstickInFull", SMALL));
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int zones : settings.zones()) {
            for (Contender contender : Contender.values()) {
                runs.add(run(contender, new Sample(zones, 0)));
                if (contender.threeValued()) {
                    runs.add(run(contender, new Sample(zones, 10)));
                }
            }
        }
        return runs;
    }

    private Run run(Contender contender, Sample sample) {
        Run run = harness.evaluate(contender, sample);
        System.out.printf(
                Locale.ROOT,
                "%s, %d zones, %d %% missing: %s%n",
                contender.title(),
                sample.zones(),
                sample.missing(),
                run.cost() == null ? "too slow" : run.cost());
        return run;
    }
}
