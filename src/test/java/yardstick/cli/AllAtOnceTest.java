package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in several files of a policy folder are told in one run. */
class AllAtOnceTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_a_policy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Run.CHENGDU))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_broken_parameter_file_does_not_hide_the_mistakes_of_rules() throws IOException {
        change(folder.resolve("parameters.csv"), "成效底线,60,", "成效底线,六十,");
        change(folder.resolve("exit.drl"), "progress < 100", "progres < 100");

        Run run = Run.of("check", folder.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[YS-P20]", "exit.drl:65:38: error: no field `progres`", "2 errors");
    }

    @Test
    void a_policy_file_that_cannot_be_read_does_not_hide_the_mistakes_of_rules() throws IOException {
        change(folder.resolve("policy.json"), "\"period\": \"QUARTER\",", "\"period\": ,");
        change(folder.resolve("exit.drl"), "progress < 100", "progres < 100");
        change(folder.resolve("exit.drl"), "@clause(\"动态调整-退出-3\")", "@clause(\"无此条款\") @effective(\"2021Q1\")");

        Run run = Run.of("check", folder.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("policy.json:", "[YS-P08]", "error: no field `progres`", "[YS-R10]", "3 errors")
                .doesNotContain("[YS-R30]");
    }

    @Test
    void a_wrong_unit_of_periods_is_told_once_and_not_of_every_rule() throws IOException {
        change(folder.resolve("policy.json"), "QUARTER", "季度");
        change(folder.resolve("exit.drl"), "@clause(\"动态调整-退出-3\")", "@clause(\"动态调整-退出-3\") @effective(\"2021Q1\")");

        Run run = Run.of("check", folder.toString(), "--lang", "en");

        assertThat(run.err()).contains("[YS-P15]", "1 error").doesNotContain("@effective", "[YS-R30]");
    }

    @Test
    void clauses_that_cannot_be_read_do_not_hide_parameters_outcomes_and_periods_that_are_not_there()
            throws IOException {
        change(folder.resolve("clauses.json"), "\"id\":", "\"id\"");
        change(folder.resolve("exit.drl"), "name == \"能力底线\"", "name == \"能力顶线\"");
        change(folder.resolve("exit.drl"), "@clause(\"动态调整-退出-3\")", "@clause(\"无此条款\") @effective(\"2021\")");

        Run run = Run.of("check", folder.toString(), "--lang", "en");

        assertThat(run.err())
                .contains("clauses.json:", "能力顶线", "[YS-R30]", "3 errors")
                .doesNotContain("[YS-R10]");
    }

    @Test
    void a_version_that_cannot_be_read_is_not_said_to_count_in_other_periods() throws IOException {
        change(folder.resolve("policy.json"), "\"id\":", "\"id\"");

        Run run = Run.of("diff", Run.CHENGDU, folder.toString(), Run.CHENGDU_FACTS, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[YS-P08]", "1 error");
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
