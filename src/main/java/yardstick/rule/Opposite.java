package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A test that holds where another does not. */
public record Opposite(Test test, Place place) implements Test {

    @Override
    public List<Expression> operands() {
        return List.of(test);
    }

    @Override
    public Test map(UnaryOperator<Expression> replace) {
        return new Opposite((Test) replace.apply(test), place);
    }

    @Override
    public Truth truth(Object[] frame) {
        return test.truth(frame).not();
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        test.unknowns(frame, sink);
    }

    @Override
    public void grounds(Object[] frame, Consumer<Reading> sink) {
        test.grounds(frame, sink);
    }
}
