package yardstick.facts;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the entries of a section stand, each in three numbers. */
final class EntryLines implements EntryPlaces {

    private static final int NUMBERS = 3;

    private final DossierSection section;
    /** The documents that they are in, each by the number of its first entry. */
    private final NavigableMap<Integer, String> files = new TreeMap<>();

    private int[] all = new int[4 * NUMBERS];
    private int used;

    EntryLines(DossierSection section) {
        this.section = section;
    }

    @Override
    public void add(Entry entry) {
        if (used == all.length) {
            all = Arrays.copyOf(all, all.length / 2 * NUMBERS);
        }
        if (files.isEmpty() || !files.lastEntry().getValue().equals(entry.file())) {
            files.put(used / NUMBERS, entry.file());
        }
        all[used++] = entry.index();
        all[used++] = entry.line();
        all[used++] = entry.column();
    }

    @Override
    public EntryPlace get(int number) {
        int at = number * NUMBERS;
        return new EntryPlace(files.floorEntry(number).getValue(), section, all[at], all[at + 1], all[at + 2]);
    }
}
