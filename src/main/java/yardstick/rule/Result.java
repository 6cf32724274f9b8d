package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** The result of a function over a set of matches, by the name that the author gave it. */
public record Result(int slot, Place place) implements Expression {

    @Override
    public Type type() {
        return Type.NUMBER;
    }

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
        return ((Aggregate) frame[slot]).value();
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        ((Aggregate) frame[slot]).doubts().forEach(doubt -> doubt.inputs().forEach(sink));
    }

    @Override
    public void readings(Object[] frame, Consumer<Reading> sink) {
        ((Aggregate) frame[slot]).readings().forEach(sink);
    }

    @Override
    public void slots(IntConsumer sink) {
        sink.accept(slot);
    }
}
