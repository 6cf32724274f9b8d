package yardstick.bench;

/** The time of day that work takes. */
final class Stopwatch {

    private Stopwatch() {}

    /** Milliseconds until the work is done. */
    static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
