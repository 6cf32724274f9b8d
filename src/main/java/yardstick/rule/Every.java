package yardstick.rule;

import java.util.List;
import java.util.function.UnaryOperator;

/** Tests joined by {@code &&}. */
public record Every(List<Test> tests, Place place) implements Joined {

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
}
