package yardstick.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.Policy;
import yardstick.facts.Dossier;
import yardstick.language.Mistake;
import yardstick.problem.InvalidInput;

/** Asks the engine what comes of figures set otherwise. */
final class Confirmation {

    /** Instead of an outcome, where the changed dossier cannot be decided at all. */
    private static final String REFUSED = "";

    private final Policy policy;
    private final Trials trials;
    private final Map<List<Setting>, String> outcomes = new HashMap<>();

    Confirmation(Policy policy, Trials trials) {
        this.policy = policy;
        this.trials = trials;
    }

    /** Whether the dossier with figures set so gives the subject an outcome. */
    boolean leadsTo(List<Setting> settings, String outcome) {
        return outcomes.computeIfAbsent(settings, this::outcome).equals(outcome);
    }

    /** A figure may give a derived measure a second value; rules then decide nothing. */
    private String outcome(List<Setting> settings) {
        Dossier changed = trials.changed(settings);
        try {
            return policy.decision(changed, Trials.same(trials.subject(), changed))
                    .outcome()
                    .code();
        } catch (InvalidInput refusal) {
            boolean twice = refusal.problems().stream()
                    .allMatch(problem -> problem.code().equals(Mistake.DERIVED.code()));
            if (!twice) {
                throw refusal;
            }
            return REFUSED;
        }
    }
}
