package yardstick.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void the_calling_thread_is_one_of_those_who_work() {
        CyclicBarrier all = new CyclicBarrier(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        Crew.work(3, 3, () -> piece -> {
            await(all);
            threads.add(Thread.currentThread());
        });

        assertThat(threads).hasSize(3).contains(Thread.currentThread());
    }

    @Test
    void each_piece_is_done_once() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();

        Crew.work(4, 1000, () -> piece -> {
            done.add(piece);
            times.incrementAndGet();
        });

        assertThat(done).containsAll(IntStream.range(0, 1000).boxed().toList());
        assertThat(times).hasValue(1000);
    }

    @Test
    void a_failure_in_another_thread_is_thrown_as_it_is() {
        Thread caller = Thread.currentThread();
        CyclicBarrier both = new CyclicBarrier(2);

        assertThatThrownBy(() -> Crew.work(2, 2, () -> piece -> {
                    await(both);
                    if (Thread.currentThread() != caller) {
                        throw new IllegalArgumentException("of another thread");
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of another thread");
    }

    @Test
    void a_failure_in_another_thread_ends_the_work_of_the_calling_one() {
        Thread caller = Thread.currentThread();
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> Crew.work(2, 10_000, () -> {
                    await(both);
                    return piece -> {
                        if (Thread.currentThread() != caller) {
                            throw new IllegalArgumentException("of another thread");
                        }
                        done.incrementAndGet();
                        pause();
                    };
                }))
                .hasMessage("of another thread");

        assertThat(done).hasValueLessThan(9_999);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
