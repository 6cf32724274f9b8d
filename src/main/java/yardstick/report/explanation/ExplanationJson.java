package yardstick.report.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yardstick.Evaluation;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Counterfactual;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.Obstacle;
import yardstick.explain.account.Possibility;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.account.Setting;
import yardstick.policy.Clause;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.report.evaluation.EvidenceJson;
import yardstick.report.evaluation.FlipJson;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** An explanation as JSON: the same bytes for the same rules and facts. */
public final class ExplanationJson {

    private final Subject decided;
    private final Language language;
    private final JsonGenerator json;

    private ExplanationJson(Subject decided, Language language, JsonGenerator json) {
        this.decided = decided;
        this.language = language;
        this.json = json;
    }

    /**
     * Writes an explanation in UTF-8; the stream stays open.
     *
     * @param language of the sentences in it
     */
    public static void write(Explanation explanation, Language language, OutputStream out) throws IOException {
        try (JsonGenerator json = EvaluationJson.generator(out)) {
            new ExplanationJson(explanation.decision().subject(), language, json).write(explanation);
            json.writeRaw('\n');
        }
    }

    private void write(Explanation explanation) throws IOException {
        json.writeStartObject();
        writeHead(explanation.evaluation());
        json.writeFieldName("decision");
        EvaluationJson.write(explanation.decision(), json);
        json.writeArrayFieldStart("rules");
        for (RuleAccount rule : explanation.rules()) {
            write(rule);
        }
        json.writeEndArray();
        writeChanges(explanation);
        json.writeArrayFieldStart("missing");
        for (Possibility possibility : explanation.missing()) {
            json.writeStartObject();
            json.writeStringField("input", possibility.input().seenFrom(decided));
            writeTexts("couldBecome", possibility.couldBecome());
            json.writeBooleanField("decisive", possibility.decisive());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("nearest");
        if (explanation.nearest().isPresent()) {
            FlipJson.write(explanation.nearest().get(), json);
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private void writeHead(Evaluation evaluation) throws IOException {
        json.writeObjectFieldStart("policy");
        json.writeStringField("id", evaluation.policy().id());
        json.writeStringField("version", evaluation.policy().version());
        json.writeStringField("digest", evaluation.policy().digest());
        json.writeEndObject();
        json.writeObjectFieldStart("facts");
        json.writeStringField("digest", evaluation.dossier().digest());
        json.writeEndObject();
        json.writeStringField("asOf", evaluation.dossier().asOf().toString());
    }

    private void write(RuleAccount account) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", account.rule().name());
        json.writeStringField("outcome", account.concludes());
        json.writeStringField("state", state(account.state()));
        json.writeStringField("clause", account.rule().clause());
        Clause clause = account.clause();
        if (clause != null) {
            json.writeStringField("quotation", clause.text());
        }
        json.writeStringField("file", account.rule().place().file());
        json.writeNumberField("line", account.rule().place().line());
        writeConditions("conditions", account.conditions());
        writeMore("unseen", account.unseen());
        json.writeEndObject();
    }

    private void writeConditions(String name, List<ConditionAccount> conditions) throws IOException {
        json.writeArrayFieldStart(name);
        for (ConditionAccount condition : conditions) {
            write(condition);
        }
        json.writeEndArray();
    }

    private void write(ConditionAccount condition) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", condition.text().in(language));
        json.writeStringField("state", state(condition.state()));
        writeWords("actual", condition.actual());
        writeWords("required", condition.required());
        if (condition.distance() != null) {
            writeWords("distance", condition.distance());
        }
        if (condition.why() != null) {
            writeWords("why", condition.why());
        }
        writeTexts(
                "missing",
                condition.missing().stream()
                        .map(input -> input.seenFrom(decided))
                        .sorted()
                        .toList());
        if (!condition.members().isEmpty()) {
            writeConditions("members", condition.members());
            writeMore("unlisted", condition.unlisted());
        }
        if (!condition.inferences().isEmpty()) {
            json.writeArrayFieldStart("inferredBy");
            for (RuleAccount inference : condition.inferences()) {
                write(inference);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeChanges(Explanation explanation) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Counterfactual change : explanation.changes()) {
            json.writeStartObject();
            json.writeStringField("to", change.to());
            json.writeArrayFieldStart("set");
            for (Setting setting : change.set()) {
                write(setting);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!explanation.goal().isEmpty()) {
            json.writeStringField("wanted", explanation.goal());
            json.writeBooleanField("bounded", explanation.bounded());
        }
        if (explanation.changes().isEmpty() && !explanation.goal().isEmpty()) {
            json.writeArrayFieldStart("blockedBy");
            for (Obstacle obstacle : explanation.blockedBy()) {
                json.writeStartObject();
                json.writeStringField("rule", obstacle.rule().name());
                json.writeStringField("state", state(obstacle.state()));
                writeConditions("reasons", obstacle.reasons());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void write(Setting setting) throws IOException {
        json.writeStartObject();
        FlipJson.writeInput(setting.input(), json);
        json.writeFieldName("from");
        writeValue(setting.from());
        json.writeFieldName("to");
        writeValue(setting.to());
        json.writeEndObject();
    }

    private void writeValue(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            EvidenceJson.writeValue(value, json);
        }
    }

    /** How many more there are, where not all are told. */
    private void writeMore(String name, int more) throws IOException {
        if (more > 0) {
            json.writeNumberField(name, more);
        }
    }

    private void writeWords(String name, @Nullable Words words) throws IOException {
        if (words == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, words.in(language));
        }
    }

    private void writeTexts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static String state(Truth truth) {
        return switch (truth) {
            case TRUE -> "held";
            case FALSE -> "not-held";
            case UNKNOWN -> truth.name().toLowerCase(Locale.ROOT);
        };
    }
}
