package yardstick.rule;

import java.util.List;
import java.util.function.UnaryOperator;

/** Tests joined by {@code ||}. */
public record Any(List<Test> tests, Place place) implements Joined {

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
}
