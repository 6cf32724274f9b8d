package yardstick.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import yardstick.facts.DossierReader;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** From JSON in memory to facts, and to Jackson's data binding, in turn, so that what others do on the machine meets both alike. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class ReadingBenchmark {

    /** Of each in one turn, so that garbage is collected in most turns. */
    private static final int TIMES = 5;

    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Param("2543")
    public int zones;

    private byte[] json;

    /** Milliseconds of one reading. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turn {
        public double checked;
        public double bound;
    }

    @Setup
    public void read() throws IOException {
        json = Files.readAllBytes(new Sample(zones, 0).file());
    }

    @Benchmark
    public void inTurn(Turn turn, Blackhole hole) {
        turn.checked = Stopwatch.millis(() -> repeat(() -> hole.consume(checked()))) / TIMES;
        turn.bound = Stopwatch.millis(() -> repeat(() -> hole.consume(bound()))) / TIMES;
    }

    private static void repeat(Runnable reading) {
        for (int i = 0; i < TIMES; i++) {
            reading.run();
        }
    }

    /** Read and checked: indexed facts, each reference resolved. */
    private Dossier checked() {
        return DossierReader.read(new ByteArrayInputStream(json), "facts.json", PeriodUnit.QUARTER);
    }

    /** Bound to records of the same shape by Jackson, nothing checked or resolved. */
    private Unchecked bound() {
        try {
            return MAPPER.readValue(json, Unchecked.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
