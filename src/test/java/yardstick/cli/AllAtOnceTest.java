package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in several files of a policy folder are told in one run. */
class AllAtOnceTest {

    @Test
    void a_broken_parameter_file_does_not_hide_the_mistakes_of_rules(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Run.CHENGDU))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        change(folder.resolve("parameters.csv"), "成效底线,60,", "成效底线,六十,");
        change(folder.resolve("exit.drl"), "progress < 100", "progres < 100");

        Run run = Run.of("check", folder.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[YS-P20]", "exit.drl:65:38: error: no field `progres`", "2 errors");
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
