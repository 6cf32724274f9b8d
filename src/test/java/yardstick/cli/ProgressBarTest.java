package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import yardstick.problem.Language;
import yardstick.problem.Words;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long seconds;

    private ProgressBar bar(boolean terminal) {
        Terminal streams = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                Map.of("TERM", "xterm"));
        return new ProgressBar(new Console(streams, Language.EN), () -> TimeUnit.SECONDS.toNanos(seconds));
    }

    private void work(ProgressBar bar) {
        bar.start(new Words("正在做", "working"), 40);
        for (int done = 1; done <= 40; done++) {
            seconds++;
            bar.show(done);
        }
        bar.clear();
    }

    @Test
    void a_log_gets_a_line_at_once_and_then_one_every_ten_seconds() {
        work(bar(false));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("working: 0/40\nworking: 11/40\nworking: 22/40\nworking: 33/40\n");
    }

    @Test
    void a_terminal_gets_one_line_that_is_gone_in_the_end() {
        work(bar(true));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\r[" + " ".repeat(30) + "] 0/40 working\u001B[K\r[")
                .contains("\r[###############               ] 20/40 working\u001B[K")
                .endsWith("\r\u001B[K")
                .doesNotContain("\n");
    }
}
