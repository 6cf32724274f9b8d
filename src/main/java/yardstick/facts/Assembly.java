package yardstick.facts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Rows.AttributeRow;
import yardstick.facts.Rows.DecisionRow;
import yardstick.facts.Rows.DifficultyRow;
import yardstick.facts.Rows.MeasureRow;
import yardstick.facts.Rows.MilestoneRow;
import yardstick.facts.Rows.Referring;
import yardstick.number.Mark;
import yardstick.problem.Words;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.FactStore;
import yardstick.vocabulary.Grouped;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Past;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Subjects;

/** Puts the rows of a dossier together: ids to what they stand for, everything sorted, and nothing twice. */
final class Assembly {

    private static final int NONE = -1;

    /**
     * How rows of a kind are sorted, and what is said where two are equal in that order.
     *
     * @param field that tells them apart; null where it is several
     */
    private record Order<R>(Comparator<R> by, @Nullable String field, BiFunction<R, Words, Complaint> twice) {}

    private static final Order<MeasureRow> MEASURES = new Order<>(
            (left, right) -> {
                int order = CodePoints.compare(left.name(), right.name());
                return order == 0 ? left.period().compareTo(right.period()) : order;
            },
            null,
            (row, first) -> ReferenceComplaint.measureTwice(row.name(), row.period(), first));
    private static final Order<AttributeRow> ATTRIBUTES = new Order<>(
            Comparator.comparing(AttributeRow::name, CodePoints.ORDER)
                    .thenComparing(AttributeRow::period, Comparator.nullsFirst(Comparator.naturalOrder())),
            null,
            (row, first) -> ReferenceComplaint.attributeTwice(row.name(), row.period(), first));
    private static final Order<DecisionRow> DECISIONS = new Order<>(
            Comparator.comparing(DecisionRow::matter, Comparator.nullsFirst(CodePoints.ORDER))
                    .thenComparing(DecisionRow::period),
            null,
            (row, first) -> ReferenceComplaint.decisionTwice(row.period(), first));
    private static final Order<MilestoneRow> MILESTONES = new Order<>(
            Comparator.comparing(MilestoneRow::id, CodePoints.ORDER),
            "id",
            (row, first) -> ReferenceComplaint.idTwice(row.id(), first));
    private static final Order<DifficultyRow> DIFFICULTIES = new Order<>(
            Comparator.comparing(DifficultyRow::id, CodePoints.ORDER),
            "id",
            (row, first) -> ReferenceComplaint.idTwice(row.id(), first));

    private final Rows rows;
    private final RepeatedComplaints causes;
    private final Indicators indicators;
    private final Period asOf;
    private final References references;
    private final Subjects subjects;

    /** Whether only some subjects have rows, so that no group is made of the others. */
    private final boolean adds;

    /** An assembly of rows, which it empties; what refers to an unreadable section is not checked. */
    Assembly(
            Rows rows,
            Problems problems,
            Suggestions suggestions,
            Set<DossierSection> unreadable,
            Indicators indicators,
            Period asOf) {
        this.rows = rows;
        this.causes = new RepeatedComplaints(problems);
        this.indicators = indicators;
        this.asOf = asOf;
        SubjectAssembly known = new SubjectAssembly(rows, causes, suggestions, unreadable, asOf);
        this.references = known.references();
        this.subjects = known.subjects();
        this.adds = false;
    }

    /** An assembly of further rows about subjects that are known. */
    Assembly(
            Rows rows,
            Problems problems,
            Suggestions suggestions,
            Subjects subjects,
            Indicators indicators,
            Period asOf) {
        this.rows = rows;
        this.causes = new RepeatedComplaints(problems);
        this.indicators = indicators;
        this.asOf = asOf;
        this.references = new References(
                subjects.zones(),
                subjects.parties(),
                subjects.designations(),
                causes,
                new UnknownIds(causes, suggestions, Set.of()),
                Set.of());
        this.subjects = subjects;
        this.adds = true;
    }

    /** The measures, attributes, milestones and difficulties that the rows tell. */
    List<Fact> further() {
        List<Fact> facts = new ArrayList<>(measures().all());
        facts.addAll(attributes().all());
        facts.addAll(milestones().all());
        facts.addAll(difficulties().all());
        causes.tell();
        return facts;
    }

    FactStore facts(@Nullable String note, List<Period> decided) {
        FactStore facts = new FactStore(
                asOf,
                note,
                subjects,
                measures(),
                attributes(),
                milestones(),
                difficulties(),
                Past.of(decisions(), decided));
        causes.tell();
        return facts;
    }

    private Grouped<Measure> measures() {
        return bySubject(
                rows.measures,
                row -> isRefused(row.name(), row.period()),
                MEASURES,
                (of, row) ->
                        new Measure(of, row.name(), row.period(), row.period().before(asOf), amount(row, of)));
    }

    /** What is not known has the bounds of the catalogue. */
    private Object amount(MeasureRow row, Subject of) {
        return row.amount() == Mark.UNKNOWN ? indicators.unknown(row.name(), of.subjectKind()) : row.amount();
    }

    private Grouped<Attribute> attributes() {
        return bySubject(
                rows.attributes,
                row -> row.name().isEmpty() || (row.period() != null && isRefused(row.name(), row.period())),
                ATTRIBUTES,
                (of, row) -> FactStore.attribute(of, row.name(), row.period(), row.value(), asOf));
    }

    private Grouped<PastDecision> decisions() {
        return bySubject(
                rows.decisions,
                row -> row.period().index() == Interning.REFUSED || "".equals(row.outcome()),
                DECISIONS,
                (of, row) -> new PastDecision(
                        of, row.matter(), row.period(), row.period().before(asOf), row.outcome()));
    }

    private Grouped<Milestone> milestones() {
        return bySubject(
                rows.milestones,
                row -> isRefused(row.id(), row.due()),
                MILESTONES,
                (of, row) -> new Milestone(
                        of, row.id(), row.title(), row.due(), row.due().before(asOf), row.progress()));
    }

    private <R extends Referring, F> Grouped<F> bySubject(
            EntryList<R> list, Predicate<R> refused, Order<R> order, BiFunction<Subject, R, F> fact) {
        @Nullable Subject[] last = {null};
        return sorted(list, subjects.count(), subjectOf(list, refused), order, (of, row) -> {
            Subject known = last[0];
            if (known == null || known.ordinal() != of) {
                known = subjects.of(of);
                last[0] = known;
            }
            return fact.apply(known, row);
        });
    }

    private Grouped<Difficulty> difficulties() {
        int[] group = subjectOf(rows.difficulties, row -> row.id().isEmpty());
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == NONE ? NONE : raisedBy(subjects.of(group[i]));
        }
        return sorted(
                rows.difficulties,
                subjects.firstPair(),
                group,
                DIFFICULTIES,
                (by, row) -> Difficulty.seen(
                        requireNonNull(references.subject(row, subjects)),
                        row.id(),
                        row.title(),
                        row.owner(),
                        row.raised(),
                        row.resolved(),
                        row.answered(),
                        asOf));
    }

    /** The ordinal of the zone or party that raised a difficulty; of the designation where nobody did. */
    private static int raisedBy(Subject subject) {
        Holder holder = subject.holder();
        return holder == null ? subject.ordinal() : holder.ordinal();
    }

    /** Whether what tells rows apart was refused. */
    private static boolean isRefused(String name, Period period) {
        return name.isEmpty() || period.index() == Interning.REFUSED;
    }

    /** The ordinal of the subject of each row; negative where there is none or the row was refused. */
    private <R extends Referring> int[] subjectOf(EntryList<R> list, Predicate<R> refused) {
        int[] ordinals = new int[list.size()];
        for (int i = 0; i < ordinals.length; i++) {
            R row = list.get(i);
            Subject subject = references.subject(row, subjects);
            if (subject == null) {
                references.tellNoSubject(list, i);
            }
            ordinals[i] = subject == null || refused.test(row) ? NONE : subject.ordinal();
        }
        return ordinals;
    }

    /** Sorts rows into groups, says which are there twice, and makes a fact of each, when it is forgotten itself. */
    private <R, F> Grouped<F> sorted(
            EntryList<R> list, int groups, int[] group, Order<R> order, Grouped.OfGroup<R, F> fact) {
        int[] own = adds ? IntStream.of(group).distinct().sorted().toArray() : new int[0];
        Grouped<R> sorted = adds
                ? Grouped.of(own.length, list, places(group, own), order.by)
                : Grouped.of(groups, list, group, order.by);
        sorted.twins(
                order.by,
                (first, again) -> causes.addTwice(
                        list.place(first), list.place(again), order.field, where -> order.twice.apply(again, where)));
        list.clear();
        return sorted.become(adds ? (place, row) -> fact.apply(own[place], row) : fact);
    }

    /** Where the group of each row stands among those that have any; negative for a row without one. */
    private static int[] places(int[] group, int[] own) {
        return IntStream.of(group)
                .map(number -> number == NONE ? NONE : Arrays.binarySearch(own, number))
                .toArray();
    }
}
