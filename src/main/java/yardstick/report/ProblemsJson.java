package yardstick.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import yardstick.problem.Language;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.sight.JsonEscapes;

/** Problems as JSON, and as SARIF 2.1.0 (OASIS), which code hosts show beside the line. */
public final class ProblemsJson {

    private static final String SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;

    private ProblemsJson(OutputStream out) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(JsonEscapes.ALL);
        json.setPrettyPrinter(EvaluationJson.layout());
    }

    /** Writes {@code {"problems": […]}}, each with both languages. */
    public static void write(Collection<Problem> problems, OutputStream out) throws IOException {
        new ProblemsJson(out).plain(problems);
    }

    /** Writes a SARIF log of one run, its messages in one language. */
    public static void writeSarif(Collection<Problem> problems, Language language, OutputStream out)
            throws IOException {
        new ProblemsJson(out).sarif(problems, language);
    }

    private void plain(Collection<Problem> problems) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("severity", problem.severity().word());
            json.writeStringField("code", problem.code());
            location(problem.location());
            words("message", problem.message());
            words("hint", problem.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
        end();
    }

    private void location(Location location) throws IOException {
        json.writeStringField("file", location.file());
        if (location.line() > 0) {
            json.writeNumberField("line", location.line());
        }
        if (location.line() > 0 && location.column() > 0) {
            json.writeNumberField("column", location.column());
        }
        if (location.pointer() != null) {
            json.writeStringField("pointer", location.pointer());
        }
    }

    private void words(String field, Words words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", words.zh());
        json.writeStringField("en", words.en());
        json.writeEndObject();
    }

    private void sarif(Collection<Problem> problems, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SARIF_SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "yardstick");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Problem problem : problems) {
            result(problem, language);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        end();
    }

    private void result(Problem problem, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeStringField("level", problem.severity().word());
        json.writeObjectFieldStart("message");
        json.writeStringField(
                "text", problem.message().in(language) + " → " + problem.hint().in(language));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField(
                "uri", problem.location().file().replace('\\', '/').replace(" ", "%20"));
        json.writeEndObject();
        region(problem.location());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void region(Location location) throws IOException {
        if (location.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", location.line());
            if (location.column() > 0) {
                json.writeNumberField("startColumn", location.column());
            }
            json.writeEndObject();
        }
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
