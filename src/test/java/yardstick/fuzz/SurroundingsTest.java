package yardstick.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Harm does not go unnoticed. */
class SurroundingsTest {

    @TempDir
    private Path own;

    @TempDir
    private Path elsewhere;

    private interface Harm {
        void run() throws IOException;
    }

    private void assertNoticed(String what, Harm harm) {
        assertThatThrownBy(() -> Surroundings.assertUnharmed(own, () -> {
                    try {
                        harm.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }

    @Test
    void a_file_that_is_written_elsewhere_is_noticed() {
        Path file = elsewhere.resolve("pwned");

        assertNoticed("wrote " + file, () -> Files.writeString(file, "x"));
    }

    @Test
    void a_file_that_is_read_is_noticed() {
        assertNoticed("read ", () -> Files.readString(Path.of("pom.xml")));
    }

    @Test
    void a_thread_that_is_started_is_noticed() {
        assertNoticed("started a thread", () -> new Thread(() -> {}).start());
    }

    @Test
    void a_process_that_is_started_is_noticed() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertNoticed(
                "jdk.ProcessStart",
                () -> new ProcessBuilder(java, "-version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    @Test
    void a_class_that_harm_needs_is_noticed() {
        assertNoticed(
                "loaded java.net.ServerSocket", () -> new ServerSocket(0, 1, InetAddress.getLoopbackAddress()).close());
    }
}
