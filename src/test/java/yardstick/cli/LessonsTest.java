package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.Policy;
import yardstick.cases.Cases;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.report.problem.Lesson;
import yardstick.vocabulary.Dossier;

/** Each code that the program tells teaches: its wrong example has that problem, and its right one has none. */
class LessonsTest {

    private static final String DOSSIER = """
            { "asOf": "2020Q2",
              "zones": [ { "id": "Z1", "name": "示例功能区一" }, { "id": "Z2", "name": "示例功能区二" } ],
              "designations": [ { "id": "D1", "name": "示例试点一", "kind": "PILOT" }, { "id": "D2", "name": "示例试点二", "kind": "PILOT" } ],
              "grants": [ { "zone": "Z1", "designation": "D1", "since": "2020Q1" } ],
              "applications": [ { "zone": "Z2", "designation": "D1", "since": "2020Q1" } ],
              "measures": [ { "zone": "Z2", "name": "综评得分", "period": "2020Q1", "value": 70 } ],
              "attributes": [ { "zone": "Z2", "name": "类别", "value": "现代服务" } ],
              "milestones": [ { "zone": "Z1", "designation": "D1", "id": "M1", "title": "示例", "due": "2020Q1", "progress": 100 } ],
              "difficulties": [ { "zone": "Z1", "id": "F1", "title": "示例", "owner": "CITY", "raised": "2020Q1" } ] }
            """;

    @TempDir
    private Path folder;

    static List<String> codes() {
        return Codes.names();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_says_why_in_both_languages_and_its_examples_are_true(String code) {
        Lesson lesson = Lesson.of(code);

        assertThat(lesson.why().zh()).endsWith("。").hasSizeGreaterThan(8);
        assertThat(lesson.why().en()).endsWith(".").hasSizeGreaterThan(20);
        if (!lesson.place().equals("words")) {
            assertThat(problems(lesson.place(), lesson.wrong()))
                    .as("the wrong example")
                    .anyMatch(problem -> problem.code().equals(code))
                    .allMatch(problem -> problem.code().equals(code) || !problem.isError());
            assertThat(problems(lesson.place(), lesson.right()))
                    .as("the right example")
                    .noneMatch(problem -> problem.code().equals(code) || problem.isError());
        }
    }

    @Test
    void most_codes_have_an_example() {
        assertThat(codes().stream().filter(code -> !Lesson.of(code).wrong().isEmpty() || code.equals("YS-F02")))
                .hasSizeGreaterThan(codes().size() * 2 / 3);
    }

    @Test
    void explaining_a_code_says_what_it_is_why_and_shows_one_wrong_and_one_right_example() {
        assertThat(Run.of("check", "--explain", "ys-r16", "--lang", "en").out()).isEqualTo("""
                YS-R16  texts are only the same or not; only an id has an order

                Texts have no order that all agree on: by sound, by strokes and by code differ, and no decision may rest on that. Only an id has an order, to break ties.

                wrong
                    $g : Grant()
                    exists Grant( designation == $g.designation, zone.name < $g.zone.name )

                right
                    $g : Grant()
                    exists Grant( designation == $g.designation, zone.id < $g.zone.id )
                """);
        assertThat(Run.of("check", "--explain", "YS-P20").out()).contains("""
                错误的写法
                    预警底线,六十五,分,跟踪评估,assumed,

                正确的写法
                    预警底线,65,分,跟踪评估,assumed,
                """);
    }

    /** What is told of an example that stands where its lesson says. */
    private List<Problem> problems(String place, List<String> lines) {
        String text = String.join("\n", lines);
        return switch (place) {
            case "conditions" -> inPolicy(Map.of("lesson.drl", rule(text)));
            case "rule" -> inPolicy(Map.of("lesson.drl", "package lesson;\n\n" + text + "\n"));
            case "row" -> inPolicy(lines.isEmpty() ? Map.of() : rows(text));
            case "clause" -> inPolicy(Map.of("clauses.json", more("clauses.json", text)));
            case "dossier" -> told(() -> read(chengdu(Map.of()), text));
            case "case" -> told(() -> Cases.read(chengdu(Map.of()), write("case.json", text)));
            default -> told(() -> read(chengdu(Map.of()), added(place, text)));
        };
    }

    private static String rule(String conditions) {
        return "package lesson;\n\nrule \"示例\"\n    @clause(\"跟踪评估\")\nwhen\n" + conditions
                + "\nthen\n    conclude( $g, \"WARN\" );\nend\n";
    }

    /** A new parameter is read by a rule of its own, so that it is not told as unused. */
    private Map<String, String> rows(String text) {
        String name = text.substring(0, text.indexOf(','));
        String rule = rule("$g : Grant()\nParameter( name == \"" + name
                + "\", $p : value )\nMeasure( of == $g, name == \"出勤分\", back == 0, value < $p )");
        String more = read("parameters.csv") + text + "\n";
        return read("parameters.csv").contains("\n" + name) || text.contains("70,分")
                ? Map.of("parameters.csv", more)
                : Map.of("parameters.csv", more, "lesson.drl", rule);
    }

    private static String more(String file, String element) {
        String text = read(file);
        return element.isEmpty() ? text : text.replaceFirst("\\[", "[\n" + element + ",");
    }

    private static String added(String list, String elements) {
        String start = "\"" + list + "\": [";
        String separated = elements.replace("}\n{", "},\n{");
        assertThat(DOSSIER).contains(start);
        return DOSSIER.replace(start, start + separated + ", ");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("rules/chengdu-empowerment", file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Problem> inPolicy(Map<String, String> files) {
        return told(() -> chengdu(files).warnings());
    }

    /** Chengdu's policy with some files written otherwise. */
    private Policy chengdu(Map<String, String> files) {
        for (String file : List.of(
                "policy.json",
                "clauses.json",
                "parameters.csv",
                "matching.drl",
                "exit.drl",
                "warning.drl",
                "admission.drl")) {
            write(file, read(file));
        }
        files.forEach(this::write);
        return Policy.load(folder);
    }

    /** The warnings about a dossier, by itself and as the policy reads it. */
    private List<Problem> read(Policy policy, String text) {
        Dossier dossier = policy.read(write("dossier.json", text));
        List<Problem> warnings = new ArrayList<>(dossier.warnings());
        warnings.addAll(policy.doubts(dossier));
        return warnings;
    }

    private Path write(String file, String text) {
        try {
            return Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The problems of what was read, whether it was refused or taken with warnings. */
    private static List<Problem> told(Supplier<?> reading) {
        try {
            Object read = reading.get();
            return read instanceof List<?> warnings
                    ? warnings.stream().map(Problem.class::cast).toList()
                    : List.of();
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }
}
