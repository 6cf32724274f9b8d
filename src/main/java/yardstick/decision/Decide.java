package yardstick.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/**
 * Makes exactly one decision per matter and subject that it concerns out of what rules say: the strongest outcome that certainly holds, or none yet where missing
 * data leaves a stronger one possible. Rules for weaker outcomes than the one decided are not asked.
 */
public final class Decide {

    /** By zone id, then designation id, by code point, which is the order of their numbers in the dossier; matters as they are. */
    public static final Comparator<Decision> ORDER = Decide::compare;

    /** How many subjects are asked about at a time: their figures stay in the caches while one rule after another looks at them. */
    private static final int PIECE = 512;

    private final Matter matter;
    private final int place;
    private final int width;
    private final Applicability applicability;
    private final Rule[][] rungs;
    private final Reasons reasons;

    /**
     * Decides a matter.
     *
     * @param place of the matter among those of its kind
     * @param width how many matters a subject has at most
     */
    private Decide(Matter matter, int place, int width, List<Rule> rules, World world, Reasons reasons) {
        this.matter = matter;
        this.place = place;
        this.width = width;
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

    /**
     * Decides every matter of every subject that it concerns.
     *
     * @param rules that are in force
     */
    public static List<Decision> all(
            List<Matter> matters, List<Rule> rules, World world, Truths truths, Reasons reasons) {
        return all(matters, rules, world, () -> truths, reasons, any -> {}, 1);
    }

    /**
     * Decides every matter of every subject that it concerns, on several threads.
     *
     * @param rules that are in force
     * @param truths makes for each thread what tells the same as for the others
     * @param check what else one of the threads is to do with them
     */
    public static List<Decision> all(
            List<Matter> matters,
            List<Rule> rules,
            World world,
            Supplier<Truths> truths,
            Reasons reasons,
            Consumer<Truths> check,
            int threads) {
        Dossier dossier = world.dossier();
        List<Decide> all = decides(matters, rules, world, reasons);
        List<Piece> pieces = new ArrayList<>();
        for (Decide decide : all) {
            List<Subject> subjects = dossier.subjects(decide.matter.kind());
            for (int from = 0; from < subjects.size(); from += PIECE) {
                pieces.add(new Piece(decide, subjects.subList(from, Math.min(subjects.size(), from + PIECE))));
            }
        }
        int width = all.stream().mapToInt(decide -> decide.width).max().orElse(1);
        @Nullable Decision[] decided = new @Nullable Decision[dossier.subjectCount() * width];
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
        return ordered(decided, matters, dossier);
    }

    private static List<Decide> decides(List<Matter> matters, List<Rule> rules, World world, Reasons reasons) {
        Map<Kind, Integer> places = new EnumMap<>(Kind.class);
        matters.forEach(matter -> places.merge(matter.kind(), 1, Integer::sum));
        int width = places.values().stream().max(Comparator.naturalOrder()).orElse(1);
        places.clear();
        return matters.stream()
                .map(matter -> new Decide(
                        matter, places.merge(matter.kind(), 1, Integer::sum) - 1, width, rules, world, reasons))
                .toList();
    }

    /** Subjects of which one matter is to be decided. */
    private record Piece(Decide decide, List<Subject> subjects) {}

    /** Grants and applications are numbered after all others and in the order of decisions: if all of them are decided, nothing is moved. */
    private static List<Decision> ordered(@Nullable Decision[] decided, List<Matter> matters, Dossier dossier) {
        boolean isOfPairs = matters.stream().map(Matter::kind).allMatch(Kind::isPair);
        int firstPair = dossier.firstPair();
        int size = (int) Stream.of(decided).filter(Objects::nonNull).count();
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
     * Decides one matter of one subject; none if it does not concern the subject.
     *
     * @param rules that are in force
     */
    public static Optional<Decision> one(
            Matter matter, List<Rule> rules, World world, Subject subject, Truths truths, Reasons reasons) {
        @Nullable Decision[] decided = new @Nullable Decision[subject.ordinal() + 1];
        new Decide(matter, 0, 1, rules, world, reasons).some(new Subject[] {subject}, truths, decided);
        return Optional.ofNullable(decided[subject.ordinal()]);
    }

    /** Grants and applications are numbered in this order, so that their zones and designations need not be looked at. */
    private static int compare(Decision one, Decision other) {
        Subject left = one.subject();
        Subject right = other.subject();
        if (left.subjectKind().isPair() && right.subjectKind().isPair()) {
            return Integer.compare(left.ordinal(), right.ordinal());
        }
        int byZone = Integer.compare(number(left.holder()), number(right.holder()));
        return byZone != 0 ? byZone : Integer.compare(number(left.ofDesignation()), number(right.ofDesignation()));
    }

    private static int number(@Nullable Holder holder) {
        return holder == null ? -1 : holder.ordinal();
    }

    private static int number(@Nullable Designation designation) {
        return designation == null ? -1 : designation.ordinal();
    }

    /**
     * Decides some subjects, rung by rung.
     *
     * @param decided takes the decisions, by ordinal of the subject and place of the matter
     */
    private void some(Subject[] subjects, Truths truths, @Nullable Decision[] decided) {
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
            decide(rank, subjects, standings, made);
        }
        for (int i = 0; i < made.length; i++) {
            if (concerned[i] != Truth.FALSE) {
                decided[subjects[i].ordinal() * width + place] =
                        concerned[i] == Truth.TRUE ? made[i] : perhapsConcerned(subjects[i]);
            }
        }
    }

    /** Where it is not known whether the matter concerns a subject, rules are not asked. */
    private Decision perhapsConcerned(Subject subject) {
        return new Decision(
                subject, matter, Outcome.UNDETERMINED, List.of(), applicability.open(subject), values(subject));
    }

    private Supplier<List<Reported>> values(Subject subject) {
        return matter.reports().isEmpty() ? List::of : () -> reasons.values(matter, subject);
    }

    /** What has been found of a subject on the way down the outcomes. */
    private record Standing(List<Ground> grounds, List<Open.OfRule> open) {

        static final Standing NOTHING = new Standing(List.of(), List.of());
    }

    private Standing noted(Rule rule, int rank, Truth found, Subject subject, @Nullable Standing before) {
        Standing known = before == null ? Standing.NOTHING : before;
        if (found == Truth.TRUE) {
            Ground ground = new Ground(rule, () -> reasons.evidence(rule, subject));
            return new Standing(with(known.grounds, ground), known.open);
        }
        String outcome = matter.outcomes().get(rank).code();
        Open.OfRule open = new Open.OfRule(rule, outcome, () -> reasons.missing(rule, subject));
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
                values(subject));
    }
}
