package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A number, text or truth value as the author wrote it. */
public record Literal(Object value, Type type, Place place) implements Expression {

    @Override
    public List<Expression> operands() {
        return List.of();
    }

    @Override
    public Expression map(UnaryOperator<Expression> replace) {
        return this;
    }

    @Override
    public Object value(Object[] frame) {
        return value;
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        // A literal is always known.
    }
}
