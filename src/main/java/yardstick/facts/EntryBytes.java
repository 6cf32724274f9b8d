package yardstick.facts;

import java.util.Arrays;

/** Where the entries of a section of one document stand, in bytes: how far each is from the one before, mostly one number of a byte. */
final class EntryBytes implements EntryPlaces {

    /** So many entries are counted from one whose place is known. */
    private static final int BLOCK = 1 << 10;

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final String file;
    private final DossierSection section;
    private byte[] gaps = new byte[BLOCK];
    private int used;
    private int size;
    private int last;

    /** Of the first entry of each block: where it stands, and where the gaps behind it begin. */
    private int[] firsts = new int[4];

    private int[] starts = new int[4];

    EntryBytes(String file, DossierSection section) {
        this.file = file;
        this.section = section;
    }

    @Override
    public void add(Entry entry) {
        int block = size / BLOCK;
        if (size % BLOCK == 0) {
            if (block == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * block);
                starts = Arrays.copyOf(starts, 2 * block);
            }
            firsts[block] = entry.column();
            starts[block] = used;
        } else {
            put(entry.column() - last);
        }
        last = entry.column();
        size++;
    }

    private void put(int gap) {
        if (used + Integer.BYTES >= gaps.length) {
            gaps = Arrays.copyOf(gaps, gaps.length * 3 / 2);
        }
        int rest = gap;
        while (rest >>> BITS != 0) {
            gaps[used++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        gaps[used++] = (byte) rest;
    }

    @Override
    public EntryPlace get(int number) {
        int place = firsts[number / BLOCK];
        int at = starts[number / BLOCK];
        for (int i = number % BLOCK; i > 0; i--) {
            int shift = 0;
            while (gaps[at] < 0) {
                place += (gaps[at++] & (MORE - 1)) << shift;
                shift += BITS;
            }
            place += gaps[at++] << shift;
        }
        return new EntryPlace(file, section, number, 0, place);
    }
}
