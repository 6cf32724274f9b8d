package yardstick.batch;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Measure;
import yardstick.facts.Milestone;
import yardstick.facts.Parameter;
import yardstick.language.Any;
import yardstick.language.Comparison;
import yardstick.language.Every;
import yardstick.language.Expression;
import yardstick.language.Literal;
import yardstick.language.Mark;
import yardstick.language.Membership;
import yardstick.language.Opposite;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Size;
import yardstick.language.Test;
import yardstick.language.Truth;
import yardstick.language.Type;

/** A test as a program: the frequent comparison of two figures is made directly, all else by the test itself. */
interface Check {

    /** Whether it holds of what the frame holds. */
    Truth truth(Object[] frame);

    /** The programs of tests. */
    static List<Check> of(List<Test> tests) {
        return tests.stream().map(Check::of).toList();
    }

    private static Check of(Test test) {
        if (test instanceof Any any) {
            Check[] checks = of(any.tests()).toArray(Check[]::new);
            return frame -> any(checks, frame);
        }
        if (test instanceof Every every) {
            Check[] checks = of(every.tests()).toArray(Check[]::new);
            return frame -> every(checks, Truth.TRUE, frame);
        }
        if (test instanceof Opposite opposite) {
            Check check = of(opposite.test());
            return frame -> check.truth(frame).not();
        }
        if (test instanceof Comparison comparison) {
            return compared(comparison);
        }
        if (test instanceof Membership membership) {
            Value list = Value.of(membership.left());
            Value other = Value.of(membership.right());
            return frame -> membership.truth(list.of(frame), other.of(frame));
        }
        return test::truth;
    }

    private static Check compared(Comparison comparison) {
        Figure a = figure(comparison.left());
        Figure b = figure(comparison.right());
        if (a != null && b != null) {
            return frame -> compare(comparison.relation(), a.value(frame), b.value(frame));
        }
        if (comparison.left() instanceof Size size && b != null) {
            Value list = Value.of(size.list());
            return frame -> list.of(frame) instanceof List<?> elements
                    ? compare(comparison.relation(), BigDecimal.valueOf(elements.size()), b.value(frame))
                    : comparison.truth(frame);
        }
        Value left = Value.of(comparison.left());
        Value right = Value.of(comparison.right());
        boolean equal = comparison.relation() == Relation.EQUAL;
        if (comparison.left().type() == Type.TEXT && !comparison.relation().ordering()) {
            return frame -> same(equal, left.of(frame), right.of(frame));
        }
        return comparison.ofDifficulties()
                ? comparison::truth
                : frame -> comparison.truth(left.of(frame), right.of(frame));
    }

    private static Truth same(boolean wanted, Object left, Object right) {
        if (left instanceof String && right instanceof String) {
            return Truth.of(wanted == left.equals(right));
        }
        return left == Mark.ABSENT || right == Mark.ABSENT ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth any(Check[] checks, Object[] frame) {
        Truth any = Truth.FALSE;
        for (Check check : checks) {
            any = any.or(check.truth(frame));
            if (any == Truth.TRUE) {
                return any;
            }
        }
        return any;
    }

    /** The truth of what held before and of all the checks together. */
    static Truth every(Check[] checks, Truth before, Object[] frame) {
        Truth every = before;
        for (Check check : checks) {
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
            return frame -> ((Measure) frame[slot]).value();
        }
        if (read.isField(slot, "value") && read.factType() == Type.PARAMETER) {
            return frame -> ((Parameter) frame[slot]).value();
        }
        return read.isField(slot, "progress") ? frame -> ((Milestone) frame[slot]).progress() : null;
    }
}
