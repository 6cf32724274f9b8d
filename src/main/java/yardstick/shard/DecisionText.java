package yardstick.shard;

import java.io.Serializable;
import java.util.Comparator;
import yardstick.decision.Decision;
import yardstick.problem.Brief;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/**
 * A decision as text.
 *
 * @param zone its zone's id; empty for a designation
 * @param party its party's id; empty where it has none
 * @param designation its designation's id; empty for a zone
 * @param matter its id; empty where the policy lists one ladder for each kind
 * @param outcome the code of one of the matter, or {@code UNDETERMINED}
 * @param json the decision as {@code evaluate --format json} writes it, in one line
 */
public record DecisionText(
        String zone, String party, String designation, Kind kind, String matter, String outcome, String json)
        implements Serializable {

    /**
     * By party id, zone id, then designation id, by code point, so that those of parties come last: the order of the decisions of one evaluation. Those on one subject come from one
     * shard, in the order of the matters, which a stable sort keeps.
     */
    public static final Comparator<DecisionText> ORDER = Comparator.comparing(DecisionText::party, CodePoints.ORDER)
            .thenComparing(DecisionText::zone, CodePoints.ORDER)
            .thenComparing(DecisionText::designation, CodePoints.ORDER);

    /** The text of a decision. */
    public static DecisionText of(Decision decision) {
        Subject subject = decision.subject();
        return new DecisionText(
                subject.zoneId(),
                subject.partyId(),
                subject.designationId(),
                subject.subjectKind(),
                decision.matter().isNamed() ? decision.matter().id() : "",
                decision.outcome().code(),
                EvaluationJson.line(decision));
    }

    @Override
    public String toString() {
        return Brief.of(
                "DecisionText",
                zone + party + ((zone.isEmpty() && party.isEmpty()) || designation.isEmpty() ? "" : "/") + designation
                        + " " + outcome);
    }
}
