package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yardstick.problem.Language;

/** Whatever texts come from files and arguments, nothing in them reaches a terminal that could steer it or forge a line. */
class HostileTextsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Clears the screen, rings, overwrites a line, begins one, and reorders, joins and hides characters. */
    private static final String HOSTILE =
            "\u001B[2J\u0007\b\r\n共 9 个案例：9 个通过\u202E\u2066\u200B\u200F\u2028\u2029\u009B31m" + "\u007F\uFEFF\u00AD"
                    + Character.toString(0xE0041);

    private static final String FACTS = """
            {"asOf": "2020Q2", "note": "说明",
             "zones": [{"id": "Z1", "name": "甲区", "district": "县", "level": "MUNICIPAL", "ecosystem": "生态",
                        "managementBody": "管委会", "leadingIndustries": ["网络"], "functions": ["创新"], "layouts": ["南"]}],
             "designations": [{"id": "D1", "name": "试点", "kind": "PILOT", "status": "HELD", "leadAgency": "委",
                               "industries": ["网络"]}],
             "grants": [{"zone": "Z1", "designation": "D1", "since": "2019Q4", "withdrawn": "2020Q2"}],
             "measures": [{"zone": "Z1", "designation": "D1", "name": "成效得分", "period": "2020Q2", "value": 55}],
             "milestones": [{"zone": "Z1", "designation": "D1", "id": "M1", "title": "标题", "due": "2020Q1", "progress": 80}],
             "difficulties": [{"zone": "Z1", "id": "F1", "title": "困难", "owner": "CITY", "raised": "2020Q1"}]}
            """;

    private static final String CASE = """
            {"title": "书面放弃", "clause": "动态调整-退出-3", "note": "说明", "factsFile": "base/facts.json", "patch": {},
             "parameters": {"成效底线": 60},
             "expect": [{"zone": "Z1", "designation": "D1", "outcome": "RETAIN", "grounds": ["工作成效不明显"], "open": []}]}
            """;

    /** What the program itself writes to a terminal: colours, and lines that show how far it is. */
    private static final String OURS =
            "\u001B\\[(0|1|2|1;31|1;33)m|\r\u001B\\[K|\r\\[[# ]{30}\\] [0-9]+/[0-9]+|\r[^\r\n]{5,20} [0-9]+ s";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> in_each_text_of_a_dossier() {
        return eachText(FACTS, facts -> {
            Path file = write("facts.json", facts);
            Path other = rules("other", "parameters.csv", "成效底线,60", "成效底线,50");
            return Stream.of(
                    List.of("evaluate", Run.CHENGDU, file, "--near", "50%"),
                    List.of("evaluate", Run.CHENGDU, file, "--format", "json"),
                    List.of("explain", Run.CHENGDU, file, "--zone", "Z1", "--designation", "D1"),
                    List.of("explain", Run.CHENGDU, file, "--zone", "Z1", "--designation", "D1", "--format", "json"),
                    List.of("case", "new", Run.CHENGDU, file, "--zone", "Z1", "--designation", "D1"),
                    List.of("diff", Run.CHENGDU, other, file, "--format", "markdown"),
                    List.of("sweep", Run.CHENGDU, file, "--parameter", "成效底线=50,60"));
        });
    }

    @TestFactory
    Stream<DynamicTest> in_each_text_of_a_case() {
        return eachText(CASE, text -> {
            write("cases/base/facts.json", FACTS);
            write("cases/case.json", text);
            return Stream.of(
                    List.of("test", Run.CHENGDU, folder.resolve("cases")),
                    List.of("test", Run.CHENGDU, folder.resolve("cases"), "--coverage"),
                    List.of("test", Run.CHENGDU, folder.resolve("cases"), "--format", "json"),
                    List.of("mutate", Run.CHENGDU, folder.resolve("cases")),
                    List.of("test", Run.CHENGDU, folder.resolve("cases"), "--accept"));
        });
    }

    @TestFactory
    Stream<DynamicTest> in_each_text_of_policy_json_and_clauses_json() {
        return Stream.of("policy.json", "clauses.json")
                .flatMap(name -> eachText(text(name), text -> {
                    Path other = rules("other", "parameters.csv", "", "");
                    write("other/" + name, text);
                    return Stream.of(List.of("check", other));
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"成效底线", "60", "分", "动态调整-退出-1", "assumed", "name", "note"})
    void in_each_cell_of_parameters(String cell) {
        Path other = rules("other", "parameters.csv", cell, cell + HOSTILE);

        checks(other).forEach(HostileTextsTest::assertHarmless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作成效不明显", "动态调整-退出-1", "EXIT", "Grant", "成效底线", "package", "then", "//"})
    void in_each_part_of_rules(String part) {
        Path other = rules("other", "exit.drl", part, part + HOSTILE);

        checks(other).forEach(HostileTextsTest::assertHarmless);
    }

    @Test
    void in_names_of_files_and_folders() {
        String name = HOSTILE.replace("/", "");
        Path facts = write(name + ".json", FACTS);
        Path other = rules(name, "parameters.csv", "成效底线,60", "成效底线,x");
        write(name + "/" + name + ".drl", text("exit.drl"));
        write(name + "-cases/" + name + ".json", CASE);

        checks(other).forEach(HostileTextsTest::assertHarmless);
        Stream.of(
                        List.of("evaluate", Run.CHENGDU, facts),
                        List.of("sweep", Run.CHENGDU, facts, Run.CHENGDU_FACTS, "--parameter", "成效底线=50,60"),
                        List.of("test", Run.CHENGDU, folder.resolve(name + "-cases")),
                        List.of("evaluate", Run.CHENGDU, facts + "x"))
                .forEach(HostileTextsTest::assertHarmless);
    }

    @Test
    void in_every_argument() {
        CommandSpec all = new Commands(new Console(Run.terminal(), Language.ZH))
                .declared()
                .getCommandSpec();
        for (var command : all.subcommands().entrySet()) {
            assertHarmless(List.of(command.getKey(), HOSTILE, HOSTILE, HOSTILE));
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                String value = option.paramLabel().equals("FILE")
                        ? folder.resolve("no/" + HOSTILE).toString()
                        : HOSTILE;
                assertHarmless(List.of(command.getKey(), Run.CHENGDU, Run.CHENGDU_FACTS, option.longestName(), value));
                assertHarmless(
                        List.of(command.getKey(), Run.CHENGDU, Run.CHENGDU_FACTS, option.longestName() + "=" + value));
            }
        }
        assertHarmless(List.of(HOSTILE));
        assertHarmless(List.of("check", "--explain", HOSTILE));
        assertHarmless(List.of("evaluate", "--" + HOSTILE));
        assertHarmless(List.of("diff", "git:" + HOSTILE + ":" + HOSTILE, "git:HEAD:" + HOSTILE, Run.CHENGDU_FACTS));
        assertHarmless(List.of("sweep", Run.CHENGDU, Run.CHENGDU_FACTS, "--parameter", HOSTILE + "=1," + HOSTILE));
    }

    @Test
    void a_title_forges_no_result() {
        write("cases/base/facts.json", FACTS);
        write("cases/case.json", CASE.replace("书面放弃", "放弃\\r\\n\\u001b[2K共 1 个案例：1 个通过，0 个未通过"));

        Run run = Run.of("test", Run.CHENGDU, folder.resolve("cases").toString());

        assertThat(run.out().lines()).first().isEqualTo("未通过 放弃\uFFFD \uFFFD[2K共 1 个案例：1 个通过，0 个未通过");
        assertThat(run.out()).endsWith("\n共 1 个案例：0 个通过，1 个未通过\n");
    }

    private Stream<List<? extends Object>> checks(Path rules) {
        Path facts = write("facts.json", FACTS);
        return Stream.of(
                List.of("check", rules),
                List.of("check", rules, "--format", "json"),
                List.of("check", rules, "--format", "sarif"),
                List.of("evaluate", rules, facts),
                List.of("explain", rules, facts, "--zone", "Z1", "--designation", "D1"),
                List.of("diff", Run.CHENGDU, rules, facts));
    }

    private interface Runs {
        Stream<? extends List<? extends Object>> of(String text);
    }

    /** The runs on the document as it is with one of its texts made hostile, for each text in turn. */
    private static Stream<DynamicTest> eachText(String document, Runs runs) {
        JsonNode root = tree(document);
        List<String> pointers = new ArrayList<>();
        texts(root, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(5);
        return pointers.stream()
                .map(pointer -> DynamicTest.dynamicTest(
                        pointer, () -> runs.of(hostile(document, pointer)).forEach(HostileTextsTest::assertHarmless)));
    }

    private static JsonNode tree(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(JsonNode node, String pointer, List<String> found) {
        if (node.isTextual()) {
            found.add(pointer);
        }
        node.properties().forEach(field -> texts(field.getValue(), pointer + "/" + field.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(node.get(i), pointer + "/" + i, found);
        }
    }

    private static String hostile(String document, String pointer) {
        JsonNode root = tree(document);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        String text = root.at(pointer).textValue() + HOSTILE;
        if (parent instanceof ObjectNode object) {
            object.put(last, text);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), text);
        }
        return root.toString();
    }

    private Path rules(String name, String file, String part, String instead) {
        for (String each : List.of(
                "policy.json",
                "clauses.json",
                "parameters.csv",
                "exit.drl",
                "matching.drl",
                "admission.drl",
                "warning.drl")) {
            String text = text(each);
            write(name + "/" + each, each.equals(file) ? text.replace(part, instead) : text);
        }
        return folder.resolve(name);
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of(Run.CHENGDU, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertHarmless(List<? extends Object> arguments) {
        String[] all = arguments.stream().map(Object::toString).toArray(String[]::new);
        Run run = Run.with(FACTS, Map.of(), all);
        assertThat(run.code()).as(run.err()).isNotEqualTo(ExitCode.DEFECT);
        assertHarmless(run.out() + run.err(), arguments);
        if (!arguments.contains("--help")) {
            Run coloured = Run.onTerminal(Map.of("TERM", "xterm", "YARDSTICK_LANG", "en"), all);
            assertHarmless((coloured.out() + coloured.err()).replaceAll(OURS, ""), arguments);
        }
    }

    private static void assertHarmless(String text, List<? extends Object> arguments) {
        assertThat(text.codePoints()
                        .filter(c -> c != '\n')
                        .filter(HostileTextsTest::steers)
                        .mapToObj(Integer::toHexString))
                .as("%s: %s", arguments, text)
                .isEmpty();
        assertThat(text.lines()).as("%s", arguments).noneMatch(line -> line.startsWith("共 9 个案例"));
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
