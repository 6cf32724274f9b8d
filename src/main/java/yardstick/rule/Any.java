package yardstick.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tests joined by {@code ||}. */
public record Any(List<Test> tests, Place place) implements Joined {

    /** Of what value it is said that it is one of several, as {@code in} says it; none where the tests are not of one value. */
    public Optional<Expression> listed() {
        List<Expression> values = new ArrayList<>();
        for (Test test : tests) {
            boolean equal = test instanceof Comparison comparison && comparison.relation() == Relation.EQUAL;
            values.add(equal ? ((Comparison) test).left() : test);
        }
        Expression first = values.get(0);
        return !(first instanceof Test) && values.stream().allMatch(first::equals)
                ? Optional.of(first)
                : Optional.empty();
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
        return any == Truth.UNKNOWN ? ofChoice(frame) : any;
    }

    /** Of a text that is one of some, it is known that it is listed where all of these are. */
    private Truth ofChoice(Object[] frame) {
        if (!(tests.get(0) instanceof Comparison first)
                || !(first.left().value(frame) instanceof Choice choice)
                || listed().isEmpty()) {
            return Truth.UNKNOWN;
        }
        List<Object> listed = new ArrayList<>();
        tests.forEach(test -> listed.add(((Comparison) test).right().value(frame)));
        return Choice.truth(choice, listed::contains).or(Truth.UNKNOWN);
    }
}
