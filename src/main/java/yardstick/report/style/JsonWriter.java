package yardstick.report.style;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.sight.JsonEscapes;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** Writes results as JSON, all in one layout, and the parts that several of them have in common. */
public final class JsonWriter extends JsonGeneratorDelegate {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(JsonEscapes.ALL)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonWriter(JsonGenerator json) {
        super(json);
    }

    /** What a document consists of. */
    public interface Document {
        void write(JsonWriter json) throws IOException;
    }

    /** What stands within an object or array. */
    public interface Content {
        void write() throws IOException;
    }

    /** What stands for each element of an array. */
    public interface Element<T> {
        void write(T each) throws IOException;
    }

    /** Writes a document in UTF-8 that ends its last line; the stream stays open. */
    public static void write(Document document, OutputStream out) throws IOException {
        try (JsonWriter json = new JsonWriter(FACTORY.createGenerator(out, JsonEncoding.UTF8))) {
            json.setPrettyPrinter(layout());
            document.write(json);
            json.writeRaw('\n');
        }
    }

    /** A document in one line. */
    public static String line(Document document) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(FACTORY.createGenerator(text))) {
            document.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }

    public void object(Content content) throws IOException {
        writeStartObject();
        content.write();
        writeEndObject();
    }

    public void object(String field, Content content) throws IOException {
        writeFieldName(field);
        object(content);
    }

    public void array(String field, Content content) throws IOException {
        writeArrayFieldStart(field);
        content.write();
        writeEndArray();
    }

    public <T> void array(String field, Iterable<? extends T> elements, Element<T> element) throws IOException {
        writeArrayFieldStart(field);
        for (T each : elements) {
            element.write(each);
        }
        writeEndArray();
    }

    /** An array of objects, of each its fields. */
    public <T> void objects(String field, Iterable<? extends T> elements, Element<T> fields) throws IOException {
        writeArrayFieldStart(field);
        for (T each : elements) {
            writeStartObject();
            fields.write(each);
            writeEndObject();
        }
        writeEndArray();
    }

    public void texts(String field, List<String> texts) throws IOException {
        array(field, texts, this::writeString);
    }

    /** A figure, truth, text or list of texts; null where it is missing. */
    public void value(@Nullable Object value) throws IOException {
        if (value == null) {
            writeNull();
        } else if (value instanceof BigDecimal number) {
            writeNumber(number);
        } else if (value instanceof Boolean truth) {
            writeBoolean(truth);
        } else if (value instanceof List<?> list) {
            writeStartArray();
            for (Object item : list) {
                writeString(item.toString());
            }
            writeEndArray();
        } else {
            writeString(value.toString());
        }
    }

    /** The fields {@code low} and {@code high} of a number of which only these are known; an end that nothing bounds is left out. */
    public void bounds(Range range) throws IOException {
        bound("low", range.low());
        bound("high", range.high());
    }

    private void bound(String field, Object end) throws IOException {
        if (Numbers.isExact(end)) {
            writeFieldName(field);
            value(Numbers.decimal(end));
        }
    }

    /** A field, which holds null if there is no text for it. */
    public void orNull(String field, @Nullable String text) throws IOException {
        writeFieldName(field);
        value(text);
    }

    /** The kind of a subject, and the matter where the policy names it. */
    public void about(Matter matter) throws IOException {
        writeStringField("kind", matter.kind().word());
        optional("matter", matter.isNamed() ? matter.id() : null);
    }

    /** A field, unless there is no text for it. */
    public void optional(String field, @Nullable String text) throws IOException {
        if (text != null) {
            writeStringField(field, text);
        }
    }

    /** Fields for the ids of a subject's zone and designation, as far as it has them. */
    public void ids(Subject subject) throws IOException {
        Zone zone = subject.inZone();
        Designation designation = subject.ofDesignation();
        optional("zone", zone == null ? null : zone.id());
        Party party = subject.ofParty();
        optional("party", party == null ? null : party.id());
        optional("designation", designation == null ? null : designation.id());
    }

    /** Fields that identify a policy to the byte. */
    public void policy(PolicyFolder policy) throws IOException {
        writeStringField("id", policy.id());
        writeStringField("version", policy.version());
        writeStringField("digest", policy.digest());
    }

    /** A field for each kind of subject: how many there are of each outcome. */
    public void counts(Map<Matter, Map<Outcome, Integer>> counts) throws IOException {
        for (Map.Entry<Matter, Map<Outcome, Integer>> matter : counts.entrySet()) {
            writeObjectFieldStart(matter.getKey().id());
            for (Map.Entry<Outcome, Integer> count : matter.getValue().entrySet()) {
                writeNumberField(count.getKey().code(), count.getValue());
            }
            writeEndObject();
        }
    }
}
