package yardstick.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import yardstick.decision.Reported;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Operator;
import yardstick.policy.Matter;
import yardstick.problem.Brief;

/**
 * A figure that a matter reports, of all its decisions at one point of a sweep together.
 *
 * @param others how many decisions report another one than at the first point
 * @param total of those that there are; unknown if one of them is not known exactly
 */
public record SweepFigure(Matter matter, int others, Reported total) {

    /**
     * The figures that some matters report.
     *
     * @param of the matter of each decision
     * @param first what each reports at the first point
     * @param here what each reports at this one
     */
    static List<SweepFigure> all(
            List<Matter> matters, List<Matter> of, List<List<Reported>> first, List<List<Reported>> here) {
        List<SweepFigure> figures = new ArrayList<>();
        for (Matter matter : matters) {
            int[] own = IntStream.range(0, of.size())
                    .filter(i -> of.get(i).equals(matter))
                    .toArray();
            for (int figure = 0; own.length > 0 && figure < matter.reports().size(); figure++) {
                int at = figure;
                List<Reported> were =
                        IntStream.of(own).mapToObj(i -> first.get(i).get(at)).toList();
                List<Reported> are =
                        IntStream.of(own).mapToObj(i -> here.get(i).get(at)).toList();
                figures.add(new SweepFigure(matter, others(were, are), total(are)));
            }
        }
        return figures;
    }

    private static int others(List<Reported> were, List<Reported> are) {
        return (int) IntStream.range(0, are.size())
                .filter(i -> !are.get(i).isToldAs(were.get(i)))
                .count();
    }

    private static Reported total(List<Reported> are) {
        Object total = are.stream().map(Reported::value).reduce(Mark.ABSENT, SweepFigure::sum);
        return new Reported(are.get(0).name(), Numbers.plain(total), are.get(0).unit(), List.of());
    }

    private static Object sum(Object one, Object other) {
        if (one == Mark.ABSENT || other == Mark.ABSENT) {
            return one == Mark.ABSENT ? other : one;
        }
        boolean exact = Numbers.isExact(one) && Numbers.isExact(other);
        return exact ? Numbers.apply(Operator.PLUS, one, other) : Mark.UNKNOWN;
    }

    /** Whether the total is known. */
    public boolean isTotalled() {
        return Numbers.isExact(total.value());
    }

    @Override
    public String toString() {
        return Brief.of("SweepFigure", total.name() + " " + total.shown() + ", " + others + " others");
    }
}
