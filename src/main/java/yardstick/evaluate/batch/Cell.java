package yardstick.evaluate.batch;

import java.util.function.Function;
import yardstick.evaluate.World;

/** A place in the memory of runs, which the part of a program that remembers something there holds. */
final class Cell<T> {

    private final int number;
    private final boolean shared;
    private final Function<World, T> content;

    /**
     * One more cell of a layout.
     *
     * @param shared whether all runs of an evaluation have the same content, which then has to be safe for use by several threads
     * @param content what the cell holds when an evaluation begins
     */
    Cell(int number, boolean shared, Function<World, T> content) {
        this.number = number;
        this.shared = shared;
        this.content = content;
    }

    /** What a run remembers. */
    @SuppressWarnings("unchecked") // only fill writes there
    T in(Run run) {
        return (T) run.memory()[number];
    }

    boolean isShared() {
        return shared;
    }

    void fill(Object[] memory, World world) {
        memory[number] = content.apply(world);
    }
}
