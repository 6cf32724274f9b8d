package yardstick.evaluate.batch;

import java.util.Objects;
import yardstick.rule.Truth;

/** A term of the current period alone that holds of the subject itself, or does not, of which nothing is read. */
record TermSieve(InferredTerm term, boolean negated) implements Sieve {

    @Override
    public void sift(SubjectBlock block, Run run) {
        TermTable known = term.truths(block, 0, run);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                Truth truth = Objects.requireNonNull(known.of(block.ordinal(i)));
                block.lower(i, negated ? truth.not() : truth);
            }
        }
    }
}
