package yardstick.report.evaluation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.decision.Ground;
import yardstick.decision.Open;
import yardstick.explain.Nearness;
import yardstick.policy.Outcome;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.sight.JsonEscapes;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** An evaluation as JSON: the same bytes for the same rules and facts. */
public final class EvaluationJson {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(JsonEscapes.ALL)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private EvaluationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an evaluation in UTF-8, decision by decision; the stream stays open. */
    public static void write(Evaluation evaluation, OutputStream out) throws IOException {
        write(evaluation, null, out);
    }

    /**
     * Writes an evaluation in UTF-8, with the decisions that one figure would change; the stream stays open.
     *
     * @param border these decisions; null where nobody asked for them
     */
    public static void write(Evaluation evaluation, Nearness.@Nullable Border border, OutputStream out)
            throws IOException {
        try (JsonGenerator json = generator(out)) {
            new EvaluationJson(json).write(evaluation, border);
            json.writeRaw('\n');
        }
    }

    /** A generator of the same layout; closing it leaves the stream open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.setPrettyPrinter(layout());
        return json;
    }

    /** Writes one decision in UTF-8, as it is written among all; the stream stays open. */
    public static void write(Decision decision, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            write(decision, json);
            json.writeRaw('\n');
        }
    }

    /** Writes one decision as part of another document. */
    public static void write(Decision decision, JsonGenerator json) throws IOException {
        new EvaluationJson(json).write(decision);
    }

    /** One decision as it is written among all, but in one line. */
    public static String line(Decision decision) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(decision, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static DefaultPrettyPrinter layout() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }

    private void write(Evaluation evaluation, Nearness.@Nullable Border border) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("policy");
        json.writeStringField("id", evaluation.policy().id());
        json.writeStringField("version", evaluation.policy().version());
        json.writeStringField("digest", evaluation.policy().digest());
        json.writeEndObject();
        write(evaluation.dossier());
        writeSummary(evaluation);
        json.writeArrayFieldStart("decisions");
        for (Decision decision : evaluation.decisions()) {
            write(decision);
        }
        json.writeEndArray();
        if (border != null) {
            json.writeArrayFieldStart("near");
            for (Nearness.BorderCase each : border.cases()) {
                FlipJson.write(each, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Dossier dossier) throws IOException {
        json.writeObjectFieldStart("facts");
        json.writeStringField("digest", dossier.digest());
        String note = dossier.note();
        if (note != null) {
            json.writeStringField("note", note);
        }
        json.writeEndObject();
        json.writeStringField("asOf", dossier.asOf().toString());
    }

    private void writeSummary(Evaluation evaluation) throws IOException {
        json.writeObjectFieldStart("summary");
        for (Map.Entry<Kind, Map<Outcome, Integer>> kind : evaluation.summary().entrySet()) {
            json.writeObjectFieldStart(kind.getKey().word());
            for (Map.Entry<Outcome, Integer> count : kind.getValue().entrySet()) {
                json.writeNumberField(count.getKey().code(), count.getValue());
            }
            json.writeEndObject();
        }
        json.writeNumberField("notYet", evaluation.dossier().notYet());
        json.writeEndObject();
    }

    private void write(Decision decision) throws IOException {
        Subject subject = decision.subject();
        json.writeStartObject();
        EvidenceJson.writeIds(subject, json);
        json.writeStringField("kind", subject.subjectKind().word());
        json.writeStringField("outcome", decision.outcome().code());
        json.writeArrayFieldStart("grounds");
        for (Ground ground : decision.grounds()) {
            write(ground, subject);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("open");
        for (Open open : decision.open()) {
            write(open, subject);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Ground ground, Subject decided) throws IOException {
        Rule rule = ground.rule();
        json.writeStartObject();
        json.writeStringField("rule", rule.name());
        json.writeStringField("clause", rule.clause());
        json.writeStringField("file", rule.place().file());
        json.writeNumberField("line", rule.place().line());
        json.writeArrayFieldStart("evidence");
        for (Reading reading : ground.evidence()) {
            EvidenceJson.write(reading, decided, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Open open, Subject decided) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", open.rule().name());
        json.writeStringField("outcome", open.outcome());
        json.writeArrayFieldStart("missing");
        for (Input input : open.missing()) {
            json.writeString(input.seenFrom(decided));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
