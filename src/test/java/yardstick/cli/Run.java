package yardstick.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the program within the test, without a terminal, and what came of it.
 *
 * @param code the exit code
 */
record Run(int code, String out, String err) {

    static final String CHENGDU = "rules/chengdu-empowerment";
    static final String CHENGDU_FACTS = "fixtures/chengdu-empowerment/2020Q2.json";
    static final String MIANYANG = "rules/mianyang-positioning";
    static final String MIANYANG_FACTS = "fixtures/mianyang-positioning/catalogue-2018.json";

    /** One grant that was renounced, and one that is still to come. */
    static final String SMALL_FACTS = """
            {"asOf": "2020Q2",
             "zones": [{"id": "Z1", "name": "甲区"}, {"id": "Z2", "name": "乙区"}],
             "designations": [{"id": "D1", "name": "试点", "kind": "PILOT"}],
             "grants": [{"zone": "Z1", "designation": "D1", "since": "2019Q4", "withdrawn": "2020Q2"},
                        {"zone": "Z2", "designation": "D1", "since": "2020Q3"}]}
            """;

    static Run of(String... args) {
        return with("", Map.of(), args);
    }

    static Run with(String input, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return to(out, input, environment, false, args).withOut(out.toString(StandardCharsets.UTF_8));
    }

    static Run onTerminal(Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return to(out, "", environment, true, args).withOut(out.toString(StandardCharsets.UTF_8));
    }

    static Run to(
            OutputStream out, String input, Map<String, String> environment, boolean interactive, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive,
                environment);
        int code = Main.run(terminal, args);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** A terminal that shows nothing. */
    static Terminal terminal() {
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                Map.of());
    }

    private Run withOut(String text) {
        return new Run(code, text, err);
    }

    /** A file for a test to read. */
    static String file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
