package yardstick.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import yardstick.problem.Words;

/** A line on a terminal that counts the seconds of a long piece of work, and is gone when the work is done. */
final class Progress {

    private static final Words WORDS = new Words("正在评估… ", "evaluating… ");

    private final CountDownLatch done = new CountDownLatch(1);
    private final Console console;
    private final Thread thread;

    private Progress(Console console) {
        this.console = console;
        this.thread = new Thread(this::show, "progress");
        thread.setDaemon(true);
    }

    /** Does a piece of work; nothing is shown in its first second, nor where no terminal is. */
    static <T> T during(Console console, Supplier<T> work) {
        Progress progress = new Progress(console);
        if (console.terminal().knowsControls()) {
            progress.thread.start();
        }
        try {
            return work.get();
        } finally {
            progress.stop();
        }
    }

    private void show() {
        int seconds = 0;
        try {
            while (!done.await(1, TimeUnit.SECONDS)) {
                seconds++;
                print("\r" + WORDS.in(console.language()) + seconds + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (seconds > 0) {
            print("\r\u001B[K");
        }
    }

    private void print(String text) {
        console.terminal().err().print(text);
        console.terminal().err().flush();
    }

    private void stop() {
        done.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
