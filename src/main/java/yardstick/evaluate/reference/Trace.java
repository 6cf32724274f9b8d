package yardstick.evaluate.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Subject;

/** One rule looked at condition by condition for one subject, whether it holds or not. */
public final class Trace {

    private final Reference reference;
    private final Candidates candidates;
    private final Matching matching;
    private final Matching explaining;
    private final Rule rule;
    private final Subject subject;

    Trace(Reference reference, Candidates candidates, Rule rule, Subject subject) {
        this.reference = reference;
        this.rule = rule;
        this.subject = subject;
        this.candidates = candidates;
        this.matching = new Matching(reference, rule, subject);
        this.explaining = new Matching(reference, rule, subject).explaining();
    }

    /** The facts that a pattern could match, given what the frame holds so far. */
    public List<? extends Fact> candidates(Condition.Pattern pattern, Object[] frame) {
        return List.copyOf(matching.candidates(pattern, frame));
    }

    /** The truth of a condition; of a pattern, for the fact in its slot. Fills in the results of functions. */
    public Truth truth(Condition condition, Object[] frame) {
        return matching.truth(condition, frame);
    }

    /** The missing inputs that make a condition unknown; none if it is not. */
    public Set<Input> missing(Condition condition, Object[] frame) {
        boolean unknown = explaining.truth(condition, frame) == Truth.UNKNOWN;
        return unknown ? explaining.missing(List.of(condition), frame) : Set.of();
    }

    /** The missing inputs that make a test unknown; none if it is not. */
    public Set<Input> missing(Test test, Object[] frame) {
        Set<Input> missing = new LinkedHashSet<>();
        test.unknowns(frame, reference.stories().telling(missing));
        return missing;
    }

    /** How a condition counts those ahead of the subject; nothing where it counts in another way. */
    public List<Placement> placements(Condition.Accumulate accumulate, Object[] frame) {
        Ranked ranked = reference.ranked(accumulate, rule);
        return ranked == null ? List.of() : ranked.placements(frame.clone(), explaining, subject);
    }

    /** The subject that a pattern requires, if it requires one. */
    public @Nullable Subject subject(Condition.Pattern pattern, Object[] frame) {
        return candidates.subject(pattern, frame);
    }

    /** The first match that is as true as any. */
    public Optional<Object[]> match(Truth wanted) {
        Object[][] first = new Object[1][];
        matching.matches((frame, truth) -> {
            first[0] = truth == wanted && first[0] == null ? frame.clone() : first[0];
            return first[0] == null;
        });
        return Optional.ofNullable(first[0]);
    }
}
