package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;

/** Several tests as one. */
public sealed interface Joined extends Test permits Every, Any {

    /** The tests, left to right. */
    List<Test> tests();

    @Override
    default List<Expression> operands() {
        return List.copyOf(tests());
    }

    @Override
    default void unknowns(Object[] frame, Consumer<Input> sink) {
        if (truth(frame) == Truth.UNKNOWN) {
            tests().forEach(test -> test.unknowns(frame, sink));
        }
    }

    /** Tells what is read by those that come out as they all do. */
    @Override
    default void grounds(Object[] frame, Consumer<Reading> sink) {
        Truth truth = truth(frame);
        tests().stream().filter(test -> test.truth(frame) == truth).forEach(test -> test.grounds(frame, sink));
    }
}
