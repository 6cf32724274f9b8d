package yardstick.report.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import yardstick.impact.NamedDossier;
import yardstick.impact.Sweep;
import yardstick.impact.SweepFigure;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.report.evaluation.EvaluationJson;
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
        JsonWriter.write(json -> json.object(() -> new SweepJson(sweep, json).write()), out);
    }

    private void write() throws IOException {
        json.object("policy", () -> json.policy(sweep.policy()));
        json.objects("facts", sweep.facts(), facts -> {
            json.writeStringField("facts", facts.name());
            json.writeStringField("digest", facts.dossier().digest());
            json.writeStringField("asOf", facts.dossier().asOf().toString());
            json.optional("note", facts.dossier().note());
        });
        json.objects("parameters", sweep.axes(), axis -> {
            json.writeStringField("parameter", axis.name());
            json.writeStringField("unit", axis.parameter().unit());
            json.writeStringField("status", axis.parameter().status());
            json.writeNumberField("current", axis.values().get(axis.current()));
            json.array("values", axis.values(), json::writeNumber);
        });
        json.objects("points", sweep.points(), this::point);
        json.objects("flips", sweep.flips(), this::flip);
    }

    private void point(SweepPoint point) throws IOException {
        json.object("values", () -> values(point));
        json.writeBooleanField("current", point.current());
        json.object("counts", () -> json.counts(point.counts()));
        if (!point.figures().isEmpty()) {
            json.objects("figures", point.figures(), this::figure);
        }
        if (sweep.facts().size() > 1) {
            Iterator<NamedDossier> facts = sweep.facts().iterator();
            json.objects("byFacts", point.byFacts(), counts -> {
                json.writeStringField("facts", facts.next().name());
                json.object("counts", () -> json.counts(counts));
            });
        }
    }

    private void figure(SweepFigure figure) throws IOException {
        json.about(figure.matter());
        json.writeStringField("name", figure.total().name());
        json.writeNumberField("others", figure.others());
        EvaluationJson.number("total", figure.total().value(), json);
        json.writeStringField("unit", figure.total().unit());
    }

    private void values(SweepPoint point) throws IOException {
        for (int i = 0; i < sweep.axes().size(); i++) {
            json.writeNumberField(sweep.axes().get(i).name(), point.values().get(i));
        }
    }

    private void flip(SweepFlip flip) throws IOException {
        json.writeStringField("parameter", flip.axis().name());
        json.writeNumberField("from", flip.from());
        json.writeNumberField("to", flip.to());
        json.writeStringField("facts", flip.facts().name());
        json.ids(flip.subject());
        json.about(flip.matter());
        json.writeStringField("before", flip.before().code());
        json.writeStringField("after", flip.after().code());
        if (sweep.axes().size() > 1) {
            json.objects("at", flip.at(), this::values);
        }
    }
}
