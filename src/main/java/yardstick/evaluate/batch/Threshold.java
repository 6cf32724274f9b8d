package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** A comparison of a number with one that is the same for all subjects: a literal or the value of a parameter. */
record Threshold(Relation relation, CompiledTest.Figure limit) {

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
        CompiledTest.Figure figure = CompiledTest.figure(limit);
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
