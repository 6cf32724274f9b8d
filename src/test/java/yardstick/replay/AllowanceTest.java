package yardstick.replay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import yardstick.evaluate.Limits;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.PeriodUnit;

class AllowanceTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void a_replay_of_many_periods_ends_when_all_together_take_longer_than_one_evaluation_may() {
        Allowance left = new Allowance(Limits.DEFAULT.withSeconds(3), clock::get);
        clock.set(3 * SECOND);
        left.spend(PeriodUnit.QUARTER.parse("2020Q1"), 10);
        clock.set(3 * SECOND + 1);

        assertThatThrownBy(() -> left.spend(PeriodUnit.QUARTER.parse("2020Q2"), 10))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("the replay took more than 3 seconds and was at 2020Q2");
    }

    @Test
    void a_replay_ends_that_keeps_more_decisions_than_an_evaluation_may_have_facts() {
        Allowance left = new Allowance(new Limits(25, 100, 100, 300), clock::get);
        left.spend(PeriodUnit.QUARTER.parse("2020Q1"), 10);
        left.spend(PeriodUnit.QUARTER.parse("2020Q2"), 15);

        assertThatThrownBy(() -> left.spend(PeriodUnit.QUARTER.parse("2020Q3"), 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("the replay had more than 25 decisions at 2020Q3");
    }
}
