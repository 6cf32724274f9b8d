package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Rule;
import yardstick.vocabulary.Kind;

/** A rule that can be asked about many subjects at a time: it holds of those that pass all its sieves. */
record Program(Rule rule, List<Sieve> sieves) {

    Kind kind() {
        return rule.subjectKind();
    }

    void sift(SubjectBlock block, Run run) {
        for (Sieve sieve : sieves) {
            sieve.sift(block, run);
        }
    }
}
