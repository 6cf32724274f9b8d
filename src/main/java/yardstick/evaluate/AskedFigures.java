package yardstick.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import yardstick.problem.InvalidInput;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Window;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** Which figures rules ask for of each kind of subject, and for how many periods at most; those that they derive are not among them. */
final class AskedFigures {

    /** A hundred years of months. */
    static final int MOST_PERIODS = 1200;

    private final Map<String, Parameter> parameters;
    private final Set<String> derived;
    private final Indicators indicators;
    private final Map<Kind, Map<String, Integer>> periods = new EnumMap<>(Kind.class);

    /**
     * What rules ask for.
     *
     * @param derived the measures that rules derive
     * @param indicators whose bounds are known
     * @throws InvalidInput if a window is too long
     */
    AskedFigures(List<Rule> rules, Map<String, Parameter> parameters, Set<String> derived, Indicators indicators) {
        this.parameters = parameters;
        this.derived = derived;
        this.indicators = indicators;
        for (Rule rule : rules) {
            Traversal.patterns(rule.conditions(), pattern -> ask(rule, pattern));
        }
    }

    private void ask(Rule rule, Condition.Pattern pattern) {
        Window window = pattern.window();
        List<String> names = pattern.requiredNames().stream()
                .filter(name -> !derived.contains(name))
                .toList();
        if (window.equals(Window.NONE) || names.isEmpty()) {
            return;
        }
        int most = window.periods(parameters, rule.slots());
        for (Kind kind : Kind.values()) {
            if (window.covers(kind)) {
                refuseTooLong(rule, kind, most);
                Map<String, Integer> ofKind = periods.computeIfAbsent(kind, any -> new TreeMap<>(CodePoints.ORDER));
                names.forEach(name -> ofKind.merge(name, most, Math::max));
            }
        }
    }

    /** What has a tenure bounds a window by itself; a zone or designation does not. */
    private static void refuseTooLong(Rule rule, Kind kind, int periods) {
        if (!kind.isPair() && periods > MOST_PERIODS) {
            throw new InvalidInput(EvaluationMistake.LIMIT.at(
                    rule.place().location(),
                    new Words(
                            "规则“" + rule.name() + "”的窗口超过 " + MOST_PERIODS + " 期",
                            "rule `" + rule.name() + "` looks back more than " + MOST_PERIODS + " periods"),
                    new Words("缩小 back 的范围，或改小参数", "ask for fewer periods by `back`, or make the parameter smaller")));
        }
    }

    /** The figures of a subject that are asked for and that a dossier lacks, each without a value. */
    List<Measure> missing(Subject subject, Dossier dossier) {
        List<Measure> missing = new ArrayList<>(0);
        periods.getOrDefault(subject.subjectKind(), Map.of()).forEach((name, most) -> {
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
