package yardstick.rule;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** An expression that holds, does not hold, or is unknown. */
public sealed interface Test extends Expression permits Comparison, Membership, Joined, Opposite {

    /** Whether it holds. */
    Truth truth(Object[] frame);

    /** Tells what was read that makes the test come out as it does. */
    void grounds(Object[] frame, Consumer<Reading> sink);

    @Override
    Test map(UnaryOperator<Expression> replace);

    @Override
    default Type type() {
        return Type.BOOLEAN;
    }

    @Override
    default Object value(Object[] frame) {
        return truth(frame);
    }

    @Override
    default void readings(Object[] frame, Consumer<Reading> sink) {
        grounds(frame, sink);
    }
}
