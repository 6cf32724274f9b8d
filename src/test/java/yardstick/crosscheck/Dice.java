package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices that a seed decides. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the first to the last, both included. */
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    @SafeVarargs
    public final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> elements) {
        List<T> rest = new ArrayList<>(elements);
        List<T> result = new ArrayList<>();
        while (!rest.isEmpty()) {
            result.add(rest.remove(random.nextInt(rest.size())));
        }
        return result;
    }
}
