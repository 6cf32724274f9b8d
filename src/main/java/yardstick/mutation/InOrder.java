package yardstick.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on all processors whose results are taken in the order of the work, each as soon as those before it are there. */
final class InOrder {

    private InOrder() {}

    /** Does each piece, and takes its result in the calling thread. */
    static <T, R> void work(List<T> pieces, Function<T, R> does, Consumer<R> takes) {
        ExecutorService crew = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<R>> results = new ArrayList<>();
            pieces.forEach(piece -> results.add(crew.submit(() -> does.apply(piece))));
            for (Future<R> result : results) {
                takes.accept(result.get());
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
