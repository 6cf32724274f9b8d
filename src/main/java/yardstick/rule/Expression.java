package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import yardstick.number.Mark;

/**
 * A checked expression. Evaluates on a frame: an array that holds, by slot, the facts matched so far and the results of functions
 * over matches ({@link Aggregate}).
 */
public sealed interface Expression permits Literal, Read, Scoped, Result, Calculation, Call, Size, Test {

    /** The type of its value. */
    Type type();

    /** Where the author wrote it. */
    Place place();

    /** Its operands, left to right. */
    List<Expression> operands();

    /** The same with its operands replaced by what an operator gives for them. */
    Expression map(UnaryOperator<Expression> replace);

    /** Its value: BigDecimal, String, Boolean, List, Fact, {@link Truth}, a ratio or range of numbers, or a {@link Mark}. */
    Object value(Object[] frame);

    /** Tells the missing inputs that make its value unknown; none if it is known. */
    void unknowns(Object[] frame, Consumer<Input> sink);

    /** Tells what was read to find its value; of a test, what makes it hold. */
    default void readings(Object[] frame, Consumer<Reading> sink) {
        operands().forEach(operand -> operand.readings(frame, sink));
    }

    /** Tells the slots that it reads. */
    default void slots(IntConsumer sink) {
        operands().forEach(operand -> operand.slots(sink));
    }

    /** Whether it reads one of some slots. */
    default boolean reads(IntPredicate some) {
        boolean[] reads = {false};
        slots(slot -> reads[0] |= some.test(slot));
        return reads[0];
    }
}
