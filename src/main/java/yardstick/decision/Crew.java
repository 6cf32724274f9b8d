package yardstick.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Threads that share numbered pieces of work. */
final class Crew {

    private Crew() {}

    /**
     * Does all pieces, the calling thread among those who do; the first failure ends the work and is thrown.
     *
     * @param worker makes, in each thread, what does a piece by its number
     */
    static void work(int threads, int pieces, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        Runnable shift = () -> {
            try {
                IntConsumer hands = worker.get();
                for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                    hands.accept(piece);
                }
            } finally {
                next.set(pieces);
            }
        };
        int others = Math.min(threads, pieces) - 1;
        if (others < 1) {
            shift.run();
        } else {
            run(others, shift);
        }
    }

    private static void run(int others, Runnable shift) {
        ExecutorService crew = Executors.newFixedThreadPool(others);
        try {
            List<Future<?>> shifts = new ArrayList<>();
            for (int i = 0; i < others; i++) {
                shifts.add(crew.submit(shift));
            }
            shift.run();
            for (Future<?> each : shifts) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            crew.shutdownNow();
        }
    }
}
