package yardstick.bench.peer;

import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.vocabulary.Dossier;

/** This project; the only peer that also tells grounds, evidence and what is missing. */
record Yardstick(Policy policy) implements Peer {

    @Override
    public Decided decide(Dossier dossier) {
        Evaluation evaluation = policy.evaluate(dossier);
        return () -> outcomes(evaluation);
    }

    private static String[] outcomes(Evaluation evaluation) {
        String[] outcomes = new String[evaluation.dossier().subjectCount()];
        for (Decision decision : evaluation.decisions()) {
            outcomes[decision.subject().ordinal()] = decision.outcome().code();
        }
        return outcomes;
    }
}
