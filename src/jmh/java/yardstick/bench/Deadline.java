package yardstick.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/** Ends this process if a contender takes too long for its first evaluation, and leaves a note if that ended in any other way than well. */
final class Deadline extends TimerTask {

    /** Exists while the first evaluation runs, and afterwards if it failed: a process whose heap is full cannot write anything. */
    static final Path NOTE = Sample.WORK.resolve("unfinished");

    private final Timer timer = new Timer(true);

    private Deadline() {}

    static Deadline in(int seconds) throws IOException {
        Files.writeString(NOTE, "");
        Deadline deadline = new Deadline();
        deadline.timer.schedule(deadline, seconds * 1000L);
        return deadline;
    }

    void met() throws IOException {
        timer.cancel();
        Files.delete(NOTE);
    }

    @Override
    public void run() {
        Runtime.getRuntime().halt(1);
    }
}
