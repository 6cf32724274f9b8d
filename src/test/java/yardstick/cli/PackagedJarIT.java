package yardstick.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar that is handed out, each command in a process of its own. */
class PackagedJarIT {

    private static final String JAR = requireNonNull(System.getProperty("yardstick.jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void every_command_of_the_readme_runs() throws IOException {
        List<String> commands = commandsOfTheReadme();

        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            assertThat(run("C.UTF-8", List.of(command.split(" +"))).code())
                    .as(command)
                    .isIn(ExitCode.DONE, ExitCode.CHECK_FAILED);
        }
    }

    /** The arguments of the lines that call the jar, without comments; what others build on them is not ours to run. */
    private static List<String> commandsOfTheReadme() throws IOException {
        String call = "java -jar target/yardstick.jar ";
        return Files.readAllLines(Path.of("README.md")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(call) && !line.contains("|") && !line.contains(">"))
                .map(line -> line.substring(call.length()).replaceFirst(" +#.*", ""))
                .toList();
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
    void the_launcher_says_what_the_jar_says() throws IOException {
        Run run = finished(
                "C.UTF-8", List.of("sh", beside("yardstick").toString(), "evaluate", Run.CHENGDU, Run.CHENGDU_FACTS));

        assertThat(run).isEqualTo(Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS));
    }

    @Test
    void the_classes_that_the_build_archived_can_be_used() throws IOException {
        Path archive = beside("yardstick.jsa");
        assumeTrue(Files.exists(archive), "this Java writes no archives");

        Run run = finished(
                "C", List.of(JAVA, "-Xshare:on", "-XX:SharedArchiveFile=" + archive, "-jar", JAR, "--version"));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    private static Path beside(String name) {
        return Path.of(JAR).resolveSibling(name);
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
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().put("LC_ALL", locale);
        builder.environment().keySet().removeIf(name -> name.startsWith("YARDSTICK_"));
        Process process = builder.start();
        process.getOutputStream().close();
        return new Run(exitCode(process), text(out), text(err));
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

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
