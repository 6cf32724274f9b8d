package yardstick.report.evaluation;

import java.io.IOException;
import yardstick.explain.Nearness;
import yardstick.explain.account.Flip;
import yardstick.report.style.JsonWriter;
import yardstick.rule.Input;
import yardstick.vocabulary.Subject;

/** How close a decision is to another, as fields of a JSON object. */
public final class FlipJson {

    private FlipJson() {}

    public static void write(Flip flip, JsonWriter json) throws IOException {
        writeInput(flip.input(), json);
        json.writeNumberField("from", flip.from());
        json.writeNumberField("to", flip.to());
        json.writeNumberField("distance", flip.distance());
        json.optional("unit", flip.unit());
        json.writeNumberField("percent", flip.percent());
        json.writeStringField("outcome", flip.outcome());
    }

    /** Writes a decision and what would change it. */
    static void write(Nearness.BorderCase border, JsonWriter json) throws IOException {
        Subject subject = border.decision().subject();
        json.ids(subject);
        json.about(border.decision().matter());
        json.writeStringField("outcome", border.decision().outcome().code());
        json.object("nearest", () -> write(border.flip(), json));
    }

    /** Writes which figure it is. */
    public static void writeInput(Input input, JsonWriter json) throws IOException {
        json.ids(input.of());
        if (input instanceof Input.Figure figure) {
            json.writeStringField("name", figure.measure());
            json.writeStringField("period", figure.period().toString());
        } else if (input instanceof Input.Progress progress) {
            json.writeStringField("milestone", progress.milestone());
        } else if (input instanceof Input.Property property) {
            json.writeStringField("field", property.field());
        }
    }
}
