package yardstick.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Application;
import yardstick.facts.CodePoints;
import yardstick.facts.Designation;
import yardstick.facts.Dossier;
import yardstick.facts.Grant;
import yardstick.facts.Kind;
import yardstick.facts.Subject;
import yardstick.facts.Zone;
import yardstick.language.Conclusion;
import yardstick.language.Rule;
import yardstick.language.Truth;
import yardstick.language.Truths;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;

/**
 * Makes exactly one decision per subject out of what rules say: the strongest outcome that certainly holds, or none yet where missing
 * data leaves a stronger one possible. Rules for weaker outcomes than the one decided are not asked.
 */
public final class Decide {

    /** By zone id, then designation id, by code point, which is the order of their numbers in the dossier. */
    public static final Comparator<Decision> ORDER = Decide::compare;

    /** How many subjects a thread takes at a time. */
    private static final int PIECE = 1024;

    private final Ladder ladder;
    private final Asked[][] rungs;
    private final Reasons reasons;

    private Decide(Ladder ladder, List<Rule> rules, Truths truths, Reasons reasons) {
        this.ladder = ladder;
        this.rungs = rungs(ladder, rules, truths);
        this.reasons = reasons;
    }

    /** A rule, and whether it holds of a subject. */
    private record Asked(Rule rule, Function<Subject, Truth> truth) {}

    /** The rules of each outcome by name, from the strongest outcome to the default. */
    private static Asked[][] rungs(Ladder ladder, List<Rule> rules, Truths truths) {
        return ladder.outcomes().stream()
                .map(outcome -> rules.stream()
                        .filter(rule -> rule.conclusion() instanceof Conclusion.Conclude conclude
                                && Kind.valueOf(conclude.subject().type().name()) == ladder.kind()
                                && conclude.outcome().equals(outcome.code()))
                        .sorted(Comparator.comparing(Rule::name, CodePoints.ORDER))
                        .map(rule -> new Asked(rule, truths.of(rule)))
                        .toArray(Asked[]::new))
                .toArray(Asked[][]::new);
    }

    /**
     * Decides every subject of a kind that has a ladder.
     *
     * @param rules that are in force
     */
    public static List<Decision> all(
            List<Ladder> ladders, List<Rule> rules, Dossier dossier, Truths truths, Reasons reasons) {
        return all(ladders, rules, dossier, () -> truths, reasons, 1);
    }

    /**
     * Decides every subject of a kind that has a ladder, on several threads.
     *
     * @param rules that are in force
     * @param truths makes for each thread what tells the same as for the others
     */
    public static List<Decision> all(
            List<Ladder> ladders,
            List<Rule> rules,
            Dossier dossier,
            Supplier<Truths> truths,
            Reasons reasons,
            int threads) {
        List<Decision> decisions = new ArrayList<>();
        for (Ladder ladder : ladders) {
            List<Subject> subjects = dossier.subjects(ladder.kind());
            int pieces = (subjects.size() + PIECE - 1) / PIECE;
            Crew.work(Math.min(threads, Math.max(1, pieces)), pieces, () -> {
                        Decide decide = new Decide(ladder, rules, truths.get(), reasons);
                        return piece -> decide.some(
                                subjects.subList(piece * PIECE, Math.min(subjects.size(), (piece + 1) * PIECE)));
                    })
                    .forEach(decisions::addAll);
        }
        decisions.sort(ORDER);
        return decisions;
    }

    private List<Decision> some(List<Subject> subjects) {
        List<Decision> decisions = new ArrayList<>(subjects.size());
        subjects.forEach(subject -> decisions.add(one(subject)));
        return decisions;
    }

    /**
     * Decides one subject by the ladder of its kind.
     *
     * @param rules that are in force
     */
    public static Decision one(Ladder ladder, List<Rule> rules, Subject subject, Truths truths, Reasons reasons) {
        return new Decide(ladder, rules, truths, reasons).one(subject);
    }

    /** Grants and applications are numbered in this order, so that their zones and designations need not be looked at. */
    private static int compare(Decision one, Decision other) {
        Subject left = one.subject();
        Subject right = other.subject();
        if (isPair(left) && isPair(right)) {
            return Integer.compare(left.ordinal(), right.ordinal());
        }
        int byZone = Integer.compare(number(left.inZone()), number(right.inZone()));
        return byZone != 0 ? byZone : Integer.compare(number(left.ofDesignation()), number(right.ofDesignation()));
    }

    private static boolean isPair(Subject subject) {
        return subject instanceof Grant || subject instanceof Application;
    }

    private static int number(@Nullable Zone zone) {
        return zone == null ? -1 : zone.ordinal();
    }

    private static int number(@Nullable Designation designation) {
        return designation == null ? -1 : designation.ordinal();
    }

    private Decision one(Subject subject) {
        List<Open> open = List.of();
        int last = rungs.length - 1;
        for (int rank = 0; rank <= last; rank++) {
            List<Ground> grounds = List.of();
            for (Asked asked : rungs[rank]) {
                Truth truth = asked.truth.apply(subject);
                if (truth == Truth.TRUE) {
                    grounds = with(grounds, ground(asked.rule, subject));
                } else if (truth == Truth.UNKNOWN && rank < last) {
                    open = with(open, open(asked.rule, subject, rank));
                }
            }
            if (!grounds.isEmpty() || rank == last) {
                return decision(subject, rank, grounds, open);
            }
        }
        throw new IllegalStateException("a ladder has no rung");
    }

    private Ground ground(Rule rule, Subject subject) {
        return new Ground(rule, () -> reasons.evidence(rule, subject));
    }

    private Open open(Rule rule, Subject subject, int rank) {
        return new Open(rule, ladder.outcomes().get(rank).code(), () -> reasons.missing(rule, subject));
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> more = some.isEmpty() ? new ArrayList<>(2) : some;
        more.add(another);
        return more;
    }

    /** Rules of the rung decided are no stronger than it, so those of them that are open do not matter. */
    private Decision decision(Subject subject, int rank, List<Ground> grounds, List<Open> open) {
        if (open.isEmpty()) {
            return new Decision(subject, ladder.outcomes().get(rank), grounds, open);
        }
        List<Open> stronger = open.stream()
                .filter(rule -> ladder.rank(rule.outcome()) < rank)
                .sorted(Comparator.comparing(rule -> rule.rule().name(), CodePoints.ORDER))
                .toList();
        return stronger.isEmpty()
                ? new Decision(subject, ladder.outcomes().get(rank), grounds, List.of())
                : new Decision(subject, Outcome.UNDETERMINED, List.of(), stronger);
    }
}
