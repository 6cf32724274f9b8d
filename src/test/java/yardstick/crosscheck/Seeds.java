package yardstick.crosscheck;

import java.util.stream.LongStream;

/**
 * The seeds that a test runs through. {@code -Dcrosscheck.factor=10} runs ten times as many, and
 * {@code -Dcrosscheck.seed=1234} only that one.
 */
public final class Seeds {

    private Seeds() {}

    /** The seeds from 1 on, or the one asked for. */
    public static LongStream upTo(long last) {
        Long only = Long.getLong("crosscheck.seed");
        if (only != null) {
            return LongStream.of(only);
        }
        return LongStream.rangeClosed(1, last * Integer.getInteger("crosscheck.factor", 1));
    }
}
