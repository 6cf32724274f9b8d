package yardstick.report.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import yardstick.rule.Reading;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;
import yardstick.vocabulary.Zone;

/** One piece of evidence as a JSON object, which begins with the kind of fact that it is. */
public final class EvidenceJson {

    private EvidenceJson() {}

    /** Writes what a rule read; ids of its subject stand in front if it is of another one than the decision. */
    static void write(Reading reading, Subject decided, JsonGenerator json) throws IOException {
        Fact fact = reading.fact();
        json.writeStartObject();
        if (fact instanceof Measure measure) {
            writeIdsUnless(measure.of() == decided, measure.of(), json);
            json.writeStringField("measure", measure.name());
            json.writeStringField("period", measure.period().toString());
        } else if (fact instanceof Milestone milestone) {
            writeIdsUnless(milestone.of() == decided, milestone.of(), json);
            json.writeStringField("milestone", milestone.id());
            json.writeStringField("due", milestone.due().toString());
        } else if (fact instanceof Difficulty difficulty) {
            writeIdsUnless(difficulty.concerns(decided), difficulty.of(), json);
            json.writeStringField("difficulty", difficulty.id());
        } else if (fact instanceof Parameter parameter) {
            json.writeStringField("parameter", parameter.name());
        } else if (fact instanceof Term term) {
            writeIdsUnless(term.of() == decided, term.of(), json);
            json.writeStringField("term", term.name());
        } else {
            writeSubject((Subject) fact, reading.field(), json);
        }
        json.writeFieldName(fact instanceof Subject ? "value" : reading.field());
        writeValue(reading.value(), json);
        if (fact instanceof Parameter parameter) {
            json.writeStringField("status", parameter.status());
        }
        json.writeEndObject();
    }

    /** Writes the ids of a subject's zone and designation, as far as it has them. */
    public static void writeIds(Subject subject, JsonGenerator json) throws IOException {
        Zone zone = subject.inZone();
        if (zone != null) {
            json.writeStringField("zone", zone.id());
        }
        Designation designation = subject.ofDesignation();
        if (designation != null) {
            json.writeStringField("designation", designation.id());
        }
    }

    private static void writeIdsUnless(boolean own, Subject subject, JsonGenerator json) throws IOException {
        if (!own) {
            writeIds(subject, json);
        }
    }

    private static void writeSubject(Subject subject, String field, JsonGenerator json) throws IOException {
        Zone zone = subject.inZone();
        Designation designation = subject.ofDesignation();
        String ids = (zone == null ? "" : zone.id())
                + (zone == null || designation == null ? "" : "/")
                + (designation == null ? "" : designation.id());
        json.writeStringField(subject.subjectKind().word(), ids);
        json.writeStringField("field", field);
    }

    public static void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                json.writeString(item.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
