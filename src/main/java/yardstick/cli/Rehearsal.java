package yardstick.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs what users run, on a policy that comes with the jar and with nobody looking, so that Java can list the classes it takes. */
public final class Rehearsal {

    private final String rules;
    private final String facts;
    private final String cases;

    private Rehearsal(Path material) {
        this.rules = material.resolve("rules").toString();
        this.facts = material.resolve("2020Q2.json").toString();
        this.cases = material.resolve("cases").toString();
    }

    /** Runs the commands on material in a folder. */
    public static void main(String[] args) {
        new Rehearsal(Path.of(args[0])).run();
    }

    private void run() {
        String[] subject = {"--zone", "Z28", "--designation", "D05"};
        run("--version");
        run("evaluate", rules, facts);
        run("evaluate", rules, facts, "--format", "json");
        run("explain", rules, facts, subject[0], subject[1], subject[2], subject[3]);
        run("check", rules);
        run("case", "new", rules, facts, subject[0], subject[1], subject[2], subject[3]);
        run("test", rules, cases, "--coverage");
        run("mutate", rules, cases, "--filter", "exit.drl");
    }

    private static void run(String... command) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int code = Main.run(new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, Map.of()), command);
        if (code != ExitCode.DONE && code != ExitCode.CHECK_FAILED) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }
}
