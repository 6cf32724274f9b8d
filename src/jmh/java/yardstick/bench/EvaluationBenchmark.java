package yardstick.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import yardstick.bench.peer.Contender;
import yardstick.bench.peer.Decided;
import yardstick.bench.peer.Peer;
import yardstick.vocabulary.Dossier;

/** From parsed facts to decisions, by one contender that is ready. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EvaluationBenchmark {

    @Param
    public Contender contender = Contender.PLAIN_JAVA;

    @Param("66")
    public int zones;

    @Param("0")
    public int missing;

    /** Seconds for the first evaluation. */
    @Param("120")
    public int limit;

    private Dossier dossier;
    private Peer peer;

    @Setup
    public void decideOnce() throws IOException {
        dossier = new Sample(zones, missing).read();
        peer = contender.ready(Sample.POLICY);
        String[] expected =
                Contender.PLAIN_JAVA.ready(Sample.POLICY).decide(dossier).outcomes();
        Deadline deadline = Deadline.in(limit);
        String[] actual = peer.decide(dossier).outcomes();
        deadline.met();
        Agreement.require(dossier, expected, actual);
    }

    @Benchmark
    public Decided decide() {
        return peer.decide(dossier);
    }

    @TearDown
    public void close() {
        peer.close();
    }
}
