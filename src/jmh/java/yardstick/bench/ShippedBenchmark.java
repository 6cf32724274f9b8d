package yardstick.bench;

import java.io.IOException;
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
import yardstick.bench.peer.Contender;
import yardstick.bench.peer.Decided;
import yardstick.bench.peer.Peer;
import yardstick.report.Json;
import yardstick.vocabulary.Dossier;

/** The dossier that comes with the project, whose figures are missing here and there as those of a city are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShippedBenchmark {

    private static final Path FACTS = Path.of("fixtures/chengdu-empowerment/2020Q2.json");

    /** As many as it has. */
    @Param("66")
    public int zones;

    private Policy policy;
    private Dossier dossier;
    private Peer plainJava;

    @Setup
    public void decideOnce() throws IOException {
        policy = Policy.load(Sample.POLICY);
        dossier = policy.read(FACTS);
        plainJava = Contender.PLAIN_JAVA.ready(Sample.POLICY);
        String[] actual =
                Contender.YARDSTICK.ready(Sample.POLICY).decide(dossier).outcomes();
        Agreement.require(dossier, plainJava.decide(dossier).outcomes(), actual);
    }

    @Benchmark
    public Decided plainJava() {
        return plainJava.decide(dossier);
    }

    @Benchmark
    public Evaluation yardstick() {
        return policy.evaluate(dossier);
    }

    @Benchmark
    public String yardstickInFull() {
        return Json.of(policy.evaluate(dossier));
    }
}
