package yardstick.explain;

import yardstick.language.Comparison;
import yardstick.language.Expression;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Type;

/** A comparison turned so that what the policy gives stands on the right. */
record Sides(Expression own, Relation relation, Expression other) {

    static Sides of(Comparison comparison) {
        boolean turned = isGiven(comparison.left()) && !isGiven(comparison.right());
        return turned
                ? new Sides(comparison.right(), comparison.relation().mirrored(), comparison.left())
                : new Sides(comparison.left(), comparison.relation(), comparison.right());
    }

    /** Whether an expression is made of literals and parameters only. */
    private static boolean isGiven(Expression expression) {
        if (expression instanceof Read read) {
            return read.factType() == Type.PARAMETER;
        }
        return expression instanceof Literal
                || (!expression.operands().isEmpty()
                        && expression.operands().stream().allMatch(Sides::isGiven));
    }
}
