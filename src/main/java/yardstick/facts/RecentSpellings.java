package yardstick.facts;

import org.jspecify.annotations.Nullable;

/** The spellings met last, found again by their letters without making a text of them first: a cache of fixed size. */
final class RecentSpellings {

    private static final int BITS = 13;
    private static final int LONGEST = 40;
    private static final int MIX = 0x9E3779B9;

    private final @Nullable Spelling[] met = new @Nullable Spelling[1 << BITS];

    /** The spelling with these letters; long ones are made anew each time. */
    Spelling of(char[] source, int offset, int length) {
        if (length > LONGEST) {
            return new Spelling(new String(source, offset, length));
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + source[i];
        }
        int place = (hash * MIX) >>> (Integer.SIZE - BITS);
        Spelling known = met[place];
        if (known == null || !known.is(source, offset, offset + length)) {
            known = new Spelling(new String(source, offset, length));
            met[place] = known;
        }
        return known;
    }
}
