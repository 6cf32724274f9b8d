package yardstick.report.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.decision.Reported;
import yardstick.explain.Nearness;
import yardstick.number.Range;
import yardstick.number.Ratio;
import yardstick.report.style.JsonWriter;
import yardstick.rule.Rule;
import yardstick.vocabulary.Subject;

/** An evaluation as JSON: the same bytes for the same rules and facts. */
public final class EvaluationJson {

    private static final int PLACES = 6;

    private EvaluationJson() {}

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
        JsonWriter.write(json -> json.object(() -> write(evaluation, border, json)), out);
    }

    /** Writes one decision in UTF-8, as it is written among all; the stream stays open. */
    public static void write(Decision decision, OutputStream out) throws IOException {
        JsonWriter.write(json -> write(decision, json), out);
    }

    /** One decision as it is written among all, but in one line. */
    public static String line(Decision decision) {
        return JsonWriter.line(json -> write(decision, json));
    }

    private static void write(Evaluation evaluation, Nearness.@Nullable Border border, JsonWriter json)
            throws IOException {
        json.object("policy", () -> json.policy(evaluation.policy()));
        json.object("facts", () -> {
            json.writeStringField("digest", evaluation.dossier().digest());
            json.optional("note", evaluation.dossier().note());
        });
        json.writeStringField("asOf", evaluation.dossier().asOf().toString());
        json.object("summary", () -> {
            json.counts(evaluation.summary());
            json.writeNumberField("notYet", evaluation.dossier().notYet());
        });
        json.array("decisions", evaluation.decisions(), decision -> write(decision, json));
        if (border != null) {
            json.objects("near", border.cases(), each -> FlipJson.write(each, json));
        }
    }

    /** Writes one decision as part of another document. */
    public static void write(Decision decision, JsonWriter json) throws IOException {
        Subject subject = decision.subject();
        json.writeStartObject();
        json.ids(subject);
        json.about(decision.matter());
        json.writeStringField("outcome", decision.outcome().code());
        json.objects("grounds", decision.grounds(), ground -> {
            Rule rule = ground.rule();
            json.writeStringField("rule", rule.name());
            json.writeStringField("clause", rule.clause());
            json.writeStringField("file", rule.place().file());
            json.writeNumberField("line", rule.place().line());
            json.objects("evidence", ground.evidence(), reading -> EvidenceJson.write(reading, subject, json));
        });
        json.objects("open", decision.open(), open -> {
            if (open instanceof Open.OfRule rule) {
                json.writeStringField("rule", rule.name());
                json.writeStringField("outcome", rule.outcome());
            } else {
                json.writeStringField("where", open.name());
            }
            json.array("missing", open.missing(), input -> json.writeString(input.seenFrom(subject)));
        });
        if (!decision.matter().reports().isEmpty()) {
            json.objects("values", decision.values(), value -> write(value, subject, json));
        }
        json.writeEndObject();
    }

    /** A figure that a matter reports. */
    private static void write(Reported value, Subject subject, JsonWriter json) throws IOException {
        json.writeStringField("name", value.name());
        amount(value.value(), value.unit(), json);
        if (!value.missing().isEmpty()) {
            json.array("missing", value.missing(), input -> json.writeString(input.seenFrom(subject)));
        }
    }

    /** A number or its bounds; a fraction is rounded to six places, bounds away from each other. */
    public static void amount(Object value, String unit, JsonWriter json) throws IOException {
        number("value", value, json);
        json.writeStringField("unit", unit);
        bounds(value, json);
    }

    /** A number; null where it is not known. */
    public static void number(String field, Object value, JsonWriter json) throws IOException {
        json.writeFieldName(field);
        json.value(decimal(value, RoundingMode.HALF_UP));
    }

    /** The bounds of a number that is not known. */
    public static void bounds(Object value, JsonWriter json) throws IOException {
        if (value instanceof Range range) {
            bound("low", decimal(range.low(), RoundingMode.FLOOR), json);
            bound("high", decimal(range.high(), RoundingMode.CEILING), json);
        }
    }

    private static void bound(String field, @Nullable BigDecimal end, JsonWriter json) throws IOException {
        if (end != null) {
            json.writeNumberField(field, end);
        }
    }

    private static @Nullable BigDecimal decimal(Object value, RoundingMode mode) {
        return value instanceof Ratio ratio
                ? ratio.numerator().divide(ratio.denominator(), PLACES, mode)
                : value instanceof BigDecimal number ? number : null;
    }
}
