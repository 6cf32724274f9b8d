package yardstick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.decision.Decision;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;

/**
 * The decisions of a policy on a dossier.
 *
 * @param decisions one per subject of a kind that has a ladder, by zone id, then designation id
 */
public record Evaluation(PolicyFolder policy, Dossier dossier, List<Decision> decisions) {

    /** How many decisions there are of each outcome, per kind; outcomes that none has are counted as 0. */
    public Map<Kind, Map<Outcome, Integer>> summary() {
        Map<Kind, Map<Outcome, Integer>> summary = new LinkedHashMap<>();
        for (Ladder ladder : policy.ladders()) {
            Map<Outcome, Integer> counts = new LinkedHashMap<>();
            ladder.outcomes().forEach(outcome -> counts.put(outcome, 0));
            counts.put(Outcome.UNDETERMINED, 0);
            summary.put(ladder.kind(), counts);
        }
        for (Decision decision : decisions) {
            Map<Outcome, Integer> counts =
                    summary.getOrDefault(decision.subject().subjectKind(), Map.of());
            counts.merge(decision.outcome(), 1, Integer::sum);
        }
        return summary;
    }

    /**
     * The decision on one subject.
     *
     * @param zone its zone's id; empty for a designation
     * @param designation its designation's id; empty for a zone
     */
    public Optional<Decision> decision(String zone, String designation) {
        return decisions.stream()
                .filter(decision -> zone.equals(decision.subject().zoneId())
                        && designation.equals(decision.subject().designationId()))
                .findFirst();
    }

    @Override
    public String toString() {
        return Brief.of(
                "Evaluation",
                policy.id() + " " + policy.version() + " at " + dossier.asOf() + ", "
                        + Brief.count(decisions.size(), "decision"));
    }
}
