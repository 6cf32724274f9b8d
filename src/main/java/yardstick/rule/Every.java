package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Tests joined by {@code &&}. */
public record Every(List<Test> tests, Place place) implements Test {

    @Override
    public List<Expression> operands() {
        return List.copyOf(tests);
    }

    @Override
    public Test map(UnaryOperator<Expression> replace) {
        return new Every(tests.stream().map(test -> (Test) replace.apply(test)).toList(), place);
    }

    @Override
    public Truth truth(Object[] frame) {
        Truth all = Truth.TRUE;
        for (Test test : tests) {
            all = all.and(test.truth(frame));
            if (all == Truth.FALSE) {
                return all;
            }
        }
        return all;
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        if (truth(frame) == Truth.UNKNOWN) {
            tests.forEach(test -> test.unknowns(frame, sink));
        }
    }

    @Override
    public void grounds(Object[] frame, Consumer<Reading> sink) {
        Truth all = truth(frame);
        tests.stream().filter(test -> test.truth(frame) == all).forEach(test -> test.grounds(frame, sink));
    }
}
