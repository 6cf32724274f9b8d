package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no ordinary file is never waited for. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class StandardInputTest {

    private static final String NOT_ORDINARY = """
            : error: this is not an ordinary file but a pipe or a device [YS-F01]
              → let `-` read what another command writes from standard input: `jq … | yardstick evaluate RULES -`
            1 error
            """;

    @TempDir
    private Path folder;

    /** Runs a line of a shell in which {@code yardstick} is the program, and returns what it wrote. */
    private String shell(String line) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = "yardstick() { '" + java
                + "' -XX:TieredStopAtLevel=1 -cp \"$CLASS_PATH\" yardstick.cli.Main \"$@\"; }\n";
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", program + line))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("CLASS_PATH", System.getProperty("java.class.path"));
        builder.environment().put("YARDSTICK_LANG", "en");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("FOLDER", folder.toString());
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out) + process.exitValue();
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        shell("mkfifo \"$FOLDER/" + name + "\"");
        return folder.resolve(name);
    }

    @Test
    void closed_standard_input_is_told() throws IOException, InterruptedException {
        assertThat(shell("yardstick evaluate " + Run.CHENGDU + " - <&-")).isEqualTo("""
                yardstick: error: standard input is closed, so that `-` has nothing to read
                  → feed the dossier by `- < FACTS.json` or a pipe
                2""");
    }

    @Test
    void standard_input_that_is_a_folder_is_told() throws IOException, InterruptedException {
        assertThat(shell("yardstick diff " + Run.CHENGDU + " " + Run.CHENGDU + " - < \"$FOLDER\""))
                .isEqualTo("""
                yardstick: error: standard input cannot be read
                  → check that it is a file or a pipe, as in `- < FACTS.json`
                2""");
    }

    @Test
    void a_name_that_is_not_utf8_is_told_as_what_it_is() throws IOException, InterruptedException {
        assertThat(shell("f=\"$FOLDER\"/$(printf '\\326\\320').json; cp " + Run.CHENGDU_FACTS
                        + " \"$f\"; yardstick evaluate " + Run.CHENGDU + " \"$f\""))
                .startsWith(
                        "yardstick: error: a name on the command line is not in UTF-8 (perhaps in GBK) and cannot be read\n")
                .endsWith("\n2");
        assertThat(shell("cp -r " + Run.CHENGDU
                        + " \"$FOLDER/p\"; f=\"$FOLDER/p\"/$(printf '\\326\\320').drl; touch \"$f\";"
                        + " yardstick check \"$FOLDER/p\""))
                .contains(
                        ".drl: error: the name of this file is not in UTF-8 (perhaps in GBK) and cannot be read [YS-P04]")
                .contains("1 error")
                .endsWith("\n3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/null", "/dev/tty", "pipe"})
    void a_pipe_or_a_device_is_refused_at_once(String name) throws IOException, InterruptedException {
        String file = name.equals("pipe") ? pipe("facts.json").toString() : name;

        for (List<String> command : List.of(
                List.of("evaluate", Run.CHENGDU, file, "--lang", "en"),
                List.of("explain", Run.CHENGDU, file, "--zone", "Z1", "--lang", "en"),
                List.of("diff", Run.CHENGDU, Run.CHENGDU, file, "--lang", "en"),
                List.of("sweep", Run.CHENGDU, file, "--parameter", "成效底线=1,2", "--lang", "en"),
                List.of("case", "new", Run.CHENGDU, file, "--zone", "Z1", "--lang", "en"))) {
            assertThat(Run.of(command.toArray(String[]::new)))
                    .isEqualTo(new Run(ExitCode.INVALID_INPUT, "", file + NOT_ORDINARY));
        }
    }

    @Test
    void what_a_shell_puts_in_place_of_a_file_is_refused() throws IOException, InterruptedException {
        assertThat(shell("yardstick evaluate " + Run.CHENGDU + " <(cat " + Run.CHENGDU_FACTS + ")"))
                .startsWith("/dev/fd/")
                .endsWith(NOT_ORDINARY + "3");
    }

    @Test
    void a_file_by_its_name_as_standard_input_is_read() throws IOException, InterruptedException {
        assertThat(shell("yardstick evaluate " + Run.CHENGDU + " /dev/stdin < " + Run.CHENGDU_FACTS))
                .endsWith("\n0");
    }

    @Test
    void pipes_in_folders_of_rules_and_cases_are_refused() throws IOException, InterruptedException {
        Path policy = Files.createDirectory(folder.resolve("policy"));
        for (String name :
                List.of("policy.json", "clauses.json", "exit.drl", "admission.drl", "matching.drl", "warning.drl")) {
            Files.copy(Path.of(Run.CHENGDU, name), policy.resolve(name));
        }
        pipe("policy/parameters.csv");
        pipe("case.json");
        pipe("decisions.json");

        assertThat(Run.of("check", policy.toString(), "--lang", "en").err())
                .contains("parameters.csv: error: this is not an ordinary file inside the policy folder [YS-P03]");
        assertThat(Run.of("test", Run.CHENGDU, folder.resolve("case.json").toString(), "--lang", "en")
                        .err())
                .contains("case.json: error: this is neither an ordinary file nor a folder [YS-C01]");
        assertThat(Run.of("test", Run.CHENGDU, folder.toString(), "--lang", "en")
                        .err())
                .contains("case.json: warning: this is not an ordinary file and is not read [YS-C21]");
        assertThat(Run.of(
                                "explain",
                                Run.CHENGDU,
                                Run.CHENGDU_FACTS,
                                "--zone",
                                "Z28",
                                "--designation",
                                "示例试点05",
                                "--decisions",
                                folder.resolve("decisions.json").toString())
                        .code())
                .isNotEqualTo(ExitCode.DEFECT);
    }

    @Test
    void a_folder_as_a_dossier_is_told_as_what_it_is() {
        assertThat(Run.of("evaluate", Run.CHENGDU, folder.toString(), "--lang", "en")
                        .err())
                .startsWith(folder + ": error: this is a folder, not a dossier [YS-F01]");
    }
}
