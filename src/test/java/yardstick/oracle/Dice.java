package yardstick.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices that a seed decides. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    double upTo(double limit) {
        return random.nextDouble() * limit;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Some distinct elements, in random order. */
    <T> List<T> sample(List<T> elements, int count) {
        return List.copyOf(shuffled(elements).subList(0, Math.min(count, elements.size())));
    }

    <T> List<T> shuffled(List<T> elements) {
        List<T> result = new ArrayList<>(elements);
        for (int last = result.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T moved = result.set(last, result.get(other));
            result.set(other, moved);
        }
        return result;
    }
}
