package yardstick.explain.telling;

import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Type;

/** A comparison turned so that what the policy gives stands on the right. */
record OrientedComparison(Expression own, Relation relation, Expression other) {

    static OrientedComparison of(Comparison comparison) {
        boolean turned = isGiven(comparison.left()) && !isGiven(comparison.right());
        return turned
                ? new OrientedComparison(
                        comparison.right(), comparison.relation().mirrored(), comparison.left())
                : new OrientedComparison(comparison.left(), comparison.relation(), comparison.right());
    }

    /** Whether an expression is made of literals and parameters only. */
    private static boolean isGiven(Expression expression) {
        if (expression instanceof Read read) {
            return read.factType() == Type.PARAMETER;
        }
        return expression instanceof Literal
                || (!expression.operands().isEmpty()
                        && expression.operands().stream().allMatch(OrientedComparison::isGiven));
    }
}
