package yardstick.report.evaluation;

import java.io.IOException;
import yardstick.number.Range;
import yardstick.report.style.JsonWriter;
import yardstick.rule.Reading;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Rank;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** One piece of evidence as fields of a JSON object, which begins with the kind of fact that it is. */
public final class EvidenceJson {

    private EvidenceJson() {}

    /** Writes what a rule read; ids of its subject stand in front if it is of another one than the decision. */
    public static void write(Reading reading, Subject decided, JsonWriter json) throws IOException {
        Fact fact = reading.fact();
        if (fact instanceof Measure measure) {
            idsUnless(measure.of() == decided, measure.of(), json);
            json.writeStringField("measure", measure.name());
            json.writeStringField("period", measure.period().toString());
        } else if (fact instanceof PastDecision decision) {
            idsUnless(decision.of() == decided, decision.of(), json);
            json.writeStringField("decision", String.valueOf(decision.matter()));
            json.writeStringField("period", decision.period().toString());
        } else if (fact instanceof Attribute attribute) {
            idsUnless(attribute.of() == decided, attribute.of(), json);
            json.writeStringField("attribute", attribute.name());
            json.writeStringField("period", String.valueOf(attribute.period()));
        } else if (fact instanceof Milestone milestone) {
            idsUnless(milestone.of() == decided, milestone.of(), json);
            json.writeStringField("milestone", milestone.id());
            json.writeStringField("due", milestone.due().toString());
        } else if (fact instanceof Difficulty difficulty) {
            idsUnless(difficulty.concerns(decided), difficulty.of(), json);
            json.writeStringField("difficulty", difficulty.id());
        } else if (fact instanceof Parameter parameter) {
            json.writeStringField("parameter", parameter.name());
            if (!parameter.scope().isEmpty()) {
                json.writeStringField("scope", parameter.scope());
            }
        } else if (fact instanceof Rank rank) {
            json.writeStringField(reading.field().equals("place") ? "rank" : "total", rank.name());
            json.writeNumberField("among", rank.among());
        } else if (fact instanceof Term term) {
            idsUnless(term.of() == decided, term.of(), json);
            json.writeStringField("term", term.name());
        } else if (fact instanceof Subject subject) {
            json.writeStringField(subject.subjectKind().word(), subject.ids());
            json.writeStringField("field", reading.field());
        }
        json.writeFieldName(fact instanceof Subject ? "value" : reading.field());
        if (reading.value() instanceof Range range) {
            json.writeNull();
            json.bounds(range);
        } else {
            json.value(reading.value());
        }
        if (fact instanceof Rank rank && rank.cut() != null) {
            json.writeFieldName("cut");
            json.value(rank.cut());
        }
        if (fact instanceof Parameter parameter) {
            json.writeStringField("status", parameter.status());
        }
    }

    private static void idsUnless(boolean own, Subject subject, JsonWriter json) throws IOException {
        if (!own) {
            json.ids(subject);
        }
    }
}
