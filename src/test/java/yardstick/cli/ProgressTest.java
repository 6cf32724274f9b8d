package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yardstick.problem.Language;

class ProgressTest {

    @Test
    void the_seconds_of_long_work_are_counted_and_then_erased() {
        assertThat(told(true, 1300)).isEqualTo("\r正在评估… 1 s\r\u001B[K");
    }

    @Test
    void nothing_is_told_of_short_work_or_without_a_terminal() {
        assertThat(told(true, 0)).isEmpty();
        assertThat(told(false, 1300)).isEmpty();
    }

    private static String told(boolean interactive, long milliseconds) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive,
                Map.of());
        Progress.during(new Console(terminal, Language.ZH), () -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return milliseconds;
        });
        return err.toString(StandardCharsets.UTF_8);
    }
}
