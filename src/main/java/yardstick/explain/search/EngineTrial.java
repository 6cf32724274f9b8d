package yardstick.explain.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.Policy;
import yardstick.evaluate.EvaluationMistake;
import yardstick.explain.account.Setting;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;

/** Asks the engine what comes of figures set otherwise. */
public final class EngineTrial {

    /** Instead of an outcome, where the changed dossier cannot be decided at all. */
    private static final String REFUSED = "";

    private final Policy policy;
    private final WhatIf trials;
    private final Map<List<Setting>, String> outcomes = new HashMap<>();

    public EngineTrial(Policy policy, WhatIf trials) {
        this.policy = policy;
        this.trials = trials;
    }

    /** Whether the dossier with figures set so gives the subject an outcome. */
    public boolean leadsTo(List<Setting> settings, String outcome) {
        return outcomes.computeIfAbsent(settings, this::outcome).equals(outcome);
    }

    /** A figure may give a derived measure a second value; rules then decide nothing. */
    private String outcome(List<Setting> settings) {
        Dossier changed = trials.changed(settings);
        try {
            return policy.decision(changed, WhatIf.same(trials.subject(), changed), trials.matter())
                    .map(decision -> decision.outcome().code())
                    .orElse(LadderPosition.NO_DECISION);
        } catch (InvalidInput refusal) {
            boolean twice = refusal.problems().stream().allMatch(EvaluationMistake.DERIVED::is);
            if (!twice) {
                throw refusal;
            }
            return REFUSED;
        }
    }
}
