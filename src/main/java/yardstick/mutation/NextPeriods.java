package yardstick.mutation;

import java.util.List;
import java.util.stream.Stream;
import yardstick.rule.Calculation;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Type;

/** What a test would be that counts from a matched period if its author had meant the period before, or the one after. */
final class NextPeriods {

    private NextPeriods() {}

    /** The test written so; none if it counts from no matched period. */
    static List<String> of(Comparison comparison) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        if (!isOfPeriod(left) && !isOfPeriod(right)) {
            return List.of();
        }
        String counted = counted(left) + " " + comparison.relation().sign() + " " + counted(right);
        return Stream.of(" + 1", " - 1").map(counted::concat).toList();
    }

    private static boolean isOfPeriod(Expression side) {
        return (side instanceof Read read && read.factType() == Type.PERIOD && TestEdits.readsBack(side))
                || (side instanceof Calculation && side.operands().stream().anyMatch(NextPeriods::isOfPeriod));
    }

    /** A side as a number of periods, also where its author wrote the period itself. */
    private static String counted(Expression side) {
        String written = side.place().text();
        if (!TestEdits.readsBack(side) || written.endsWith("back")) {
            return written;
        }
        return written.equals("period") || written.endsWith(".period")
                ? written.substring(0, written.length() - "period".length()) + "back"
                : written + ".back";
    }
}
