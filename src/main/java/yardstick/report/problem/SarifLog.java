package yardstick.report.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import yardstick.problem.Explained;
import yardstick.problem.Language;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.report.style.JsonWriter;

/** Problems as a SARIF 2.1.0 log (OASIS) of one run, which code hosts show beside the line. */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final SarifFiles files;
    private final Language language;
    private final JsonWriter json;

    private SarifLog(SarifFiles files, Language language, JsonWriter json) {
        this.files = files;
        this.language = language;
        this.json = json;
    }

    /**
     * The program that found the problems.
     *
     * @param kinds the kind of problem of each code
     */
    public record Tool(String version, Function<String, Optional<Explained>> kinds) {}

    /** Writes a log, its messages in one language. */
    public static void write(
            Collection<Problem> problems, Tool tool, SarifFiles files, Language language, OutputStream out)
            throws IOException {
        JsonWriter.write(json -> new SarifLog(files, language, json).write(problems, tool), out);
    }

    private void text(String field, String text) throws IOException {
        json.object(field, () -> json.writeStringField("text", text));
    }

    private void write(Collection<Problem> problems, Tool tool) throws IOException {
        Map<String, Problem> rules = new TreeMap<>();
        problems.forEach(problem -> rules.merge(problem.code(), problem, (one, other) -> one.isError() ? one : other));
        json.object(() -> {
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.array(
                    "runs",
                    () -> json.object(() -> {
                        json.object("tool", () -> json.object("driver", () -> driver(rules, tool)));
                        json.writeStringField("language", language == Language.ZH ? "zh-CN" : "en");
                        json.object(
                                "originalUriBaseIds",
                                () -> json.object(SarifFiles.BASE, () -> json.writeStringField("uri", files.base())));
                        json.writeStringField("columnKind", "unicodeCodePoints");
                        json.objects("results", problems, each -> result(each, List.copyOf(rules.keySet())));
                    }));
        });
    }

    private void driver(Map<String, Problem> rules, Tool tool) throws IOException {
        json.writeStringField("name", "yardstick");
        json.writeStringField("version", tool.version());
        json.objects("rules", rules.values(), first -> rule(first, tool));
    }

    private void rule(Problem first, Tool tool) throws IOException {
        json.writeStringField("id", first.code());
        Optional<Explained> kind = tool.kinds().apply(first.code());
        if (kind.isPresent()) {
            text("shortDescription", kind.get().explanation().in(language));
            text("fullDescription", Lesson.of(first.code()).why().in(language));
            json.object("help", () -> {
                json.writeStringField("text", LessonText.of(kind.get(), language));
                json.writeStringField("markdown", LessonText.markdown(kind.get(), language));
            });
        }
        json.object(
                "defaultConfiguration",
                () -> json.writeStringField("level", first.severity().word()));
    }

    private void result(Problem problem, List<String> rules) throws IOException {
        json.writeStringField("ruleId", problem.code());
        json.writeNumberField("ruleIndex", rules.indexOf(problem.code()));
        json.writeStringField("level", problem.severity().word());
        text("message", problem.message().in(language) + " → " + problem.hint().in(language));
        json.array(
                "locations",
                () -> json.object(() -> json.object("physicalLocation", () -> {
                    artifact(problem.location());
                    if (problem.location().line() > 0) {
                        json.object("region", () -> region(problem));
                    }
                })));
        Optional<String> replacement = problem.replacement();
        if (replacement.isPresent()) {
            json.array("fixes", () -> json.object(() -> fix(problem, replacement.get())));
        }
    }

    private void artifact(Location location) throws IOException {
        json.object("artifactLocation", () -> {
            Optional<String> relative = files.relative(location.file());
            json.writeStringField("uri", relative.orElseGet(() -> files.absolute(location.file())));
            if (relative.isPresent()) {
                json.writeStringField("uriBaseId", SarifFiles.BASE);
            }
        });
    }

    /** Where the marked text ends is the column behind its last character. */
    private void region(Problem problem) throws IOException {
        Location location = problem.location();
        json.writeNumberField("startLine", location.line());
        if (location.column() > 0) {
            json.writeNumberField("startColumn", location.column());
        }
        String marked = problem.marked();
        if (location.column() > 0 && marked != null) {
            int lastLine = marked.lastIndexOf('\n') + 1;
            int length = marked.codePointCount(lastLine, marked.length());
            json.writeNumberField(
                    "endLine",
                    location.line() + marked.chars().filter(c -> c == '\n').count());
            json.writeNumberField("endColumn", (lastLine > 0 ? 1 : location.column()) + length);
        }
    }

    private void fix(Problem problem, String replacement) throws IOException {
        text("description", problem.hint().in(language));
        json.array(
                "artifactChanges",
                () -> json.object(() -> {
                    artifact(problem.location());
                    json.array(
                            "replacements",
                            () -> json.object(() -> {
                                json.object("deletedRegion", () -> region(problem));
                                text("insertedContent", replacement);
                            }));
                }));
    }
}
