package yardstick.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.analysis.Counts;
import yardstick.impact.NamedDossier;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;

/**
 * A policy and some dossiers, read together.
 *
 * @param warnings of all of them
 */
record SweepInputs(Policy policy, List<NamedDossier> facts, List<Problem> warnings) {

    /**
     * What to read.
     *
     * @param facts files, or {@code -} for standard input
     * @param asOf the period to look from; null for each dossier's own
     */
    record Names(Path rules, List<String> facts, @Nullable String asOf) {}

    /**
     * Reads them all.
     *
     * @param check what else has to be right before the dossiers are read, which may be long; given what the rules count, as far as
     *     they can be read
     * @throws InvalidInput with the problems of the rules and of all facts
     * @throws WrongUse if a dossier is named twice, or the period is not one of the policy's
     */
    static SweepInputs read(Names names, InputStream in, BiConsumer<PolicyFolder, Counts> check) {
        FactFiles.requireDifferent(names.facts);
        List<Problem> problems = new ArrayList<>();
        Policy policy = null;
        PolicyFolder folder;
        try {
            policy = Policy.load(names.rules);
            folder = policy.folder();
            problems.addAll(folder.warnings());
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
            folder = Inputs.folderOf(names.rules, e);
        }
        check.accept(folder, policy == null ? Counts.NONE : policy.counts());
        List<NamedDossier> facts = new ArrayList<>();
        for (String name : names.facts) {
            try {
                var one = new Inputs.Names(names.rules, name, names.asOf);
                Dossier dossier = Inputs.dossier(one, in, folder.period());
                problems.addAll(dossier.warnings());
                facts.add(new NamedDossier(name.equals(Inputs.STANDARD_INPUT) ? "<stdin>" : name, dossier));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        if (policy == null || facts.size() < names.facts.size()) {
            throw new InvalidInput(problems);
        }
        Policy read = policy;
        facts.forEach(one -> problems.addAll(read.doubts(one.dossier())));
        return new SweepInputs(policy, List.copyOf(facts), List.copyOf(problems));
    }
}
