package yardstick.evaluate.batch;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Any;
import yardstick.rule.Comparison;
import yardstick.rule.Every;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Membership;
import yardstick.rule.Opposite;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Size;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;

/** A test as a program: the frequent comparison of two figures is made directly, all else by the test itself. */
interface CompiledTest {

    /** Whether it holds of what the frame holds. */
    Truth truth(Object[] frame);

    /** The programs of tests. */
    static List<CompiledTest> of(List<Test> tests) {
        return tests.stream().map(CompiledTest::of).toList();
    }

    private static CompiledTest of(Test test) {
        if (test instanceof Any any) {
            CompiledTest[] checks = of(any.tests()).toArray(CompiledTest[]::new);
            return frame -> {
                Truth truth = any(checks, frame);
                return truth == Truth.UNKNOWN ? any.truth(frame) : truth;
            };
        }
        if (test instanceof Every every) {
            CompiledTest[] checks = of(every.tests()).toArray(CompiledTest[]::new);
            return frame -> every(checks, Truth.TRUE, frame);
        }
        if (test instanceof Opposite opposite) {
            CompiledTest check = of(opposite.test());
            return frame -> check.truth(frame).not();
        }
        if (test instanceof Comparison comparison) {
            return compared(comparison);
        }
        if (test instanceof Membership membership) {
            CompiledExpression list = CompiledExpression.of(membership.left());
            CompiledExpression other = CompiledExpression.of(membership.right());
            return frame -> membership.truth(list.of(frame), other.of(frame));
        }
        return test::truth;
    }

    private static CompiledTest compared(Comparison comparison) {
        Figure a = figure(comparison.left());
        Figure b = figure(comparison.right());
        if (a != null && b != null) {
            return frame -> {
                BigDecimal left = a.value(frame);
                BigDecimal right = b.value(frame);
                return left == null || right == null
                        ? comparison.truth(frame)
                        : Truth.of(comparison.relation().holds(left.compareTo(right)));
            };
        }
        if (comparison.left() instanceof Size size && b != null) {
            CompiledExpression list = CompiledExpression.of(size.list());
            return frame -> list.of(frame) instanceof List<?> elements
                    ? compare(comparison.relation(), BigDecimal.valueOf(elements.size()), b.value(frame))
                    : comparison.truth(frame);
        }
        CompiledExpression left = CompiledExpression.of(comparison.left());
        CompiledExpression right = CompiledExpression.of(comparison.right());
        boolean equal = comparison.relation() == Relation.EQUAL;
        if (comparison.left().type() == Type.TEXT && !comparison.relation().ordering()) {
            return frame -> same(comparison, equal, left.of(frame), right.of(frame));
        }
        return comparison.ofDifficulties()
                ? comparison::truth
                : frame -> comparison.truth(left.of(frame), right.of(frame));
    }

    private static Truth same(Comparison comparison, boolean wanted, Object left, Object right) {
        if (left instanceof String && right instanceof String) {
            return Truth.of(wanted == left.equals(right));
        }
        return comparison.truth(left, right);
    }

    private static Truth any(CompiledTest[] checks, Object[] frame) {
        Truth any = Truth.FALSE;
        for (CompiledTest check : checks) {
            any = any.or(check.truth(frame));
            if (any == Truth.TRUE) {
                return any;
            }
        }
        return any;
    }

    /** The truth of what held before and of all the checks together. */
    static Truth every(CompiledTest[] checks, Truth before, Object[] frame) {
        Truth every = before;
        for (CompiledTest check : checks) {
            every = every.and(check.truth(frame));
            if (every == Truth.FALSE) {
                return every;
            }
        }
        return every;
    }

    /** Whether a relation holds of two figures, unknown if one is not known. */
    static Truth compare(Relation relation, @Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? Truth.UNKNOWN : Truth.of(relation.holds(left.compareTo(right)));
    }

    /** A number that is a decimal, or not known. */
    interface Figure {
        @Nullable
        BigDecimal value(Object[] frame);
    }

    /** An expression as a figure; null if it is none. */
    static @Nullable Figure figure(Expression expression) {
        if (expression instanceof Literal literal && literal.value() instanceof BigDecimal number) {
            return frame -> number;
        }
        if (!(expression instanceof Read read) || read.path().size() != 1) {
            return null;
        }
        int slot = read.slot();
        if (read.isField(slot, "value") && read.factType() == Type.MEASURE) {
            return frame -> ((Measure) frame[slot]).amount() instanceof BigDecimal known ? known : null;
        }
        if (read.isField(slot, "value") && read.factType() == Type.PARAMETER) {
            return frame -> ((Parameter) frame[slot]).value();
        }
        return read.isField(slot, "progress") ? frame -> ((Milestone) frame[slot]).progress() : null;
    }
}
