package yardstick.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yardstick.facts.Dossier;
import yardstick.facts.PeriodUnit;

/** From JSON in memory to facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Param("2543")
    public int zones;

    private byte[] json;

    @Setup
    public void read() throws IOException {
        json = Files.readAllBytes(new Sample(zones, 0).file());
    }

    /** Read and checked: indexed facts, each reference resolved. */
    @Benchmark
    public Dossier checked() {
        return Dossier.read(new ByteArrayInputStream(json), "facts.json", PeriodUnit.QUARTER);
    }

    /** Bound to records of the same shape by Jackson, nothing checked or resolved. */
    @Benchmark
    public Unchecked bound() throws IOException {
        return MAPPER.readValue(json, Unchecked.class);
    }
}
