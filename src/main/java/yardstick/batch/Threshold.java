package yardstick.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.language.Comparison;
import yardstick.language.Expression;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Test;
import yardstick.language.Type;

/** A comparison of a number with one that is the same for all subjects: a literal or the value of a parameter. */
record Threshold(Relation relation, Check.Figure limit) {

    /** The thresholds that tests set for a number; null if one of them is something else. */
    static @Nullable List<Threshold> all(List<Test> tests, Predicate<Expression> number) {
        List<Threshold> all = new ArrayList<>();
        for (Test test : tests) {
            Threshold threshold = test instanceof Comparison comparison ? of(comparison, number) : null;
            if (threshold == null) {
                return null;
            }
            all.add(threshold);
        }
        return all;
    }

    private static @Nullable Threshold of(Comparison comparison, Predicate<Expression> number) {
        if (number.test(comparison.left()) && isFixed(comparison.right())) {
            return of(comparison.relation(), comparison.right());
        }
        return number.test(comparison.right()) && isFixed(comparison.left())
                ? of(comparison.relation().mirrored(), comparison.left())
                : null;
    }

    private static @Nullable Threshold of(Relation relation, Expression limit) {
        Check.Figure figure = Check.figure(limit);
        return figure == null ? null : new Threshold(relation, figure);
    }

    /** Whether it is a number that no subject changes. */
    static boolean isFixed(Expression expression) {
        return expression instanceof Literal
                || (expression instanceof Read read
                        && read.factType() == Type.PARAMETER
                        && read.isField(read.slot(), "value"));
    }

    /** What is asked of a number in a run whose parameters a frame holds. */
    Limit in(Object[] frame) {
        return new Limit(relation, limit.value(frame));
    }
}
