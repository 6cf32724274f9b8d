package yardstick.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import yardstick.problem.Words;

/**
 * How far a long piece of work is, on standard error: a bar that is drawn anew on a terminal, elsewhere a line at the start and then
 * one every ten seconds, which a log can hold.
 */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);

    private final Console console;
    private final LongSupplier nanoClock;
    private Words work = new Words("", "");
    private int all;
    private long told;
    private boolean drawn;

    ProgressBar(Console console, LongSupplier nanoClock) {
        this.console = console;
        this.nanoClock = nanoClock;
    }

    /** Tells at once what will be done so many times. */
    void start(Words what, int times) {
        work = what;
        all = times;
        tell(0);
    }

    /** So much is done. */
    void show(int done) {
        if (console.terminal().knowsControls() || nanoClock.getAsLong() - told > PAUSE) {
            tell(done);
        }
    }

    private void tell(int done) {
        if (console.terminal().knowsControls()) {
            draw(done);
        } else {
            told = nanoClock.getAsLong();
            console.tell(new Words(work.zh() + "：" + done + "/" + all, work.en() + ": " + done + "/" + all));
        }
    }

    private void draw(int done) {
        int filled = all == 0 ? WIDTH : WIDTH * done / all;
        print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + all + " "
                + work.in(console.language()) + "\u001B[K");
        drawn = true;
    }

    /** Makes room for something else. */
    void clear() {
        if (drawn) {
            print("\r\u001B[K");
            drawn = false;
        }
    }

    private void print(String text) {
        console.terminal().err().print(text);
        console.terminal().err().flush();
    }
}
