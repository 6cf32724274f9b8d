package yardstick.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.readme.Readme;

/** Runs the jar that is handed out, each command in a process of its own. */
class PackagedJarIT {

    private static final String JAR = requireNonNull(System.getProperty("yardstick.jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void every_command_of_both_readmes_runs() throws IOException {
        Set<String> commands = new LinkedHashSet<>();
        Stream.of(Readme.values()).forEach(readme -> commands.addAll(readme.commands()));

        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            assertThat(run("C.UTF-8", List.of(command.split(" +"))).code())
                    .as(command)
                    .isIn(ExitCode.DONE, ExitCode.CHECK_FAILED);
        }
    }

    @Test
    void the_jar_evaluates_both_policies_in_utf_8_whatever_the_locale() throws IOException {
        Run chengdu = run("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS);
        Run mianyang = run("evaluate", Run.MIANYANG, Run.MIANYANG_FACTS, "--lang", "en");

        assertThat(chengdu).isEqualTo(Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS));
        assertThat(mianyang.out()).contains("over the cap 105, within the cap 35");
        assertThat(mianyang.err()).isEmpty();
    }

    @Test
    void what_a_locale_cannot_read_is_told_as_such() throws IOException {
        Run run = run("sweep", Run.MIANYANG, Run.MIANYANG_FACTS, "--parameter", "省市级主导上限=3", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("the locale is not UTF-8", "export LC_ALL=C.UTF-8");
    }

    @Test
    void the_jar_holds_what_draws_the_charts_of_a_page() throws IOException {
        Path page = folder.resolve("sweep.html");

        Run run = run(
                "C.UTF-8",
                List.of(
                        "sweep",
                        Run.MIANYANG,
                        Run.MIANYANG_FACTS,
                        "--parameter",
                        "省市级主导上限=1:4:1",
                        "--format",
                        "html",
                        "--out",
                        page.toString()));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(page).content().contains("Licensed to the Apache Software Foundation", "id=\"chart-zone\"");
    }

    @Test
    void the_jar_knows_its_version_and_exit_codes_reach_the_shell() throws IOException {
        assertThat(run("--version").out()).matches("yardstick \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(run("evaluate").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("check", "no-such-folder").code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--fail-on", "EXIT")
                        .code())
                .isEqualTo(ExitCode.CHECK_FAILED);
    }

    @Test
    void a_short_run_says_and_returns_the_same_whether_it_is_handed_to_a_quicker_java_or_not() throws Exception {
        archive();
        List<String> exits = List.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--fail-on", "EXIT");
        List<String> missing = List.of("check", "no-such-folder", "--lang", "en");

        assertThat(handedOn(exits)).isEqualTo(withoutArchive(exits)).isEqualTo(Run.of(exits.toArray(new String[0])));
        assertThat(handedOn(missing))
                .isEqualTo(withoutArchive(missing))
                .isEqualTo(Run.of(missing.toArray(new String[0])));
    }

    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_handed_on_ends_with_the_process_that_was_started(boolean forcibly) throws Exception {
        archive();
        Path facts = neverEnding();
        Process started = process("C", List.of(JAVA, "-jar", JAR, "evaluate", Run.CHENGDU, facts.toString()));
        ProcessHandle quicker = handedTo(started);

        if (forcibly) {
            started.destroyForcibly();
        } else {
            started.destroy();
        }

        assertThat(quicker.onExit()).succeedsWithin(1, TimeUnit.MINUTES);
    }

    private static ProcessHandle handedTo(Process started) throws InterruptedException {
        while (started.isAlive() && started.children().findAny().isEmpty()) {
            Thread.sleep(10);
        }
        return started.children().findAny().orElseThrow();
    }

    /** Facts whose reader waits for them. */
    private Path neverEnding() throws IOException, InterruptedException {
        Path pipe = folder.resolve("facts");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    /** Has the archive made, if it is not yet. */
    private void archive() throws IOException, InterruptedException {
        Started started = new Started(Path.of(JAR), Path.of(System.getenv("XDG_CACHE_HOME")), folder);
        started.run(Map.of(), "check", Run.CHENGDU);
        started.archive();
    }

    private Run handedOn(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(arguments);
        return finished("C.UTF-8", command);
    }

    /** Any option of Java keeps the command where it is. */
    private Run withoutArchive(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx1g", "-jar", JAR));
        command.addAll(arguments);
        return finished("C.UTF-8", command);
    }

    private Run run(String... args) throws IOException {
        return run("C", List.of(args));
    }

    /** Arguments go through a file, whose bytes no locale of ours changes. */
    private Run run(String locale, List<String> args) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-jar", JAR));
        arguments.addAll(args);
        Path file = Files.write(
                folder.resolve("arguments"),
                arguments.stream()
                        .map(argument -> '"' + argument.replace("\\", "\\\\") + '"')
                        .toList());
        return finished(locale, List.of(JAVA, "@" + file));
    }

    private Run finished(String locale, List<String> command) throws IOException {
        return new Run(exitCode(process(locale, command)), text("out"), text("err"));
    }

    private Process process(String locale, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", locale);
        builder.environment().keySet().removeIf(name -> name.startsWith("YARDSTICK_"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static int exitCode(Process process) {
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
