package yardstick.bench;

import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import yardstick.bench.peer.Contender;
import yardstick.bench.peer.Peer;
import yardstick.vocabulary.Dossier;

/** One evaluation on one thread, one on two, and two that share nothing at once, in turn, so that what others do on the machine meets all alike. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class ThreadsBenchmark {

    @Param("66")
    public int zones;

    private final Peer one = Contender.YARDSTICK.ready(Sample.POLICY);
    private final Peer other = Contender.YARDSTICK.ready(Sample.POLICY);
    private final Peer onTwo = Contender.YARDSTICK_ON_TWO.ready(Sample.POLICY);
    private Dossier dossier;
    private Dossier another;

    /** Milliseconds of one turn. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turn {
        public double one;
        public double two;
        public double apart;
    }

    @Setup
    public void read() {
        dossier = new Sample(zones, 0).read();
        another = new Sample(zones, 0).read();
    }

    @Benchmark
    public void inTurn(Turn turn, Blackhole hole) {
        turn.one = Stopwatch.millis(() -> hole.consume(one.decide(dossier)));
        turn.two = Stopwatch.millis(() -> hole.consume(onTwo.decide(dossier)));
        turn.apart = Stopwatch.millis(() -> {
            CompletableFuture<Object> beside = CompletableFuture.supplyAsync(() -> other.decide(another));
            hole.consume(one.decide(dossier));
            hole.consume(beside.join());
        });
    }
}
