package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Tests joined by {@code ||}. */
public record Any(List<Test> tests, Place place) implements Test {

    @Override
    public List<Expression> operands() {
        return List.copyOf(tests);
    }

    @Override
    public Test map(UnaryOperator<Expression> replace) {
        return new Any(tests.stream().map(test -> (Test) replace.apply(test)).toList(), place);
    }

    @Override
    public Truth truth(Object[] frame) {
        Truth any = Truth.FALSE;
        for (Test test : tests) {
            any = any.or(test.truth(frame));
            if (any == Truth.TRUE) {
                return any;
            }
        }
        return any;
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        if (truth(frame) == Truth.UNKNOWN) {
            tests.forEach(test -> test.unknowns(frame, sink));
        }
    }

    @Override
    public void grounds(Object[] frame, Consumer<Reading> sink) {
        Truth any = truth(frame);
        tests.stream().filter(test -> test.truth(frame) == any).forEach(test -> test.grounds(frame, sink));
    }
}
