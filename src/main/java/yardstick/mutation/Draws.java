package yardstick.mutation;

import java.util.List;
import java.util.Random;

/** Chance, the same on every run: what is drawn next depends on all that was drawn before. */
record Draws(Random random) {

    /** One of some things; what is listed twice comes twice as often. */
    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A whole number from 0, less than so many. */
    int below(int many) {
        return random.nextInt(many);
    }

    /** Holds once in so many times. */
    boolean onceIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** One of two things. */
    <T> T either(T one, T other) {
        return random.nextBoolean() ? one : other;
    }
}
