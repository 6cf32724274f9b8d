package yardstick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.decision.Decision;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PastDecision;

/**
 * The decisions of a policy on a dossier.
 *
 * @param decisions one per subject and matter that concerns it, by zone id, then designation id, then as the policy lists its matters
 */
public record Evaluation(PolicyFolder policy, Dossier dossier, List<Decision> decisions) {

    /** How many decisions there are of each outcome, per matter; outcomes that none has are counted as 0. */
    public Map<Matter, Map<Outcome, Integer>> summary() {
        Map<Matter, Map<Outcome, Integer>> summary = new LinkedHashMap<>();
        for (Matter matter : policy.matters()) {
            Map<Outcome, Integer> counts = new LinkedHashMap<>();
            matter.outcomes().forEach(outcome -> counts.put(outcome, 0));
            counts.put(Outcome.UNDETERMINED, 0);
            summary.put(matter, counts);
        }
        for (Decision decision : decisions) {
            summary.getOrDefault(decision.matter(), Map.of()).merge(decision.outcome(), 1, Integer::sum);
        }
        return summary;
    }

    /**
     * The decision on one subject; the first, where the policy decides several matters about it.
     *
     * @param zone its zone's id; empty for a designation
     * @param designation its designation's id; empty for a zone
     */
    public Optional<Decision> decision(String zone, String designation) {
        return decisions(zone, designation).stream().findFirst();
    }

    /**
     * The decision on one subject in one matter.
     *
     * @param matter its id
     */
    public Optional<Decision> decision(String zone, String designation, String matter) {
        return decisions(zone, designation).stream()
                .filter(decision -> decision.matter().id().equals(matter))
                .findFirst();
    }

    /** The decisions on one subject, a decision for each matter that concerns it. */
    public List<Decision> decisions(String zone, String designation) {
        return decisions(zone, "", designation);
    }

    /**
     * The decisions on one subject of a zone or a party, a decision for each matter that concerns it.
     *
     * @param zone its zone's id; empty where it has none
     * @param party its party's id; empty where it has none
     * @param designation its designation's id; empty where it has none
     */
    public List<Decision> decisions(String zone, String party, String designation) {
        return decisions.stream()
                .filter(decision -> zone.equals(decision.subject().zoneId())
                        && party.equals(decision.subject().partyId())
                        && designation.equals(decision.subject().designationId()))
                .toList();
    }

    /** The decisions as facts for evaluations of later periods. */
    public List<PastDecision> past() {
        return decisions.stream()
                .map(decision -> new PastDecision(
                        decision.subject(),
                        decision.matter().id(),
                        dossier.asOf(),
                        0,
                        decision.outcome().code()))
                .toList();
    }

    @Override
    public String toString() {
        return Brief.of(
                "Evaluation",
                policy.id() + " " + policy.version() + " at " + dossier.asOf() + ", "
                        + Brief.count(decisions.size(), "decision"));
    }
}
