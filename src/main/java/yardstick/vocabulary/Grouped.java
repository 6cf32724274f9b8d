package yardstick.vocabulary;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * Items sorted by the number of their group, and within it: one flat array, and where each group starts in it, as the rows of a sparse
 * matrix are often stored. Millions of facts take no more than themselves so, and those of a subject stand together.
 */
public final class Grouped<T> {

    private final T[] items;
    private final int[] starts;

    private Grouped(T[] items, int[] starts) {
        this.items = items;
        this.starts = starts;
    }

    /**
     * Sorts items into groups, keeping the order of equal ones.
     *
     * @param group of each item, by its place in the list; negative for one to be left out
     */
    @SuppressWarnings("unchecked")
    public static <T> Grouped<T> of(int groups, List<T> items, int[] group, Comparator<? super T> within) {
        int[] starts = new int[groups + 1];
        for (int g : group) {
            if (g >= 0) {
                starts[g + 1]++;
            }
        }
        for (int g = 0; g < groups; g++) {
            starts[g + 1] += starts[g];
        }
        T[] sorted = (T[]) new Object[starts[groups]];
        int[] next = starts.clone();
        int place = 0;
        for (T item : items) {
            int g = group[place++];
            if (g >= 0) {
                sorted[next[g]++] = item;
            }
        }
        for (int g = 0; g < groups; g++) {
            Arrays.sort(sorted, starts[g], starts[g + 1], within);
        }
        return new Grouped<>(sorted, starts);
    }

    /** All items, by group. */
    public List<T> all() {
        return new Slice<>(items, 0, items.length);
    }

    List<T> group(int number) {
        return new Slice<>(items, starts[number], starts[number + 1]);
    }

    /** A part of an array that cannot be changed through it. */
    private static final class Slice<T> extends AbstractList<T> implements RandomAccess {

        private final T[] items;
        private final int from;
        private final int to;

        Slice(T[] items, int from, int to) {
            this.items = items;
            this.from = from;
            this.to = to;
        }

        @Override
        public T get(int index) {
            return items[from + Objects.checkIndex(index, to - from)];
        }

        @Override
        public int size() {
            return to - from;
        }
    }

    int groups() {
        return starts.length - 1;
    }

    int size() {
        return items.length;
    }

    T item(int place) {
        return items[place];
    }

    /** The place of the first item of a group. */
    int start(int number) {
        return starts[number];
    }

    /** The place behind the last item of a group. */
    int end(int number) {
        return starts[number + 1];
    }

    /** Makes one item of each, in the same groups and order. */
    <R> Grouped<R> map(Function<? super T, ? extends R> change) {
        return new Grouped<>(items.clone(), starts).become((group, item) -> change.apply(item));
    }

    /** Becomes one item made of each and the number of its group; what it was is lost bit by bit, not kept beside. */
    @SuppressWarnings("unchecked")
    public <R> Grouped<R> become(OfGroup<? super T, ? extends R> change) {
        R[] changed = (R[]) items;
        for (int g = 0; g < groups(); g++) {
            for (int i = starts[g]; i < starts[g + 1]; i++) {
                changed[i] = change.apply(g, items[i]);
            }
        }
        return new Grouped<>(changed, starts);
    }

    /** Makes something of an item and the number of its group. */
    public interface OfGroup<T, R> {
        R apply(int group, T item);
    }

    /** The items that pass; this itself if all do. */
    @SuppressWarnings("unchecked")
    Grouped<T> only(Predicate<? super T> test) {
        int count = count(test);
        if (count == items.length) {
            return this;
        }
        T[] kept = (T[]) new Object[count];
        int[] keptStarts = new int[starts.length];
        int next = 0;
        for (int g = 0; g < groups(); g++) {
            for (int i = starts[g]; i < starts[g + 1]; i++) {
                if (test.test(items[i])) {
                    kept[next++] = items[i];
                }
            }
            keptStarts[g + 1] = next;
        }
        return new Grouped<>(kept, keptStarts);
    }

    /** How many items pass. */
    int count(Predicate<? super T> test) {
        int count = 0;
        for (T item : items) {
            count += test.test(item) ? 1 : 0;
        }
        return count;
    }

    private int find(int number, T item, Comparator<? super T> within) {
        return Arrays.binarySearch(items, starts[number], starts[number + 1], item, within);
    }

    /** A copy with an item in its place within its group; it replaces one that is equal in that order. */
    Grouped<T> with(int number, T item, Comparator<? super T> within) {
        int found = find(number, item, within);
        if (found >= 0) {
            T[] replaced = items.clone();
            replaced[found] = item;
            return new Grouped<>(replaced, starts);
        }
        int place = -found - 1;
        T[] longer = Arrays.copyOf(items, items.length + 1);
        System.arraycopy(items, place, longer, place + 1, items.length - place);
        longer[place] = item;
        return new Grouped<>(longer, moved(number, 1));
    }

    /** The item of a group that is equal in that order; null where there is none. */
    @Nullable
    T like(int number, T item, Comparator<? super T> within) {
        int found = find(number, item, within);
        return found < 0 ? null : items[found];
    }

    /** A copy without the item of a group that is equal in that order; this itself where there is none. */
    Grouped<T> without(int number, T item, Comparator<? super T> within) {
        int found = find(number, item, within);
        if (found < 0) {
            return this;
        }
        T[] shorter = Arrays.copyOf(items, items.length - 1);
        System.arraycopy(items, found + 1, shorter, found, shorter.length - found);
        return new Grouped<>(shorter, moved(number, -1));
    }

    /** Where groups start once a group has another number of items. */
    private int[] moved(int number, int by) {
        int[] moved = starts.clone();
        for (int g = number + 1; g < moved.length; g++) {
            moved[g] += by;
        }
        return moved;
    }

    /** Calls for each item that equals an earlier one of its group, with the first of them. */
    public void twins(Comparator<? super T> within, BiConsumer<? super T, ? super T> firstAndAgain) {
        for (int g = 0; g < groups(); g++) {
            int first = starts[g];
            for (int i = first + 1; i < starts[g + 1]; i++) {
                if (within.compare(items[first], items[i]) == 0) {
                    firstAndAgain.accept(items[first], items[i]);
                } else {
                    first = i;
                }
            }
        }
    }

    @Override
    public String toString() {
        return Brief.of("Grouped", Brief.count(items.length, "item") + " in " + Brief.count(groups(), "group"));
    }
}
