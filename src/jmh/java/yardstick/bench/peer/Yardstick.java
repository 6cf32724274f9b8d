package yardstick.bench.peer;

import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.facts.Dossier;

/** This project; the only peer that also tells grounds, evidence and what is missing. */
record Yardstick(Policy policy) implements Peer {

    @Override
    public String[] decide(Dossier dossier) {
        String[] outcomes = new String[dossier.subjectCount()];
        for (Decision decision : policy.evaluate(dossier).decisions()) {
            outcomes[decision.subject().ordinal()] = decision.outcome().code();
        }
        return outcomes;
    }
}
