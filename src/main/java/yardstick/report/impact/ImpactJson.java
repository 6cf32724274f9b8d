package yardstick.report.impact;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import yardstick.impact.Change;
import yardstick.impact.Edit;
import yardstick.impact.Impact;
import yardstick.impact.NamedDossier;
import yardstick.impact.Rewording;
import yardstick.impact.Standing;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.report.style.JsonWriter;
import yardstick.vocabulary.Kind;

/** The impact of a change as JSON: the same bytes for the same policies and facts. Edits and causes are told in English. */
public final class ImpactJson {

    private final Impact impact;
    private final JsonWriter json;

    private ImpactJson(Impact impact, JsonWriter json) {
        this.impact = impact;
        this.json = json;
    }

    /** Writes an impact in UTF-8; the stream stays open. */
    public static void write(Impact impact, OutputStream out) throws IOException {
        JsonWriter.write(json -> new ImpactJson(impact, json).write(), out);
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("policies");
        write("before", impact.before().folder());
        write("after", impact.after().folder());
        json.writeEndObject();
        json.writeArrayFieldStart("facts");
        for (NamedDossier facts : impact.facts()) {
            json.writeStartObject();
            json.writeStringField("facts", facts.name());
            json.writeStringField("asOf", facts.dossier().asOf().toString());
            json.writeStringField("digest", facts.dossier().digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("equal", impact.equal());
        json.writeBooleanField("exhaustive", impact.exhaustive());
        json.texts(
                "edits", impact.edits().stream().map(Edit::words).map(Words::en).toList());
        json.writeArrayFieldStart("rewordings");
        for (Rewording rewording : impact.rewordings()) {
            json.writeStartObject();
            json.writeStringField("edit", rewording.words().en());
            json.writeBooleanField("evidence", rewording.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        totals();
        matrix();
        changes("changed", impact.changed());
        changes("regrounded", impact.regrounded());
        json.writeEndObject();
    }

    private void write(String name, PolicyFolder folder) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("path", folder.path());
        json.policy(folder);
        json.writeEndObject();
    }

    private void totals() throws IOException {
        json.writeObjectFieldStart("totals");
        for (Map.Entry<Kind, Integer> kind : impact.totals().entrySet()) {
            json.writeNumberField(kind.getKey().word(), kind.getValue());
        }
        json.writeEndObject();
    }

    private void matrix() throws IOException {
        json.writeObjectFieldStart("matrix");
        for (Kind kind : impact.totals().keySet()) {
            json.writeObjectFieldStart(kind.word());
            for (Map.Entry<Outcome, Map<Outcome, Integer>> from :
                    impact.matrix(kind).entrySet()) {
                json.writeObjectFieldStart(from.getKey().code());
                for (Map.Entry<Outcome, Integer> to : from.getValue().entrySet()) {
                    json.writeNumberField(to.getKey().code(), to.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void changes(String name, List<Change> changes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Change change : changes) {
            write(change);
        }
        json.writeEndArray();
    }

    private void write(Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("facts", change.facts());
        json.ids(change.subject());
        json.writeStringField("kind", change.subject().subjectKind().word());
        write("before", change.before());
        write("after", change.after());
        json.texts("causes", change.causesInWords().stream().map(Words::en).toList());
        if (!change.exhaustive()) {
            json.writeBooleanField("exhaustive", false);
        }
        json.writeEndObject();
    }

    private void write(String name, Standing standing) throws IOException {
        json.writeObjectFieldStart(name);
        if (standing.equals(Standing.NONE)) {
            json.writeNullField("outcome");
        } else {
            json.writeStringField("outcome", standing.outcome().code());
        }
        json.texts("grounds", standing.grounds());
        json.texts("open", standing.open());
        json.writeEndObject();
    }
}
