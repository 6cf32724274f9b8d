package yardstick.evaluate.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Subject;

/** Matches the conditions of one rule, for one subject or for all, by nested loops. */
final class Matching {

    /** Receives each match that is not false. */
    interface Sink {
        /** Takes one match; returns whether to go on. */
        boolean take(Object[] frame, Truth truth);
    }

    private static final int ANY = -1;

    private final Reference reference;
    private final Rule rule;
    private final @Nullable Subject subject;
    private final int subjectSlot;
    private final int back;
    private boolean explaining;

    /** Of a rule that concludes of the current period, or of any. */
    Matching(Reference reference, Rule rule, @Nullable Subject subject) {
        this(reference, rule, subject, ANY);
    }

    /** Of a rule that infers or derives something, as far as it does. */
    Matching(Reference reference, Rule rule, Inferred what) {
        this(reference, rule, what.subject(), what.back());
    }

    private Matching(Reference reference, Rule rule, @Nullable Subject subject, int back) {
        this.back = back;
        this.reference = reference;
        this.rule = rule;
        this.subject = subject;
        this.subjectSlot = rule.subjectSlot();
    }

    /** Also gathers what the results of functions were found from. */
    Matching explaining() {
        explaining = true;
        return this;
    }

    /** Tells the matches that are true or unknown. */
    void matches(Sink sink) {
        all(rule.conditions(), 0, new Object[rule.slots()], Truth.TRUE, (frame, truth) -> {
            boolean asked = subject == null || rule.conclusion().subject().value(frame) == subject;
            return !asked || sink.take(frame, truth);
        });
    }

    private boolean all(List<Condition> conditions, int at, Object[] frame, Truth before, Sink sink) {
        if (at == conditions.size()) {
            return sink.take(frame, before);
        }
        Condition condition = conditions.get(at);
        if (condition instanceof Condition.Pattern pattern) {
            for (Fact fact : candidates(pattern, frame)) {
                frame[pattern.slot()] = fact;
                reference.budget().step(rule);
                Truth truth = before.and(truth(pattern, frame));
                if (truth != Truth.FALSE && !all(conditions, at + 1, frame, truth, sink)) {
                    return false;
                }
            }
            return true;
        }
        Truth truth = before.and(truth(condition, frame));
        return truth == Truth.FALSE || all(conditions, at + 1, frame, truth, sink);
    }

    List<? extends Fact> candidates(Condition.Pattern pattern, Object[] frame) {
        if (subject != null && pattern.slot() == subjectSlot) {
            return List.of(subject);
        }
        if (back != ANY && pattern.slot() == rule.periodSlot()) {
            return reference.period(back);
        }
        return reference.candidates(pattern, frame);
    }

    private Truth truth(Condition.Pattern pattern, Object[] frame) {
        return reference.existence((Fact) frame[pattern.slot()]).and(truth(pattern.tests(), frame));
    }

    private static Truth truth(List<Test> tests, Object[] frame) {
        Truth truth = Truth.TRUE;
        for (Test test : tests) {
            truth = truth.and(test.truth(frame));
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return truth;
    }

    /** The truth of a condition on what was matched before; fills in the results of functions. */
    Truth truth(Condition condition, Object[] frame) {
        return condition.match(
                pattern -> truth(pattern, frame),
                group -> group.negated() ? exists(group.conditions(), frame).not() : exists(group.conditions(), frame),
                accumulate -> {
                    aggregate(accumulate, frame);
                    return truth(accumulate.tests(), frame);
                });
    }

    /** Tells the matches of conditions on what was matched before. */
    void members(List<Condition> conditions, Object[] frame, Sink sink) {
        all(conditions, 0, frame, Truth.TRUE, sink);
    }

    private Truth exists(List<Condition> conditions, Object[] frame) {
        Truth[] found = {Truth.FALSE};
        all(conditions, 0, frame, Truth.TRUE, (match, truth) -> {
            found[0] = found[0].or(truth);
            return found[0] != Truth.TRUE;
        });
        return found[0];
    }

    private void aggregate(Condition.Accumulate accumulate, Object[] frame) {
        Shared shared = reference.shared(accumulate, rule);
        Ranked ranked = shared == null ? reference.ranked(accumulate, rule) : null;
        if (shared != null) {
            shared.fill(frame, explaining, subject, () -> gather(accumulate, frame));
        } else if (ranked == null || !ranked.fill(frame, this, explaining, subject)) {
            gather(accumulate, frame);
        }
    }

    private void gather(Condition.Accumulate accumulate, Object[] frame) {
        List<ToldTally> tallies = new ArrayList<>();
        accumulate.functions().forEach(function -> tallies.add(new ToldTally(function)));
        all(accumulate.source(), 0, frame, Truth.TRUE, (match, truth) -> {
            tallies.forEach(each -> each.tally().add(match, truth));
            if (explaining) {
                boolean certain = truth == Truth.TRUE;
                Set<Input> missing = certain ? Set.of() : missing(accumulate.source(), match);
                Set<Reading> readings = certain ? ofMember(accumulate.source(), match) : Set.of();
                tallies.forEach(tally -> tally.explain(match, missing, readings, reference));
            }
            return true;
        });
        tallies.forEach(tally -> tally.putInto(frame));
    }

    /** The missing inputs that make conditions unknown for one match. */
    Set<Input> missing(List<Condition> conditions, Object[] frame) {
        Set<Input> missing = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            missing.addAll(condition.match(
                    pattern -> missing(pattern, frame),
                    group -> missing(group, frame),
                    accumulate -> missing(accumulate, frame)));
        }
        return missing;
    }

    private Set<Input> missing(Condition.Pattern pattern, Object[] frame) {
        Fact fact = (Fact) frame[pattern.slot()];
        boolean uncertain = reference.existence(fact) == Truth.UNKNOWN;
        Set<Input> missing =
                new LinkedHashSet<>(uncertain ? reference.stories().of(fact).missing() : Set.of());
        pattern.tests().forEach(test -> test.unknowns(frame, reference.stories().telling(missing)));
        return missing;
    }

    private Set<Input> missing(Condition.Group group, Object[] frame) {
        Set<Input> missing = new LinkedHashSet<>();
        if (truth(group, frame) == Truth.UNKNOWN) {
            all(group.conditions(), 0, frame, Truth.TRUE, (match, truth) -> {
                missing.addAll(missing(group.conditions(), match));
                return true;
            });
        }
        return missing;
    }

    private static Set<Input> missing(Condition.Accumulate accumulate, Object[] frame) {
        Set<Input> missing = new LinkedHashSet<>();
        accumulate.tests().forEach(test -> test.unknowns(frame, missing::add));
        return missing;
    }

    /** What was read of one member of a set: its own figures, not the story of how it came to belong. */
    Set<Reading> ofMember(List<Condition> conditions, Object[] frame) {
        Set<Reading> readings = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern.tests().forEach(test -> test.grounds(frame, readings::add));
            }
        }
        return readings;
    }

    /** What was read that makes conditions hold for one match. */
    Set<Reading> readings(List<Condition> conditions, Object[] frame) {
        Set<Reading> readings = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                Fact fact = (Fact) frame[pattern.slot()];
                readings.addAll(reference.stories().of(fact).readings());
            }
            condition
                    .tests()
                    .forEach(test -> test.grounds(frame, reference.stories().recording(readings)));
            if (condition instanceof Condition.Group group && !group.negated()) {
                all(group.conditions(), 0, frame, Truth.TRUE, (match, truth) -> {
                    readings.addAll(truth == Truth.TRUE ? readings(group.conditions(), match) : Set.of());
                    return true;
                });
            }
        }
        return readings;
    }
}
