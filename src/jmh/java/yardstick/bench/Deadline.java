package yardstick.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/** Ends this process if a contender takes too long or too much memory, and leaves a note of it. */
final class Deadline extends TimerTask {

    /** Exists when the last process passed its deadline. */
    static final Path NOTE = Sample.WORK.resolve("too-slow");

    private final Timer timer = new Timer(true);

    private Deadline() {}

    static Deadline in(int seconds) {
        Deadline deadline = new Deadline();
        deadline.timer.schedule(deadline, seconds * 1000L);
        return deadline;
    }

    void met() {
        timer.cancel();
    }

    @Override
    public void run() {
        try {
            Files.createFile(NOTE);
        } catch (IOException e) {
            // Without the note the run fails as for any other reason, which is what should happen.
        }
        Runtime.getRuntime().halt(1);
    }
}
