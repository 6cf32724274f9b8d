package yardstick.report.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import yardstick.impact.NamedDossier;
import yardstick.impact.Sweep;
import yardstick.impact.SweepAxis;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.report.style.JsonWriter;

/** A sweep as JSON: the same bytes for the same rules, facts and values. */
public final class SweepJson {

    private final Sweep sweep;
    private final JsonWriter json;

    private SweepJson(Sweep sweep, JsonWriter json) {
        this.sweep = sweep;
        this.json = json;
    }

    /** Writes a sweep in UTF-8; the stream stays open. */
    public static void write(Sweep sweep, OutputStream out) throws IOException {
        JsonWriter.write(json -> new SweepJson(sweep, json).write(), out);
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.object("policy", () -> json.policy(sweep.policy()));
        json.writeArrayFieldStart("facts");
        for (NamedDossier facts : sweep.facts()) {
            write(facts);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parameters");
        for (SweepAxis axis : sweep.axes()) {
            write(axis);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("points");
        for (SweepPoint point : sweep.points()) {
            write(point);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("flips");
        for (SweepFlip flip : sweep.flips()) {
            write(flip);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(NamedDossier facts) throws IOException {
        json.writeStartObject();
        json.writeStringField("facts", facts.name());
        json.writeStringField("digest", facts.dossier().digest());
        json.writeStringField("asOf", facts.dossier().asOf().toString());
        json.optional("note", facts.dossier().note());
        json.writeEndObject();
    }

    private void write(SweepAxis axis) throws IOException {
        json.writeStartObject();
        json.writeStringField("parameter", axis.name());
        json.writeStringField("unit", axis.parameter().unit());
        json.writeStringField("status", axis.parameter().status());
        json.writeNumberField("current", axis.values().get(axis.current()));
        json.writeArrayFieldStart("values");
        for (BigDecimal value : axis.values()) {
            json.writeNumber(value);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(SweepPoint point) throws IOException {
        json.writeStartObject();
        json.writeFieldName("values");
        writeValues(point);
        json.writeBooleanField("current", point.current());
        json.object("counts", () -> json.counts(point.counts()));
        if (sweep.facts().size() > 1) {
            Iterator<NamedDossier> facts = sweep.facts().iterator();
            json.objects("byFacts", point.byFacts(), counts -> {
                json.writeStringField("facts", facts.next().name());
                json.object("counts", () -> json.counts(counts));
            });
        }
        json.writeEndObject();
    }

    private void writeValues(SweepPoint point) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < sweep.axes().size(); i++) {
            json.writeNumberField(sweep.axes().get(i).name(), point.values().get(i));
        }
        json.writeEndObject();
    }

    private void write(SweepFlip flip) throws IOException {
        json.writeStartObject();
        json.writeStringField("parameter", flip.axis().name());
        json.writeNumberField("from", flip.from());
        json.writeNumberField("to", flip.to());
        json.writeStringField("facts", flip.facts().name());
        json.ids(flip.subject());
        json.writeStringField("kind", flip.subject().subjectKind().word());
        json.writeStringField("before", flip.before().code());
        json.writeStringField("after", flip.after().code());
        if (sweep.axes().size() > 1) {
            json.writeArrayFieldStart("at");
            for (SweepPoint point : flip.at()) {
                writeValues(point);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
