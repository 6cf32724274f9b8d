package yardstick.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.vocabulary.Dossier;

/** All grants ranked in one group, and all applications in another, by an invented policy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RankBenchmark {

    static final Path POLICY = Path.of("src/jmh/resources/yardstick/bench/rank");

    @Param("66")
    public int zones;

    private final Policy policy = Policy.load(POLICY);
    private Dossier dossier;

    @Setup
    public void read() {
        dossier = new Sample(zones, 0).read();
    }

    @Benchmark
    public Evaluation rank() {
        return policy.evaluate(dossier);
    }
}
