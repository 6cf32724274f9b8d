package yardstick.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;

/** The earlier decisions that rules ask for: those of a dossier, and one that is not known for each period of which nothing is told. */
final class AskedDecisions {

    private final AskedPeriods periods;

    AskedDecisions(List<Rule> rules, Map<String, Parameter> parameters) {
        this.periods = new AskedPeriods(Type.DECISION, matter -> true, rules, parameters);
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    /** All that are asked for of a subject; of a matter that nothing names, that which its kind of subject has. */
    List<PastDecision> of(Subject subject, Dossier dossier) {
        List<PastDecision> all = new ArrayList<>();
        for (PastDecision told : dossier.decisions(subject)) {
            all.add(told.matter() != null ? told : named(told, sole(periods.of(subject.subjectKind()), subject)));
        }
        byMatter(subject).forEach((matter, most) -> {
            for (int back = 1; back < most; back++) {
                Period period = dossier.asOf().back(back);
                if (!dossier.decided().contains(period)) {
                    all.add(new PastDecision(subject, matter, period, back, null));
                }
            }
        });
        return List.copyOf(all);
    }

    /** For how many periods, with the current one, rules ask what was decided on a subject in a matter; 0 if they do not ask. */
    int most(Subject subject, String matter) {
        return byMatter(subject).getOrDefault(matter, 0);
    }

    private Map<String, Integer> byMatter(Subject subject) {
        Map<String, Integer> asked = periods.of(subject.subjectKind());
        Map<String, Integer> byMatter = new TreeMap<>(CodePoints.ORDER);
        asked.forEach((matter, most) -> byMatter.merge(
                matter.isEmpty() ? sole(asked, subject) : matter, Math.min(most, subject.tenure()), Math::max));
        return byMatter;
    }

    private static String sole(Map<String, Integer> asked, Subject subject) {
        List<String> named =
                asked.keySet().stream().filter(matter -> !matter.isEmpty()).toList();
        return named.size() == 1 ? named.get(0) : subject.subjectKind().word();
    }

    private static PastDecision named(PastDecision told, String matter) {
        return new PastDecision(told.of(), matter, told.period(), told.back(), told.outcome());
    }
}
