package yardstick.explain.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.decision.Applicability;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Reference;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Subject;

/**
 * Where a subject stands among the outcomes of a matter.
 *
 * @param outcome code of the outcome, or of {@link Outcome#UNDETERMINED}; {@link #NO_DECISION} where there is none
 * @param possible the outcomes not ruled out, strongest first; just one where it is determined
 * @param truths of the rules that conclude an outcome at least as strong as the weakest possible one
 */
public record LadderPosition(String outcome, Set<String> possible, Map<Rule, Truth> truths) {

    /** In place of an outcome, where the matter does not concern the subject. */
    static final String NO_DECISION = "-";

    static LadderPosition of(Matter matter, List<Rule> rules, World world, Reference reference, Subject subject) {
        Map<Rule, Truth> truths = new LinkedHashMap<>();
        Set<String> possible = new LinkedHashSet<>();
        for (int rank = 0; rank < matter.outcomes().size(); rank++) {
            String outcome = matter.outcomes().get(rank).code();
            Truth any = rank == matter.outcomes().size() - 1 ? Truth.TRUE : Truth.FALSE;
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
        return switch (Applicability.of(matter, world).truth(subject)) {
            case TRUE -> {
                boolean settled = possible.size() == 1;
                yield new LadderPosition(
                        settled ? possible.iterator().next() : Outcome.UNDETERMINED.code(), possible, truths);
            }
            case UNKNOWN -> new LadderPosition(Outcome.UNDETERMINED.code(), possible, truths);
            case FALSE -> new LadderPosition(NO_DECISION, Set.of(), truths);
        };
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
