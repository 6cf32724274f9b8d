package yardstick;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which evaluations of large dossiers the engine confirms in parts: the first, the second, the fourth, and so on, so that a program that
 * evaluates again and again soon pays little for it. Safe for use by several threads.
 */
final class Confirmations {

    private final AtomicInteger evaluations = new AtomicInteger();

    /** Counts an evaluation; how many were confirmed before it, if it is to be confirmed. */
    OptionalInt next() {
        int number = evaluations.incrementAndGet();
        return Integer.bitCount(number) == 1
                ? OptionalInt.of(Integer.numberOfTrailingZeros(number))
                : OptionalInt.empty();
    }
}
