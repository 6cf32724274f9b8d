package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import yardstick.number.Numbers;

/** The number of elements of a list. */
public record Size(Expression list, Place place) implements Expression {

    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> operands() {
        return List.of(list);
    }

    @Override
    public Expression map(UnaryOperator<Expression> replace) {
        return new Size(replace.apply(list), place);
    }

    @Override
    public Object value(Object[] frame) {
        Object value = list.value(frame);
        return value instanceof List<?> elements ? Numbers.of(elements.size()) : value;
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        list.unknowns(frame, sink);
    }
}
