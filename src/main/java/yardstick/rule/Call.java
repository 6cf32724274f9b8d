package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import yardstick.number.NumberFunction;
import yardstick.number.Numbers;

/** A function of numbers, such as the lesser of two; the places of a rounding are a literal. */
public record Call(NumberFunction function, List<Expression> operands, Place place) implements Expression {

    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public Expression map(UnaryOperator<Expression> replace) {
        return new Call(function, operands.stream().map(replace).toList(), place);
    }

    @Override
    public Object value(Object[] frame) {
        return function.of(
                operands.stream().map(operand -> operand.value(frame)).toList());
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        if (Numbers.isOpen(value(frame))) {
            operands.forEach(operand -> operand.unknowns(frame, sink));
        }
    }
}
