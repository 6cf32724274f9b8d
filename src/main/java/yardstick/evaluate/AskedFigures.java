package yardstick.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.problem.InvalidInput;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** Which figures rules ask for of each kind of subject, and for how many periods at most; those that they derive are not among them. */
final class AskedFigures {

    private final Indicators indicators;
    private final AskedPeriods periods;

    /**
     * What rules ask for.
     *
     * @param derived the measures that rules derive
     * @param indicators whose bounds are known
     * @throws InvalidInput if a window is too long
     */
    AskedFigures(List<Rule> rules, Map<String, Parameter> parameters, Set<String> derived, Indicators indicators) {
        this.indicators = indicators;
        this.periods = new AskedPeriods(Type.MEASURE, name -> !derived.contains(name), rules, parameters);
    }

    /** The figures of a subject that are asked for and that a dossier lacks, each without a value. */
    List<Measure> missing(Subject subject, Dossier dossier) {
        List<Measure> missing = new ArrayList<>(0);
        periods.of(subject.subjectKind()).forEach((name, most) -> {
            int known = Math.min(most, subject.tenure());
            Object unknown = indicators.unknown(name, subject.subjectKind());
            for (int back = 0; back < known; back++) {
                if (dossier.measure(subject, name, back) == null && dossier.isDue(subject, name, back)) {
                    missing.add(new Measure(subject, name, dossier.asOf().back(back), back, unknown));
                }
            }
        });
        return missing.isEmpty() ? List.of() : missing;
    }
}
