package yardstick.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Truths;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/**
 * Makes exactly one decision per subject out of what rules say: the strongest outcome that certainly holds, or none yet where missing
 * data leaves a stronger one possible. Rules for weaker outcomes than the one decided are not asked.
 */
public final class Decide {

    /** By zone id, then designation id, by code point, which is the order of their numbers in the dossier. */
    public static final Comparator<Decision> ORDER = Decide::compare;

    /** How many subjects are asked about at a time: their figures stay in the caches while one rule after another looks at them. */
    private static final int PIECE = 512;

    private final Ladder ladder;
    private final Rule[][] rungs;
    private final Reasons reasons;

    private Decide(Ladder ladder, List<Rule> rules, Reasons reasons) {
        this.ladder = ladder;
        this.rungs = rungs(ladder, rules);
        this.reasons = reasons;
    }

    /** The rules of each outcome by name, from the strongest outcome to the default. */
    private static Rule[][] rungs(Ladder ladder, List<Rule> rules) {
        return ladder.outcomes().stream()
                .map(outcome -> rules.stream()
                        .filter(rule -> rule.conclusion() instanceof Conclusion.Conclude conclude
                                && rule.subjectKind() == ladder.kind()
                                && conclude.outcome().equals(outcome.code()))
                        .sorted(Comparator.comparing(Rule::name, CodePoints.ORDER))
                        .toArray(Rule[]::new))
                .toArray(Rule[][]::new);
    }

    /**
     * Decides every subject of a kind that has a ladder.
     *
     * @param rules that are in force
     */
    public static List<Decision> all(
            List<Ladder> ladders, List<Rule> rules, Dossier dossier, Truths truths, Reasons reasons) {
        return all(ladders, rules, dossier, () -> truths, reasons, any -> {}, 1);
    }

    /**
     * Decides every subject of a kind that has a ladder, on several threads.
     *
     * @param rules that are in force
     * @param truths makes for each thread what tells the same as for the others
     * @param check what else one of the threads is to do with them
     */
    public static List<Decision> all(
            List<Ladder> ladders,
            List<Rule> rules,
            Dossier dossier,
            Supplier<Truths> truths,
            Reasons reasons,
            Consumer<Truths> check,
            int threads) {
        List<Piece> pieces = new ArrayList<>();
        for (Ladder ladder : ladders) {
            Decide decide = new Decide(ladder, rules, reasons);
            List<Subject> subjects = dossier.subjects(ladder.kind());
            for (int from = 0; from < subjects.size(); from += PIECE) {
                pieces.add(new Piece(decide, subjects.subList(from, Math.min(subjects.size(), from + PIECE))));
            }
        }
        @Nullable Decision[] decided = new @Nullable Decision[dossier.subjectCount()];
        Crew.work(threads, pieces.size() + 1, () -> {
            Truths own = truths.get();
            return number -> {
                if (number == 0) {
                    check.accept(own);
                    return;
                }
                Piece piece = pieces.get(number - 1);
                piece.decide.some(piece.subjects.toArray(Subject[]::new), own, decided);
            };
        });
        int size = pieces.stream().mapToInt(piece -> piece.subjects.size()).sum();
        return ordered(decided, size, ladders, dossier);
    }

    /** Subjects to be decided by one ladder. */
    private record Piece(Decide decide, List<Subject> subjects) {}

    /** Grants and applications are numbered after all others and in the order of decisions: if all of them are decided, nothing is moved. */
    private static List<Decision> ordered(
            @Nullable Decision[] decided, int size, List<Ladder> ladders, Dossier dossier) {
        boolean isOfPairs = ladders.stream().map(Ladder::kind).allMatch(Kind::isPair);
        int firstPair = dossier.zones().size() + dossier.designations().size();
        if (isOfPairs && firstPair + size == decided.length) {
            return Collections.unmodifiableList(Arrays.asList(decided).subList(firstPair, decided.length));
        }
        List<Decision> decisions = new ArrayList<>(size);
        for (Decision decision : decided) {
            if (decision != null) {
                decisions.add(decision);
            }
        }
        if (!isOfPairs) {
            decisions.sort(ORDER);
        }
        return decisions;
    }

    /**
     * Decides one subject by the ladder of its kind.
     *
     * @param rules that are in force
     */
    public static Decision one(Ladder ladder, List<Rule> rules, Subject subject, Truths truths, Reasons reasons) {
        @Nullable Decision[] decided = new @Nullable Decision[subject.ordinal() + 1];
        new Decide(ladder, rules, reasons).some(new Subject[] {subject}, truths, decided);
        return Objects.requireNonNull(decided[subject.ordinal()]);
    }

    /** Grants and applications are numbered in this order, so that their zones and designations need not be looked at. */
    private static int compare(Decision one, Decision other) {
        Subject left = one.subject();
        Subject right = other.subject();
        if (left.subjectKind().isPair() && right.subjectKind().isPair()) {
            return Integer.compare(left.ordinal(), right.ordinal());
        }
        int byZone = Integer.compare(number(left.inZone()), number(right.inZone()));
        return byZone != 0 ? byZone : Integer.compare(number(left.ofDesignation()), number(right.ofDesignation()));
    }

    private static int number(@Nullable Zone zone) {
        return zone == null ? -1 : zone.ordinal();
    }

    private static int number(@Nullable Designation designation) {
        return designation == null ? -1 : designation.ordinal();
    }

    /**
     * Decides some subjects, rung by rung.
     *
     * @param decided takes the decisions, by ordinal of the subject
     */
    private void some(Subject[] subjects, Truths truths, @Nullable Decision[] decided) {
        @Nullable Decision[] made = new @Nullable Decision[subjects.length];
        @Nullable Standing[] standings = new @Nullable Standing[subjects.length];
        Truth[] found = new Truth[subjects.length];
        for (int rank = 0; rank < rungs.length; rank++) {
            for (Rule rule : rungs[rank]) {
                for (int i = 0; i < found.length; i++) {
                    found[i] = Truth.of(made[i] == null);
                }
                truths.sift(rule, subjects, found);
                for (int i = 0; i < found.length; i++) {
                    if (found[i] != Truth.FALSE) {
                        standings[i] = noted(rule, rank, found[i], subjects[i], standings[i]);
                    }
                }
            }
            decide(rank, subjects, standings, made);
        }
        for (int i = 0; i < made.length; i++) {
            decided[subjects[i].ordinal()] = made[i];
        }
    }

    /** What has been found of a subject on the way down the ladder. */
    private record Standing(List<Ground> grounds, List<Open> open) {

        static final Standing NOTHING = new Standing(List.of(), List.of());
    }

    private Standing noted(Rule rule, int rank, Truth found, Subject subject, @Nullable Standing before) {
        Standing known = before == null ? Standing.NOTHING : before;
        if (found == Truth.TRUE) {
            Ground ground = new Ground(rule, () -> reasons.evidence(rule, subject));
            return new Standing(with(known.grounds, ground), known.open);
        }
        String outcome = ladder.outcomes().get(rank).code();
        Open open = new Open(rule, outcome, () -> reasons.missing(rule, subject));
        return new Standing(known.grounds, with(known.open, open));
    }

    private void decide(int rank, Subject[] subjects, @Nullable Standing[] standings, @Nullable Decision[] made) {
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
        if (standing.open.isEmpty()) {
            return new Decision(subject, ladder.outcomes().get(rank), standing.grounds, List.of());
        }
        List<Open> stronger = standing.open.stream()
                .filter(rule -> ladder.rank(rule.outcome()) < rank)
                .sorted(Comparator.comparing(rule -> rule.rule().name(), CodePoints.ORDER))
                .toList();
        return stronger.isEmpty()
                ? new Decision(subject, ladder.outcomes().get(rank), standing.grounds, List.of())
                : new Decision(subject, Outcome.UNDETERMINED, List.of(), stronger);
    }
}
