package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;

/** A pattern of facts that the dossier or the policy lists. */
final class ListedPattern extends PatternStep {

    /** Chooses the facts to try. */
    interface Source {
        /** The facts that may match on what was matched before. */
        List<? extends Fact> facts(Object[] frame, Run run);
    }

    private final Source source;

    ListedPattern(Part part, Source source) {
        super(part);
        this.source = source;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Truth best = Truth.FALSE;
        List<? extends Fact> facts = source.facts(frame, run);
        for (int i = 0; i < facts.size() && best != Truth.TRUE; i++) {
            best = best.or(take(facts.get(i), before, frame, run));
        }
        return best;
    }
}
