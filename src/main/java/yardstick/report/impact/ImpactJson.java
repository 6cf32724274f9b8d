package yardstick.report.impact;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import yardstick.decision.Reported;
import yardstick.impact.Change;
import yardstick.impact.Edit;
import yardstick.impact.Impact;
import yardstick.impact.Revaluation;
import yardstick.impact.Standing;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.report.style.JsonWriter;

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
        JsonWriter.write(json -> json.object(() -> new ImpactJson(impact, json).write()), out);
    }

    private void write() throws IOException {
        json.object("policies", () -> {
            policy("before", impact.before().folder());
            policy("after", impact.after().folder());
        });
        json.objects("facts", impact.facts(), facts -> {
            json.writeStringField("facts", facts.name());
            json.writeStringField("asOf", facts.dossier().asOf().toString());
            json.writeStringField("digest", facts.dossier().digest());
        });
        json.writeBooleanField("equal", impact.equal());
        json.writeBooleanField("exhaustive", impact.exhaustive());
        json.texts(
                "edits", impact.edits().stream().map(Edit::words).map(Words::en).toList());
        json.objects("rewordings", impact.rewordings(), rewording -> {
            json.writeStringField("edit", rewording.words().en());
            json.writeBooleanField("evidence", rewording.evidence());
        });
        json.object("totals", () -> {
            for (Map.Entry<Matter, Integer> matter : impact.totals().entrySet()) {
                json.writeNumberField(matter.getKey().id(), matter.getValue());
            }
        });
        json.object("matrix", this::matrix);
        json.objects("changed", impact.changed(), this::change);
        json.objects("regrounded", impact.regrounded(), this::change);
        if (impact.reports()) {
            json.array("values", () -> {
                for (Change change : impact.revalued()) {
                    for (Revaluation value : change.revaluations()) {
                        json.object(() -> value(change, value));
                    }
                }
            });
        }
    }

    private void policy(String name, PolicyFolder folder) throws IOException {
        json.object(name, () -> {
            json.writeStringField("path", folder.path());
            json.policy(folder);
        });
    }

    private void matrix() throws IOException {
        for (Matter matter : impact.totals().keySet()) {
            json.writeObjectFieldStart(matter.id());
            for (Map.Entry<Outcome, Map<Outcome, Integer>> from :
                    impact.matrix(matter).entrySet()) {
                json.writeObjectFieldStart(from.getKey().code());
                for (Map.Entry<Outcome, Integer> to : from.getValue().entrySet()) {
                    json.writeNumberField(to.getKey().code(), to.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }

    private void change(Change change) throws IOException {
        of(change);
        standing("before", change.before());
        standing("after", change.after());
        causes(change);
    }

    private void value(Change change, Revaluation value) throws IOException {
        of(change);
        json.writeStringField("name", value.name());
        amount("before", value.before());
        amount("after", value.after());
        causes(change);
    }

    private void of(Change change) throws IOException {
        json.writeStringField("facts", change.facts());
        json.ids(change.subject());
        json.about(change.matter());
    }

    private void amount(String name, Reported value) throws IOException {
        json.object(name, () -> EvaluationJson.amount(value.value(), value.unit(), json));
    }

    private void causes(Change change) throws IOException {
        json.texts("causes", change.causesInWords().stream().map(Words::en).toList());
        if (!change.exhaustive()) {
            json.writeBooleanField("exhaustive", false);
        }
    }

    private void standing(String name, Standing standing) throws IOException {
        json.object(name, () -> {
            boolean none = standing.equals(Standing.NONE);
            json.orNull("outcome", none ? null : standing.outcome().code());
            json.texts("grounds", standing.grounds());
            json.texts("open", standing.open());
        });
    }
}
