package yardstick.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import yardstick.Policy;
import yardstick.impact.NamedDossier;
import yardstick.impact.Versions;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.PeriodUnit;

/**
 * Two versions of a policy and the dossiers to compare them on, read together.
 *
 * @param warnings of all
 */
record DiffInputs(Policy before, Policy after, List<NamedDossier> facts, List<Problem> warnings) {

    /**
     * Reads all.
     *
     * @throws InvalidInput with the problems of both versions and of all dossiers
     * @throws WrongUse if a dossier is named twice
     */
    static DiffInputs read(String old, String now, List<String> names, InputStream in) {
        Inputs.requireDifferent(names);
        Versions versions = Versions.read(old, now);
        List<Problem> problems = new ArrayList<>(versions.problems());
        List<NamedDossier> facts = new ArrayList<>();
        Indicators indicators =
                versions.after().map(policy -> policy.folder().indicators()).orElse(Indicators.NONE);
        versions.unit().ifPresent(unit -> {
            for (String name : names) {
                read(name, unit, indicators, in, facts, problems);
            }
        });
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new InvalidInput(problems);
        }
        Policy after = versions.after().orElseThrow();
        facts.forEach(one -> problems.addAll(after.doubts(one.dossier())));
        return new DiffInputs(versions.before().orElseThrow(), after, facts, List.copyOf(problems));
    }

    private static void read(
            String name,
            PeriodUnit unit,
            Indicators indicators,
            InputStream in,
            List<NamedDossier> facts,
            List<Problem> problems) {
        try {
            Dossier dossier = Inputs.dossier(name, in, unit, indicators, null);
            problems.addAll(dossier.warnings());
            facts.add(new NamedDossier(name, dossier));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
    }
}
