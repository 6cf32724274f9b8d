package yardstick.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.facts.DossierReader;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/**
 * A policy and a dossier, read together.
 *
 * @param warnings of both
 */
record Inputs(Policy policy, Dossier dossier, List<Problem> warnings) {

    static final String STANDARD_INPUT = "-";

    /**
     * What to read.
     *
     * @param facts a file, or {@code -} for standard input
     * @param asOf the period to look from; null for the dossier's own
     */
    record Names(Path rules, String facts, @Nullable String asOf) {}

    /**
     * Reads both.
     *
     * @param check what else has to be right before the dossier is read, which may be long
     * @throws InvalidInput with the problems of the rules and of the facts, as far as the rules tell how facts are written
     * @throws WrongUse if the period is not one of the policy's
     */
    static Inputs read(Names names, InputStream in, Consumer<PolicyFolder> check) {
        List<Problem> problems = new ArrayList<>();
        Policy policy = null;
        Dossier dossier = null;
        PolicyFolder folder;
        try {
            policy = Policy.load(names.rules);
            folder = policy.folder();
            problems.addAll(folder.warnings());
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
            folder = folderOf(names.rules, e);
        }
        check.accept(folder);
        try {
            dossier = dossier(names, in, folder.period());
            problems.addAll(dossier.warnings());
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
        if (policy == null || dossier == null) {
            throw new InvalidInput(problems);
        }
        problems.addAll(policy.doubts(dossier));
        return new Inputs(policy, dossier, List.copyOf(problems));
    }

    /** The folder of rules that are invalid; the problems found before stand if it is invalid itself. */
    static PolicyFolder folderOf(Path rules, InvalidInput found) {
        try {
            return PolicyFolder.read(rules);
        } catch (InvalidInput e) {
            throw found;
        }
    }

    /** Reads the dossier alone. */
    static Dossier dossier(Names names, InputStream in, PeriodUnit unit) {
        Period asOf = period(names.asOf, unit);
        return names.facts.equals(STANDARD_INPUT)
                ? DossierReader.read(in, "<stdin>", unit, asOf)
                : DossierReader.read(Path.of(names.facts), unit, asOf);
    }

    private static @Nullable Period period(@Nullable String text, PeriodUnit unit) {
        if (text == null) {
            return null;
        }
        if (!unit.accepts(text)) {
            throw new WrongUse(
                    new Words(
                            "--as-of 的 `" + text + "` 不是本政策的期间",
                            "--as-of `" + text + "` is not a period of this policy"),
                    new Words("写成 `" + unit.example() + "` 的样子", "write it like `" + unit.example() + "`"));
        }
        return unit.parse(text);
    }
}
