package yardstick.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import yardstick.bench.peer.Contender;

/** Runs benchmarks by JMH, each in a process of its own. */
final class Harness {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Settings settings;

    Harness(Settings settings) {
        this.settings = settings;
    }

    Run evaluate(Contender contender, Sample sample) {
        sample.file();
        ChainedOptionsBuilder options = options(EvaluationBenchmark.class, "decide", sample.zones())
                .param("contender", contender.name())
                .param("missing", String.valueOf(sample.missing()))
                .param("limit", String.valueOf(settings.limit()));
        return new Run(contender, sample.zones(), sample.missing(), costWithinLimit(options));
    }

    private static @Nullable Cost costWithinLimit(ChainedOptionsBuilder options) {
        try {
            Files.deleteIfExists(Deadline.NOTE);
            return cost(options);
        } catch (IllegalStateException failure) {
            if (Files.exists(Deadline.NOTE)) {
                return null;
            }
            throw failure;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cost of a benchmark that has no contenders. */
    Cost cost(Class<?> benchmark, String method, int zones) {
        new Sample(zones, 0).file();
        return cost(options(benchmark, method, zones));
    }

    /**
     * Milliseconds of one evaluation, the best of many turns.
     *
     * @param one on one thread
     * @param two on two threads
     * @param apart of two evaluations at once that share nothing, on a thread each
     */
    record Threads(double one, double two, double apart) {}

    Threads threads(int zones) {
        RunResult result = turns(ThreadsBenchmark.class, zones);
        return new Threads(
                least(secondary(result, "one")), least(secondary(result, "two")), least(secondary(result, "apart")));
    }

    /**
     * Milliseconds of reading one file, the best of many turns.
     *
     * @param checked to facts, checks and all
     * @param bound by Jackson's data binding, without checks
     */
    record Reading(double checked, double bound) {}

    Reading reading(int zones) {
        RunResult result = turns(ReadingBenchmark.class, zones);
        return new Reading(least(secondary(result, "checked")), least(secondary(result, "bound")));
    }

    private RunResult turns(Class<?> benchmark, int zones) {
        new Sample(zones, 0).file();
        return run(options(benchmark, "inTurn", zones)
                .warmupIterations(settings.turns())
                .measurementIterations(settings.turns()));
    }

    private ChainedOptionsBuilder options(Class<?> benchmark, String method, int zones) {
        TimeValue time = TimeValue.seconds(Settings.SECONDS);
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("zones", String.valueOf(zones))
                .forks(1)
                .jvmArgs("-Xmx6g", "-XX:+ExitOnOutOfMemoryError")
                .warmupIterations(settings.warmups(zones))
                .warmupTime(time)
                .measurementIterations(settings.iterations())
                .measurementTime(time)
                .timeout(TimeValue.minutes(20))
                .timeUnit(TimeUnit.MILLISECONDS)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    /** The best iteration, since what others do on the machine only ever adds to the time. */
    private static Cost cost(ChainedOptionsBuilder options) {
        RunResult result = run(options);
        return new Cost(
                least(secondary(result, CpuTime.NAME)),
                least(result.getPrimaryResult()),
                secondary(result, ALLOCATED).getScore());
    }

    private static RunResult run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double least(Result<?> result) {
        return result.getStatistics().getMin();
    }

    private static Result<?> secondary(RunResult result, String name) {
        String full = result.getSecondaryResults().keySet().stream()
                .filter(key -> key.endsWith(name))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(result.getSecondaryResults().get(full));
    }
}
