package yardstick.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Threads that share numbered pieces of work; the results come in the order of the numbers, whoever found them. */
final class Crew {

    private Crew() {}

    /**
     * Does all pieces; the first failure ends the work and is thrown.
     *
     * @param worker makes, in each thread, what does a piece by its number
     */
    static <T> List<T> work(int threads, int pieces, Supplier<IntFunction<T>> worker) {
        List<@Nullable T> results = new ArrayList<>(Collections.nCopies(pieces, null));
        AtomicInteger next = new AtomicInteger();
        Runnable shift = () -> {
            IntFunction<T> hands = worker.get();
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                results.set(piece, hands.apply(piece));
            }
        };
        if (threads == 1) {
            shift.run();
        } else {
            run(threads, shift, () -> next.set(pieces));
        }
        return List.copyOf(results);
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
