package yardstick.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Subject;

/** The way down the outcomes of one matter, from the strongest to the default, which some subjects go together until each is decided. */
final class Descent {

    private final Matter matter;
    private final Applicability applicability;
    private final Rule[][] rungs;
    private final Reasons reasons;

    /** The way down a matter, by the rules that are in force. */
    Descent(Matter matter, List<Rule> rules, World world, Reasons reasons) {
        this.matter = matter;
        this.applicability = Applicability.of(matter, world);
        this.rungs = rungs(matter, rules);
        this.reasons = reasons;
    }

    /** The rules of each outcome by name, from the strongest outcome to the default. */
    private static Rule[][] rungs(Matter matter, List<Rule> rules) {
        return matter.outcomes().stream()
                .map(outcome -> rules.stream()
                        .filter(rule -> rule.conclusion() instanceof Conclusion.Conclude conclude
                                && rule.subjectKind() == matter.kind()
                                && conclude.outcome().equals(outcome.code()))
                        .sorted(Comparator.comparing(Rule::name, CodePoints.ORDER))
                        .toArray(Rule[]::new))
                .toArray(Rule[][]::new);
    }

    /** Decides some subjects, outcome by outcome; null for those that the matter does not concern. */
    @Nullable
    Decision[] decisions(Subject[] subjects, Truths truths) {
        @Nullable Decision[] made = new @Nullable Decision[subjects.length];
        @Nullable Standing[] standings = new @Nullable Standing[subjects.length];
        Truth[] concerned = applicability.truths(subjects);
        Truth[] found = new Truth[subjects.length];
        for (int rank = 0; rank < rungs.length; rank++) {
            for (Rule rule : rungs[rank]) {
                for (int i = 0; i < found.length; i++) {
                    found[i] = Truth.of(made[i] == null && concerned[i] == Truth.TRUE);
                }
                truths.sift(rule, subjects, found);
                for (int i = 0; i < found.length; i++) {
                    if (found[i] != Truth.FALSE) {
                        standings[i] = noted(rule, rank, found[i], subjects[i], standings[i]);
                    }
                }
            }
            settle(rank, subjects, standings, made);
        }
        for (int i = 0; i < made.length; i++) {
            if (concerned[i] != Truth.TRUE) {
                made[i] = concerned[i] == Truth.FALSE ? null : perhapsConcerned(subjects[i]);
            }
        }
        return made;
    }

    /** Where it is not known whether the matter concerns a subject, rules are not asked. */
    private Decision perhapsConcerned(Subject subject) {
        return new Decision(
                subject,
                matter,
                Outcome.UNDETERMINED,
                List.of(),
                applicability.open(subject),
                reasons.report(matter, subject));
    }

    /** What has been found of a subject on the way down the outcomes. */
    private record Standing(List<Ground> grounds, List<Open.OfRule> open) {

        static final Standing NOTHING = new Standing(List.of(), List.of());
    }

    private Standing noted(Rule rule, int rank, Truth found, Subject subject, @Nullable Standing before) {
        Standing known = before == null ? Standing.NOTHING : before;
        if (found == Truth.TRUE) {
            return new Standing(with(known.grounds, Ground.of(rule, subject, reasons)), known.open);
        }
        String outcome = matter.outcomes().get(rank).code();
        return new Standing(known.grounds, with(known.open, Open.OfRule.of(rule, outcome, subject, reasons)));
    }

    private void settle(int rank, Subject[] subjects, @Nullable Standing[] standings, @Nullable Decision[] made) {
        for (int i = 0; i < subjects.length; i++) {
            Standing standing = standings[i];
            boolean isLast = rank == rungs.length - 1;
            boolean isGrounded = standing != null && !standing.grounds.isEmpty();
            if (made[i] == null && (isLast || isGrounded)) {
                made[i] = decision(subjects[i], rank, standing == null ? Standing.NOTHING : standing);
            }
        }
    }

    private static <T> List<T> with(List<T> some, T another) {
        if (some.isEmpty()) {
            return List.of(another);
        }
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    /** Rules of the rung decided are no stronger than it, so those of them that are open do not matter. */
    private Decision decision(Subject subject, int rank, Standing standing) {
        List<Open> stronger = standing.open.isEmpty()
                ? List.of()
                : standing.open.stream()
                        .filter(open -> matter.rank(open.outcome()) < rank)
                        .sorted(Comparator.comparing(Open::name, CodePoints.ORDER))
                        .map(open -> (Open) open)
                        .toList();
        boolean isSettled = stronger.isEmpty();
        return new Decision(
                subject,
                matter,
                isSettled ? matter.outcomes().get(rank) : Outcome.UNDETERMINED,
                isSettled ? standing.grounds : List.of(),
                stronger,
                reasons.report(matter, subject));
    }
}
