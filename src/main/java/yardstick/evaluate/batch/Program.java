package yardstick.evaluate.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Rule;
import yardstick.vocabulary.Kind;

/**
 * A rule that can be asked about many subjects at a time: it holds of those that pass all its sieves.
 *
 * @param periods of how many the rule may conclude
 * @param circle of what it infers; null if that does not depend on itself
 */
record Program(
        Rule rule,
        Cell<Object[]> frames,
        Cell<Integer> periods,
        @Nullable Circle circle,
        List<Sieve> sieves) {

    Kind kind() {
        return rule.subjectKind();
    }

    /** Asks about a period, one of those of which the rule may conclude. */
    void sift(SubjectBlock block, int back, Run run) {
        if (circle != null) {
            circle.before(back, run);
        }
        run.look(rule, frames, back);
        for (Sieve sieve : sieves) {
            sieve.sift(block, run);
        }
    }
}
