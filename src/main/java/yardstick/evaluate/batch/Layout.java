package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yardstick.evaluate.World;

/** The cells that the programs of a plan need in the memory of a run. Grows while programs are made. */
final class Layout {

    private final List<Cell<?>> cells = new ArrayList<>();

    /** One more cell, of which each run has its own. */
    <T> Cell<T> own(Function<World, T> content) {
        return add(new Cell<>(cells.size(), false, content));
    }

    /** One more cell, which all runs of an evaluation share: whoever finds something finds the same. */
    <T> Cell<T> shared(Function<World, T> content) {
        return add(new Cell<>(cells.size(), true, content));
    }

    private <T> Cell<T> add(Cell<T> cell) {
        cells.add(cell);
        return cell;
    }

    /** A memory that holds what all runs of an evaluation share. */
    Object[] shared(World world) {
        return filled(new Object[cells.size()], world, true);
    }

    /** The memory of one more run. */
    Object[] memory(World world, Object[] shared) {
        return filled(shared.clone(), world, false);
    }

    private Object[] filled(Object[] memory, World world, boolean shared) {
        for (Cell<?> cell : cells) {
            if (cell.isShared() == shared) {
                cell.fill(memory, world);
            }
        }
        return memory;
    }
}
