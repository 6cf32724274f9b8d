package yardstick.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.crosscheck.Dice;
import yardstick.crosscheck.Seeds;
import yardstick.crosscheck.Told;
import yardstick.facts.DossierReader;
import yardstick.oracle.RandomDossier;

/** Policy folders, dossiers and cases with random damage. */
class DamagedFilesTest {

    private static final Path POLICY = Path.of("rules/chengdu-empowerment");
    private static final Path CASES = Path.of("fixtures/chengdu-empowerment/cases");

    @TempDir
    private Path folder;

    private final Trial trial = new Trial();

    private void watched(long seeds, LongConsumer attempt) {
        Surroundings.assertUnharmed(folder, () -> Seeds.upTo(seeds).forEach(attempt));
        trial.assertBothTried();
    }

    @Test
    void a_damaged_policy_folder_is_refused_or_decides_by_what_is_left() {
        MemoryFolder policy = MemoryFolder.of(POLICY);
        List<String> files = List.of("policy.json", "clauses.json", "parameters.csv", "parameters.csv");
        watched(500, seed -> {
            Dice dice = new Dice(seed);
            String file = dice.pick(files);
            byte[] damaged = new Damage(seed).bytesOf(policy.text(file), policy.text(dice.pick(files)));
            String facts = RandomDossier.chengdu(seed).toString();
            trial.of(
                    file + ", seed " + seed + ":\n" + text(damaged),
                    () -> input(policy.with(file, damaged).policy(), facts.getBytes(StandardCharsets.UTF_8)));
        });
    }

    @Test
    void a_damaged_dossier_is_refused_or_decided_as_it_reads() {
        Policy policy = Policy.load(POLICY);
        watched(2000, seed -> {
            String facts = RandomDossier.chengdu(seed % 50).toString();
            byte[] damaged =
                    new Damage(seed).bytesOf(facts, RandomDossier.chengdu(1).toString());
            trial.of("seed " + seed + ":\n" + text(damaged), () -> input(policy, damaged));
        });
    }

    @Test
    void a_damaged_case_is_refused_or_run() throws IOException {
        Policy policy = Policy.load(POLICY);
        List<String> cases = cases();
        Path file = folder.resolve("case.json");
        watched(1000, seed -> {
            Dice dice = new Dice(seed);
            byte[] damaged = new Damage(seed).bytesOf(dice.pick(cases), dice.pick(cases));
            write(file, damaged);
            trial.same("seed " + seed + ":\n" + text(damaged), () -> ran(policy, file));
        });
    }

    /** The texts of cases; the dossiers that they name lie beside the case to be tried. */
    private List<String> cases() throws IOException {
        Files.createDirectory(folder.resolve("base"));
        try (Stream<Path> dossiers = Files.list(CASES.resolve("base"))) {
            for (Path dossier : dossiers.toList()) {
                Files.copy(dossier, folder.resolve("base").resolve(dossier.getFileName()));
            }
        }
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(DamagedFilesTest::read)
                    .toList();
        }
    }

    private static String ran(Policy policy, Path file) {
        CaseResult result = CaseResult.of(policy, Cases.read(policy, file).all().get(0));
        return Told.decisions(result.decisions()) + result.expected() + result.actual();
    }

    private static Trial.Input input(Policy policy, byte[] facts) {
        return new Trial.Input(
                policy, DossierReader.read(new ByteArrayInputStream(facts), "dossier.json", policy.unit()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
