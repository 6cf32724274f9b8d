package yardstick.report.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.style.JsonWriter;

/** Problems as JSON. */
public final class ProblemsJson {

    private ProblemsJson() {}

    /** Writes {@code {"problems": […]}}, each with both languages. */
    public static void write(Collection<Problem> problems, OutputStream out) throws IOException {
        JsonWriter.write(
                json -> json.object(() -> json.objects("problems", problems, problem -> write(problem, json))), out);
    }

    private static void write(Problem problem, JsonWriter json) throws IOException {
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code());
        Location location = problem.location();
        json.writeStringField("file", location.file());
        if (location.line() > 0) {
            json.writeNumberField("line", location.line());
        }
        if (location.line() > 0 && location.column() > 0) {
            json.writeNumberField("column", location.column());
        }
        json.optional("pointer", location.pointer());
        words("message", problem.message(), json);
        words("hint", problem.hint(), json);
    }

    private static void words(String field, Words words, JsonWriter json) throws IOException {
        json.object(field, () -> {
            json.writeStringField("zh", words.zh());
            json.writeStringField("en", words.en());
        });
    }
}
