package yardstick.explain.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.evaluate.reference.Reference;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Subject;

/**
 * Where a subject stands on its ladder.
 *
 * @param outcome code of the outcome, or of {@link Outcome#UNDETERMINED}
 * @param possible the outcomes not ruled out, strongest first; just one where it is determined
 * @param truths of the rules that conclude an outcome at least as strong as the weakest possible one
 */
public record LadderPosition(String outcome, Set<String> possible, Map<Rule, Truth> truths) {

    static LadderPosition of(Ladder ladder, List<Rule> rules, Reference reference, Subject subject) {
        Map<Rule, Truth> truths = new LinkedHashMap<>();
        Set<String> possible = new LinkedHashSet<>();
        for (int rank = 0; rank < ladder.outcomes().size(); rank++) {
            String outcome = ladder.outcomes().get(rank).code();
            Truth any = rank == ladder.outcomes().size() - 1 ? Truth.TRUE : Truth.FALSE;
            for (Rule rule : concluding(rules, subject, outcome)) {
                Truth truth = reference.truth(rule, subject);
                truths.put(rule, truth);
                any = any.or(truth);
            }
            if (any != Truth.FALSE) {
                possible.add(outcome);
            }
            if (any == Truth.TRUE) {
                break;
            }
        }
        String outcome = possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED.code();
        return new LadderPosition(outcome, possible, truths);
    }

    /** The rules that conclude an outcome for subjects of this kind, by name. */
    static List<Rule> concluding(List<Rule> rules, Subject subject, String outcome) {
        return rules.stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.Conclude conclude
                        && conclude.outcome().equals(outcome)
                        && rule.subjectKind() == subject.subjectKind())
                .sorted(Comparator.comparing(Rule::name, CodePoints.ORDER))
                .toList();
    }
}
