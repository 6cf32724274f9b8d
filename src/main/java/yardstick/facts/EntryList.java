package yardstick.facts;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one list of a dossier in the order read, each checked by itself, and where each stands if that is kept. It grows
 * block by block, so that it is never copied.
 */
final class EntryList<R> extends AbstractList<R> implements RandomAccess {

    private static final int BLOCK = 1 << 10;

    private final List<List<R>> blocks = new ArrayList<>();
    private final @Nullable EntryPlaces places;
    private @Nullable IdentityHashMap<R, Integer> numbers;
    private int size;

    /** No entries yet. */
    EntryList(@Nullable EntryPlaces places) {
        this.places = places;
    }

    void add(R row, Entry entry) {
        if (size % BLOCK == 0) {
            blocks.add(new ArrayList<>(BLOCK));
        }
        blocks.get(size / BLOCK).add(row);
        size++;
        if (places != null) {
            places.add(entry);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public R get(int number) {
        return blocks.get(number / BLOCK).get(number % BLOCK);
    }

    /** Where the entry of that number stands. */
    EntryPlace place(int number) {
        return places().get(number);
    }

    /** Where one of the entries stands. */
    EntryPlace place(R row) {
        EntryPlaces all = places();
        if (numbers == null) {
            numbers = new IdentityHashMap<>();
            for (R each : this) {
                numbers.put(each, numbers.size());
            }
        }
        return all.get(numbers.getOrDefault(row, 0));
    }

    /** Whoever asks for a place has something to tell. */
    private EntryPlaces places() {
        if (places == null) {
            throw new CarefulReadingNeeded();
        }
        return places;
    }

    /** Lets go of the entries, so that each can be forgotten as soon as a fact was made of it. */
    @Override
    public void clear() {
        blocks.clear();
        numbers = null;
        size = 0;
    }
}
