package yardstick.batch;

import java.util.Objects;
import yardstick.language.Truth;

/**
 * A term that holds of the subject itself, or does not, of which nothing is read.
 *
 * @param term its number
 */
record Held(int term, boolean negated) implements Sieve {

    @Override
    public void sift(Block block, Run run) {
        Known known = run.terms().truths(term, block);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                Truth truth = Objects.requireNonNull(known.of(block.ordinal(i)));
                block.lower(i, negated ? truth.not() : truth);
            }
        }
    }
}
