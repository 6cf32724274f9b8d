package yardstick.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a text at a time as one number, the first one lowest: a quick way to look for something in it, or to compare it. */
public final class EightBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private EightBytes() {}

    /** The eight bytes that begin at a place. */
    public static long at(byte[] bytes, int place) {
        return (long) EIGHT.get(bytes, place);
    }

    /** The first few of eight bytes, fewer than all, and zeros. */
    public static long first(long eight, int count) {
        return eight & ((1L << (count * Byte.SIZE)) - 1);
    }

    /** How many bytes of a JSON text stand before the first that is not plain: a quote, a backslash or a control character; 8 if all are. */
    public static int beforeStop(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        long found = ((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) | ((eight - SPACES) & ~eight);
        return Long.numberOfTrailingZeros(found & HIGHEST_BITS) / Byte.SIZE;
    }

    /** Whether one of them may end a line: surely if one does, and rarely if none does. */
    public static boolean mayEndLine(long eight) {
        long feed = eight ^ FEEDS;
        long carriage = eight ^ RETURNS;
        return ((((feed - ONES) & ~feed) | ((carriage - ONES) & ~carriage)) & HIGHEST_BITS) != 0;
    }

    /** How many characters begin in them. */
    public static int characters(long eight) {
        return Long.BYTES - Long.bitCount(eight & ~(eight << 1) & HIGHEST_BITS);
    }

    /** Whether a byte goes on with a character that began before it. */
    public static boolean isInside(byte next) {
        return (next & 0xC0) == 0x80;
    }

    /** Whether none of them is zero or belongs to a character of several bytes. */
    static boolean arePlain(long eight) {
        return (((eight - ONES) | eight) & HIGHEST_BITS) == 0;
    }

    /** What a hash of bytes becomes with eight more; its highest bits are the best. */
    public static long mixed(long hash, long eight) {
        long mixed = (hash ^ eight) * MIX;
        return mixed ^ (mixed >>> 29);
    }

    /** All bytes of a part, eight by eight, with zeros behind the last; eight more bytes need not be there. */
    public static long[] all(byte[] bytes, int from, int to) {
        byte[] padded = new byte[to - from + Long.BYTES];
        System.arraycopy(bytes, from, padded, 0, to - from);
        long[] all = new long[(to - from + Long.BYTES - 1) / Long.BYTES];
        for (int i = 0; i < all.length; i++) {
            all[i] = at(padded, i * Long.BYTES);
        }
        return all;
    }
}
