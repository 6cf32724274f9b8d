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
     * Does all pieces; the first failure ends the work and is thrown.
     *
     * @param worker makes, in each thread, what does a piece by its number
     */
    static void work(int threads, int pieces, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        Runnable shift = () -> {
            IntConsumer hands = worker.get();
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                hands.accept(piece);
            }
        };
        int useful = Math.min(threads, Math.max(1, pieces));
        if (useful == 1) {
            shift.run();
        } else {
            run(useful, shift, () -> next.set(pieces));
        }
    }

    private static void run(int threads, Runnable shift, Runnable stop) {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> shifts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shifts.add(crew.submit(shift));
            }
            for (Future<?> each : shifts) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            stop.run();
            crew.shutdownNow();
        }
    }
}
