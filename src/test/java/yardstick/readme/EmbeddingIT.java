package yardstick.readme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Java of the READMEs works with the library jar and what Maven brings with it, in a process that has nothing else. */
class EmbeddingIT {

    private static final Path LIBRARY = Path.of(requireNonNull(System.getProperty("library.jar")));
    private static final String RUNNABLE = requireNonNull(System.getProperty("yardstick.jar"));
    private static final String BROUGHT =
            LIBRARY + File.pathSeparator + requireNonNull(System.getProperty("embedder.classpath"));
    private static final Pattern TYPE = Pattern.compile("public final class (\\w+)");
    private static final String FACTS = "fixtures/chengdu-empowerment/2020Q2.json";

    @TempDir
    private Path folder;

    private record Ran(int code, List<String> out, List<String> err) {}

    @Test
    void the_library_brings_no_command_line_git_charts_log_or_tests() {
        assertThat(BROUGHT)
                .contains("drools-core", "jackson-databind", "fastcsv", "slf4j-api")
                .doesNotContain("picocli", "jgit", "echarts", "slf4j-nop", "junit", "mvel");
    }

    @ParameterizedTest
    @EnumSource
    void all_java_that_is_shown_compiles(Readme readme) throws IOException {
        List<String> sources = new ArrayList<>();
        for (Readme.Block block : readme.blocks("java")) {
            sources.add(source(block.text(), sources.size()).toString());
        }

        assertThat(sources).hasSize(3);
        assertThat(compiled(sources)).isZero();
    }

    /** A block that is no class stands within a method that has what it speaks of. */
    private Path source(String text, int number) throws IOException {
        Matcher type = TYPE.matcher(text);
        if (type.find()) {
            return Files.writeString(folder.resolve(type.group(1) + ".java"), text);
        }
        return Files.writeString(folder.resolve("Block" + number + ".java"), """
                import java.math.BigDecimal;
                import java.nio.file.Path;
                import java.util.List;
                import yardstick.*;
                import yardstick.decision.Redecision;
                import yardstick.facts.FactText;
                import yardstick.shard.*;
                import yardstick.vocabulary.Period;

                class Block%d {
                    void run(
                            FactText designations,
                            FactText zone1,
                            FactText zone2,
                            Policy policy,
                            Evaluation evaluation) {
                %s
                    }
                }
                """.formatted(number, text));
    }

    private int compiled(List<String> sources) {
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "UTF-8", "-d", folder.toString()));
        arguments.addAll(List.of("-cp", BROUGHT));
        arguments.addAll(sources);
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
    }

    private void compileProgram() throws IOException {
        String program = Readme.EN.blocks("java").get(0).text();
        assertThat(compiled(List.of(source(program, 0).toString()))).isZero();
    }

    @Test
    void the_program_writes_what_the_command_line_writes_and_only_the_log_that_is_not_there_is_told() throws Exception {
        compileProgram();
        Path decisions = folder.resolve("decisions.json");
        Path expected = folder.resolve("expected.json");

        Ran program = decide(List.of("-cp", BROUGHT + File.pathSeparator + folder), decisions);
        java(
                List.of("-jar", RUNNABLE, "evaluate", "rules/chengdu-empowerment", FACTS, "--format", "json", "--out"),
                expected);

        assertThat(program.out()).contains("Decision[Z28/D05 EXIT] [Ground[确实无法胜任 exit.drl:57]]");
        assertThat(decisions).hasSameBinaryContentAs(expected);
        String promised = Readme.EN.blocks("text").stream()
                .map(Readme.Block::text)
                .filter(text -> text.startsWith("SLF4J"))
                .findFirst()
                .orElseThrow();
        assertThat(program.err()).isEqualTo(promised.lines().toList());
    }

    @Test
    void the_log_that_is_not_there_can_be_told_to_say_nothing() throws Exception {
        compileProgram();

        Ran program = decide(
                List.of("-Dslf4j.internal.verbosity=ERROR", "-cp", BROUGHT + File.pathSeparator + folder),
                folder.resolve("decisions.json"));

        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
    }

    @Test
    void invalid_input_is_told_line_by_line() throws Exception {
        compileProgram();
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Ran program = java(
                List.of(
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        BROUGHT + File.pathSeparator + folder,
                        "example.Decide",
                        empty.toString(),
                        FACTS),
                folder.resolve("decisions.json"));

        assertThat(program.err())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("Problem[error YS-"));
    }

    @Test
    void both_jars_are_modules_and_the_library_works_on_the_module_path() throws Exception {
        compileProgram();

        Ran program = decide(
                List.of("-p", BROUGHT, "--add-modules", "ALL-MODULE-PATH", "-cp", folder.toString()),
                folder.resolve("decisions.json"));

        assertThat(program.out()).contains("Decision[Z28/D05 EXIT] [Ground[确实无法胜任 exit.drl:57]]");
        for (String jar : List.of(LIBRARY.toString(), RUNNABLE)) {
            try (JarFile file = new JarFile(jar)) {
                assertThat(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                        .isEqualTo("yardstick");
            }
        }
        assertThat(java(List.of("-p", RUNNABLE, "-m"), "yardstick/yardstick.cli.Main")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void sources_and_javadoc_stand_beside_the_library() {
        String name = LIBRARY.getFileName().toString().replace(".jar", "");

        assertThat(LIBRARY.resolveSibling(name + "-sources.jar")).isNotEmptyFile();
        assertThat(LIBRARY.resolveSibling(name + "-javadoc.jar")).isNotEmptyFile();
    }

    private Ran decide(List<String> options, Path decisions) throws Exception {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("example.Decide", "rules/chengdu-empowerment", FACTS));
        return java(arguments, decisions);
    }

    private Ran java(List<String> arguments, Object last) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        Stream.concat(arguments.stream(), Stream.of(last.toString())).forEach(command::add);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readAllLines(out, StandardCharsets.UTF_8),
                Files.readAllLines(err, StandardCharsets.UTF_8));
    }
}
