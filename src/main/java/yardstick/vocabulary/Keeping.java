package yardstick.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How facts of one type are kept that can be edited one by one: so that a dossier with another fact shares all the others.
 *
 * @param within in what order those of one group stand; two that are equal in it cannot both be there
 * @param group the ordinal of the subject in whose group a fact stands
 * @param isThere whether a fact can be seen from the period that it is seen from
 * @param back how many periods before that it is of
 * @param all where they stand among all facts, and the same facts with others instead
 * @param seen where they stand among those that are there
 */
record Keeping<T extends Fact>(
        Class<T> type,
        Comparator<? super T> within,
        ToIntFunction<T> group,
        Predicate<T> isThere,
        ToIntFunction<T> back,
        Shelf<FactStore, T> all,
        Shelf<PresentFacts, T> seen) {

    static final Keeping<Measure> MEASURES = new Keeping<>(
            Measure.class,
            Comparator.comparing(Measure::name, CodePoints.ORDER).thenComparing(Measure::period),
            measure -> measure.of().ordinal(),
            measure -> measure.applies()
                    && measure.back() >= 0
                    && measure.back() < measure.of().tenure(),
            Measure::back,
            new Shelf<>(FactStore::measures, FactStore::withMeasures),
            new Shelf<>(PresentFacts::measures, PresentFacts::withMeasures));

    static final Keeping<Attribute> ATTRIBUTES = new Keeping<>(
            Attribute.class,
            Comparator.comparing(Attribute::name, CodePoints.ORDER)
                    .thenComparing(Attribute::period, Comparator.nullsFirst(Comparator.naturalOrder())),
            attribute -> attribute.of().ordinal(),
            attribute -> attribute.back() >= 0
                    && (attribute.period() == null
                            || attribute.back() < attribute.of().tenure()),
            Attribute::back,
            new Shelf<>(FactStore::attributes, FactStore::withAttributes),
            new Shelf<>(PresentFacts::attributes, PresentFacts::withAttributes));

    static final Keeping<Milestone> MILESTONES = new Keeping<>(
            Milestone.class,
            Comparator.comparing(Milestone::id, CodePoints.ORDER),
            milestone -> milestone.of().ordinal(),
            milestone -> milestone.back() >= 0 && PresentSubjects.isThere(milestone.of()),
            Milestone::back,
            new Shelf<>(FactStore::milestones, FactStore::withMilestones),
            new Shelf<>(PresentFacts::milestones, PresentFacts::withMilestones));

    static final Keeping<Difficulty> DIFFICULTIES = new Keeping<>(
            Difficulty.class,
            Comparator.comparing(Difficulty::id, CodePoints.ORDER),
            difficulty -> raisedBy(difficulty.of()).ordinal(),
            difficulty -> difficulty.back() >= 0 && PresentSubjects.isThere(difficulty.of()),
            Difficulty::back,
            new Shelf<>(FactStore::difficulties, FactStore::withDifficulties),
            new Shelf<>(PresentFacts::difficulties, PresentFacts::withDifficulties));

    private static final List<Keeping<?>> EACH = List.of(MEASURES, ATTRIBUTES, MILESTONES, DIFFICULTIES);

    /** A place for facts of a type in something that never changes, and a copy of it with others there. */
    record Shelf<S, T>(Function<S, Grouped<T>> facts, BiFunction<S, Grouped<T>, S> with) {}

    /** How facts like one are kept; null if they cannot be edited one by one. */
    static @Nullable Keeping<?> of(Fact fact) {
        return EACH.stream()
                .filter(keeping -> keeping.type.isInstance(fact))
                .findFirst()
                .orElse(null);
    }

    /** The zone or party that raised a difficulty about a subject; the designation where nobody did. */
    private static Subject raisedBy(Subject subject) {
        Holder holder = subject.holder();
        return holder == null ? subject : holder;
    }

    /** All facts with one added, or instead of the one that cannot be there beside it. */
    FactStore with(FactStore facts, Fact added) {
        T fact = type.cast(added);
        return all.with.apply(facts, all.facts.apply(facts).with(group.applyAsInt(fact), fact, within));
    }

    /** All facts without one. */
    FactStore without(FactStore facts, Fact removed) {
        T fact = type.cast(removed);
        return all.with.apply(facts, all.facts.apply(facts).without(group.applyAsInt(fact), fact, within));
    }

    /** The fact that cannot be there beside another; null where there is none. */
    @Nullable
    Fact like(FactStore facts, Fact other) {
        T fact = type.cast(other);
        return all.facts.apply(facts).like(group.applyAsInt(fact), fact, within);
    }

    /** What is there once a fact has come, gone or been replaced. */
    PresentFacts next(
            PresentFacts present, FactStore before, FactStore after, @Nullable Fact gone, @Nullable Fact come) {
        T old = type.cast(gone);
        T added = type.cast(come);
        Grouped<T> shown = seen.facts.apply(present);
        boolean isSeen = added != null && isThere.test(added);
        Grouped<T> next;
        if (shown.equals(all.facts.apply(before)) && (added == null || isSeen)) {
            next = all.facts.apply(after);
        } else if (added != null && isSeen) {
            next = shown.with(group.applyAsInt(added), added, within);
        } else {
            next = old == null ? shown : shown.without(group.applyAsInt(old), old, within);
        }
        return seen.with.apply(present, next);
    }

    /** Whether a fact is still to come. */
    boolean isLater(@Nullable Fact fact) {
        return fact != null && back.applyAsInt(type.cast(fact)) < 0;
    }
}
