package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Operator;
import yardstick.number.Range;

/** A sum, difference, product or quotient of numbers; a divisor is a literal other than zero. */
public record Calculation(Operator operator, Expression left, Expression right, Place place) implements Expression {

    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> operands() {
        return List.of(left, right);
    }

    @Override
    public Expression map(UnaryOperator<Expression> replace) {
        return new Calculation(operator, replace.apply(left), replace.apply(right), place);
    }

    @Override
    public Object value(Object[] frame) {
        return Numbers.apply(operator, left.value(frame), right.value(frame));
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        Object value = value(frame);
        if (value == Mark.UNKNOWN || value instanceof Range) {
            left.unknowns(frame, sink);
            right.unknowns(frame, sink);
        }
    }
}
