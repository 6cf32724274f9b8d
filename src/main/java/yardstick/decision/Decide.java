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
import yardstick.rule.Rule;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/**
 * Makes exactly one decision per matter and subject that it concerns out of what rules say: the strongest outcome that certainly
 * holds, or none yet where missing data leaves a stronger one possible. Rules for weaker outcomes than the one decided are not asked.
 */
public final class Decide {

    /** By subject; matters as they are. */
    public static final Comparator<Decision> ORDER = Comparator.comparing(Decision::subject, Subject.ORDER);

    /** How many subjects are asked about at a time: their figures stay in the caches while one rule after another looks at them. */
    private static final int PIECE = 512;

    private Decide() {}

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
        Map<Kind, Integer> places = new EnumMap<>(Kind.class);
        List<Piece> pieces = new ArrayList<>();
        for (Matter matter : matters) {
            int place = places.merge(matter.kind(), 1, Integer::sum) - 1;
            Descent descent = new Descent(matter, rules, world, reasons);
            List<Subject> subjects = dossier.subjects(matter.kind());
            for (int from = 0; from < subjects.size(); from += PIECE) {
                int to = Math.min(subjects.size(), from + PIECE);
                pieces.add(new Piece(descent, place, subjects.subList(from, to)));
            }
        }
        int width = places.values().stream().max(Comparator.naturalOrder()).orElse(1);
        @Nullable Decision[] decided = new @Nullable Decision[dossier.subjectCount() * width];
        Crew.work(threads, pieces.size() + 1, () -> {
            Truths own = truths.get();
            return number -> {
                if (number == 0) {
                    check.accept(own);
                } else {
                    pieces.get(number - 1).decide(own, decided, width);
                }
            };
        });
        return ordered(decided, matters, dossier);
    }

    /**
     * Subjects of which one matter is to be decided.
     *
     * @param place of the matter among those of its kind
     */
    private record Piece(Descent descent, int place, List<Subject> subjects) {

        /** Puts the decisions where they belong: by ordinal of the subject, of which each has room for so many matters, and by place. */
        void decide(Truths truths, @Nullable Decision[] decided, int width) {
            Subject[] all = subjects.toArray(Subject[]::new);
            @Nullable Decision[] made = descent.decisions(all, truths);
            for (int i = 0; i < made.length; i++) {
                decided[all[i].ordinal() * width + place] = made[i];
            }
        }
    }

    /** Grants and applications are numbered after all others and in the order of decisions: if all of them are decided, nothing is moved. */
    static List<Decision> ordered(@Nullable Decision[] decided, List<Matter> matters, Dossier dossier) {
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
        Descent descent = new Descent(matter, rules, world, reasons);
        return Optional.ofNullable(descent.decisions(new Subject[] {subject}, truths)[0]);
    }
}
