package yardstick.report.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import yardstick.explain.Nearness;
import yardstick.explain.account.Flip;
import yardstick.rule.Input;
import yardstick.vocabulary.Subject;

/** How close a decision is to another, as a JSON object. */
public final class FlipJson {

    private FlipJson() {}

    public static void write(Flip flip, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeInput(flip.input(), json);
        json.writeNumberField("from", flip.from());
        json.writeNumberField("to", flip.to());
        json.writeNumberField("distance", flip.distance());
        String unit = flip.unit();
        if (unit != null) {
            json.writeStringField("unit", unit);
        }
        json.writeNumberField("percent", flip.percent());
        json.writeStringField("outcome", flip.outcome());
        json.writeEndObject();
    }

    /** Writes a decision and what would change it. */
    static void write(Nearness.BorderCase border, JsonGenerator json) throws IOException {
        Subject subject = border.decision().subject();
        json.writeStartObject();
        EvidenceJson.writeIds(subject, json);
        json.writeStringField("kind", subject.subjectKind().word());
        json.writeStringField("outcome", border.decision().outcome().code());
        json.writeFieldName("nearest");
        write(border.flip(), json);
        json.writeEndObject();
    }

    /** Writes which figure it is, as fields of an object. */
    public static void writeInput(Input input, JsonGenerator json) throws IOException {
        EvidenceJson.writeIds(input.of(), json);
        if (input instanceof Input.Figure figure) {
            json.writeStringField("name", figure.measure());
            json.writeStringField("period", figure.period().toString());
        } else if (input instanceof Input.Progress progress) {
            json.writeStringField("milestone", progress.milestone());
        } else {
            json.writeStringField("field", ((Input.Attribute) input).field());
        }
    }
}
