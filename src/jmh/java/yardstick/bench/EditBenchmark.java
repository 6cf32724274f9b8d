package yardstick.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import yardstick.Evaluation;
import yardstick.OpenDossier;
import yardstick.Policy;
import yardstick.decision.Redecision;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;

/** What an officer waits for who changes a policy while a program with the facts in memory watches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EditBenchmark {

    @Param("66")
    public int zones;

    private Dossier dossier;
    private Policy policy;
    private Path folder;
    private List<String> versions;
    private int edits;
    private OpenDossier open;
    private List<Grant> grants;

    @Setup
    public void copyPolicy() throws IOException {
        dossier = new Sample(zones, 0).read();
        policy = Policy.load(Sample.POLICY);
        open = policy.open(dossier);
        grants = dossier.grants();
        folder = Files.createTempDirectory(Sample.WORK, "policy");
        try (Stream<Path> files = Files.list(Sample.POLICY)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String text = Files.readString(folder.resolve("exit.drl"));
        versions = List.of(text, text.replace("progress < 100", "progress < 99"));
    }

    /** A rule file is saved: check the policy, and decide anew. */
    @Benchmark
    public Evaluation changedRule(Blackhole hole) throws IOException {
        Files.writeString(folder.resolve("exit.drl"), versions.get(edits++ % 2));
        Policy changed = Policy.load(folder);
        hole.consume(changed.warnings());
        return changed.evaluate(dossier);
    }

    /** A parameter takes another value: decide anew. */
    @Benchmark
    public Evaluation changedParameter() {
        BigDecimal floor = BigDecimal.valueOf(50 + edits++ % 20);
        return policy.withParameters(Map.of("成效底线", floor)).evaluate(dossier);
    }

    /** All is decided anew. */
    @Benchmark
    public Evaluation whole() {
        return policy.evaluate(dossier);
    }

    /** A figure takes another value: decide again whom it concerns. */
    @Benchmark
    public List<Redecision> changedFigure() {
        Grant grant = grants.get(edits++ % grants.size());
        BigDecimal score = BigDecimal.valueOf(50 + edits % 40);
        return open.put(facts -> facts.measure(grant.zoneId(), grant.designationId(), "成效得分", dossier.asOf(), score));
    }
}
