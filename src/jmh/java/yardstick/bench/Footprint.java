package yardstick.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.vocabulary.Dossier;

/**
 * What a dossier and its evaluation hold in memory, a whole process. It prints, in bytes: the facts, most at once while reading, most at
 * once while evaluating, and facts with decisions.
 */
public final class Footprint {

    /** How many times as long as a collection took there is none. */
    private static final int PAUSES = 4;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private volatile long most;

    private Footprint() {}

    public static void main(String[] arguments) {
        new Footprint().print(new Sample(Integer.parseInt(arguments[0]), 0));
    }

    private void print(Sample sample) {
        sample.file();
        Policy policy = Policy.load(Sample.POLICY);
        policy.evaluate(new Sample(66, 0).read());
        long before = live();
        Dossier dossier = sampled(sample::read);
        long reading = most;
        long facts = live();
        Evaluation evaluation = sampled(() -> policy.evaluate(dossier));
        long end = live();
        System.out.println(LongStream.of(facts, reading, Math.max(most, end), end)
                .map(bytes -> bytes - before)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" ")));
        keep(dossier, evaluation);
    }

    private <T> T sampled(Supplier<T> work) {
        most = 0;
        Thread sampler = new Thread(this::sample);
        sampler.setDaemon(true);
        sampler.start();
        T done = work.get();
        sampler.interrupt();
        return done;
    }

    /** Looks again and again until it is interrupted, and leaves the work most of the time. */
    private void sample() {
        try {
            while (true) {
                long start = System.nanoTime();
                most = Math.max(most, live());
                Thread.sleep(PAUSES * Math.max(10, (System.nanoTime() - start) / 1_000_000));
            }
        } catch (InterruptedException e) {
            // The work is done.
        }
    }

    /** Both are in memory up to here. */
    private static void keep(Dossier dossier, Evaluation evaluation) {
        if (evaluation.decisions().size() > dossier.subjectCount()) {
            throw new IllegalStateException("more decisions than subjects");
        }
    }

    /** Bytes that are reachable: those left by a full collection, and by one more for what the first one released. */
    private long live() {
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
