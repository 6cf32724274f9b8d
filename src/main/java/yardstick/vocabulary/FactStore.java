package yardstick.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.number.Mark;
import yardstick.text.Digits;

/**
 * All facts of a dossier, whether there yet or not, as seen from one period. It is made where dossiers are read or built, and is
 * nobody else's; copies of it are checked like what is read.
 *
 * @param note a remark to be shown with every result; null where there is none
 * @param subjects all of them, in order of their ordinals
 * @param measures in groups by the ordinal of their subject, each group by name and period
 * @param attributes in groups by the ordinal of their subject, each group by name and period, those of every period first
 * @param milestones in groups by the ordinal of their subject, each group by id
 * @param difficulties in groups by the ordinal of their zone or party, or else of their designation, each group by id
 * @param past what was decided before
 */
public record FactStore(
        Period asOf,
        @Nullable String note,
        Subjects subjects,
        Grouped<Measure> measures,
        Grouped<Attribute> attributes,
        Grouped<Milestone> milestones,
        Grouped<Difficulty> difficulties,
        Past past) {

    /** The same facts as seen from another period. */
    FactStore at(Period other) {
        return seen(subjects.at(asOf.unit().require(other)), other);
    }

    /** The same facts with one zone changed. */
    FactStore with(Zone changed) {
        Zone old = subjects.zone(changed.id());
        require(old != null && old.ordinal() == changed.ordinal(), "no such zone: %s", changed.id());
        return seen(subjects.with(changed, asOf), asOf);
    }

    private FactStore seen(Subjects by, Period from) {
        return new FactStore(
                from,
                note,
                by,
                measures.map(m -> measure(by.of(m.of().ordinal()), m.name(), m.period(), m.amount(), from)),
                attributes.map(a -> attribute(by.of(a.of().ordinal()), a.name(), a.period(), a.value(), from)),
                milestones.map(m -> milestone(by.of(m.of().ordinal()), m, m.progress(), from)),
                difficulties.map(d -> Difficulty.seen(
                        by.of(d.of().ordinal()),
                        d.id(),
                        d.title(),
                        d.owner(),
                        d.raised(),
                        d.resolvedIn(),
                        d.answeredIn(),
                        from)),
                new Past(past.decisions().map(d -> d.at(by.of(d.of().ordinal()), from)), past.periods()));
    }

    private static Measure measure(Subject of, String name, Period period, Object amount, Period asOf) {
        return new Measure(of, name, period, period.before(asOf), amount);
    }

    /** An attribute as seen from a period. */
    public static Attribute attribute(
            Subject of, String name, @Nullable Period period, @Nullable String value, Period asOf) {
        return new Attribute(of, name, period, period == null ? 0 : period.before(asOf), value, List.of());
    }

    private static Milestone milestone(Subject of, Milestone like, @Nullable BigDecimal progress, Period asOf) {
        return new Milestone(of, like.id(), like.title(), like.due(), like.due().before(asOf), progress);
    }

    /** A figure that there could be of a subject; refused where none could. */
    Measure measure(int ordinal, String name, Period period, @Nullable BigDecimal value) {
        require(TextFault.ofName(name) == null, "no measure can have the name `%s`", name);
        BigDecimal fit = fit(value);
        return measure(subjects.of(ordinal), name, asOf.unit().require(period), fit == null ? Mark.UNKNOWN : fit, asOf);
    }

    /** A milestone as it would be with another progress. */
    Milestone progressed(Milestone milestone, @Nullable BigDecimal progress) {
        BigDecimal fit = fit(progress);
        require(fit == null || Milestone.isProgress(fit), "progress `%s` lies outside 0 to 100", fit);
        int ordinal = milestone.of().ordinal();
        Milestone changed = milestone(subjects.of(ordinal), milestone, fit, asOf);
        require(Keeping.MILESTONES.like(this, changed) != null, "no such milestone: %s", milestone.id());
        return changed;
    }

    FactStore withMeasures(Grouped<Measure> others) {
        return new FactStore(asOf, note, subjects, others, attributes, milestones, difficulties, past);
    }

    FactStore withAttributes(Grouped<Attribute> others) {
        return new FactStore(asOf, note, subjects, measures, others, milestones, difficulties, past);
    }

    FactStore withMilestones(Grouped<Milestone> others) {
        return new FactStore(asOf, note, subjects, measures, attributes, others, difficulties, past);
    }

    FactStore withDifficulties(Grouped<Difficulty> others) {
        return new FactStore(asOf, note, subjects, measures, attributes, milestones, others, past);
    }

    /** The same facts with further decisions of an earlier period, all that there were. */
    FactStore withDecisions(Period period, List<PastDecision> told) {
        asOf.unit().require(period);
        require(!past.periods().contains(period), "the decisions of %s are known already", period);
        return with(past.with(
                period,
                told.stream()
                        .map(decision -> decision.at(subjects.of(decision.of().ordinal()), asOf))
                        .toList()));
    }

    /** The same facts with other decisions of earlier periods. */
    FactStore with(Past other) {
        return new FactStore(asOf, note, subjects, measures, attributes, milestones, difficulties, other);
    }

    private static @Nullable BigDecimal fit(@Nullable BigDecimal number) {
        require(number == null || Digits.fit(number).isPresent(), "the number %s has too many digits", number);
        return number == null ? null : Digits.fit(number).orElseThrow();
    }

    private static void require(boolean holds, String otherwise, @Nullable Object what) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.formatted(what));
        }
    }

    /** The same facts, in which figures that are not known have the bounds of a catalogue. */
    FactStore bounded(Indicators indicators) {
        if (measures.count(measure -> isOpen(measure, indicators)) == 0) {
            return this;
        }
        return withMeasures(measures.map(measure -> bounded(measure, indicators)));
    }

    /** Whether a catalogue tells more of a figure than is known. */
    private static boolean isOpen(Measure measure, Indicators indicators) {
        return measure.amount() == Mark.UNKNOWN
                && indicators.unknown(measure.name(), measure.of().subjectKind()) != Mark.UNKNOWN;
    }

    private static Measure bounded(Measure measure, Indicators indicators) {
        return isOpen(measure, indicators)
                ? new Measure(
                        measure.of(),
                        measure.name(),
                        measure.period(),
                        measure.back(),
                        indicators.unknown(measure.name(), measure.of().subjectKind()))
                : measure;
    }

    /** The measure of a subject, so many periods back, due or not; null where there is none. */
    @Nullable
    Measure measure(Subject of, String name, int back) {
        int ordinal = of.ordinal();
        return back < 0 || back >= subjects.of(ordinal).tenure() ? null : measure(ordinal, name, asOf.index() - back);
    }

    private @Nullable Measure measure(int ordinal, String name, int period) {
        int low = measures.start(ordinal);
        int high = measures.end(ordinal) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Measure measure = measures.item(middle);
            int byName = CodePoints.ORDER.compare(measure.name(), name);
            int order = byName == 0 ? Integer.compare(measure.period().index(), period) : byName;
            if (order == 0) {
                return measure;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return null;
    }
}
