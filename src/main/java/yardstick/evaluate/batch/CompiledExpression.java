package yardstick.evaluate.batch;

import org.jspecify.annotations.Nullable;
import yardstick.number.Mark;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Type;
import yardstick.vocabulary.Grant;

/** An expression as a program: the frequent reading of a fact or of one of its fields is made directly, all else by the expression. */
interface CompiledExpression {

    /** What the expression says of what the frame holds. */
    Object of(Object[] frame);

    /** The program of an expression; null of none. */
    static @Nullable CompiledExpression orNull(@Nullable Expression expression) {
        return expression == null ? null : of(expression);
    }

    /** The program of an expression. */
    static CompiledExpression of(Expression expression) {
        if (expression instanceof Literal literal) {
            Object value = literal.value();
            return frame -> value;
        }
        if (expression instanceof Read read && read.path().size() < 2) {
            int slot = read.slot();
            if (read.path().isEmpty()) {
                return frame -> frame[slot];
            }
            Field field = read.path().get(0);
            return frame -> field.value(frame[slot]);
        }
        if (expression instanceof Read read && read.path().size() == 2) {
            int slot = read.slot();
            Field first = read.path().get(0);
            Field second = read.path().get(1);
            if (read.factType() == Type.GRANT && first.type() == Type.DESIGNATION) {
                return frame -> second.value(((Grant) frame[slot]).designation());
            }
            return frame -> {
                Object owner = first.value(frame[slot]);
                return owner instanceof Mark ? owner : second.value(owner);
            };
        }
        return expression::value;
    }
}
