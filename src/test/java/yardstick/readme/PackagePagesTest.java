package yardstick.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples on the pages of packages compile, and print what stands beside each line that prints. */
class PackagePagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("System\\.out\\.println\\(.*\\); // (.+)");

    @TempDir
    private Path folder;

    static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path page :
                    files.filter(file -> file.endsWith("package-info.java")).toList()) {
                EXAMPLE.matcher(Files.readString(page))
                        .results()
                        .forEach(example -> examples.put(
                                SOURCES.relativize(page.getParent()).toString().replace('/', '.'),
                                example.group(1).replaceAll("(?m)^ \\* ?", "")));
            }
        }
        return examples;
    }

    static List<String> packages() throws IOException {
        return List.copyOf(examples().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void what_a_readme_shows_of_edits_is_what_a_page_shows(String readme) throws IOException {
        String shown = Files.readString(Path.of(readme));
        String edits = shown.substring(shown.indexOf("OpenDossier open ="));

        assertThat(examples().get("yardstick.decision"))
                .contains(edits.substring(0, edits.indexOf("```")).strip());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void an_example_prints_what_it_says(String name) throws Exception {
        String example = examples().get(name);
        compile(example);

        assertThat(printed())
                .isEqualTo(PRINTED.matcher(example)
                        .results()
                        .map(line -> line.group(1))
                        .toList())
                .isNotEmpty();
    }

    private void compile(String example) throws IOException {
        String imports = example.lines().filter(PackagePagesTest::isImport).collect(Collectors.joining("\n"));
        String body = example.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
        Path source = Files.writeString(folder.resolve("Shown.java"), """
                %s
                public class Shown {
                    public static void run(java.io.PrintStream out) throws Exception {
                %s
                    }
                }
                """.formatted(
                        imports, body.replace("System.out.println(", "out.println(")));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(code).describedAs(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private List<String> printed() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, PackagePagesTest.class.getClassLoader())) {
            loader.loadClass("Shown")
                    .getMethod("run", PrintStream.class)
                    .invoke(null, new PrintStream(printed, true, StandardCharsets.UTF_8));
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
