package yardstick.report.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.sight.JsonEscapes;

/** Problems as JSON. */
public final class ProblemsJson {

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

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
