package yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfirmationsTest {

    @Test
    void the_first_evaluation_and_each_that_doubles_their_number_is_confirmed_and_counted() {
        Confirmations confirmations = new Confirmations();

        List<OptionalInt> turns = Stream.generate(confirmations::next).limit(9).toList();

        assertThat(turns.stream().map(turn -> turn.orElse(-1))).containsExactly(0, 1, -1, 2, -1, -1, -1, 3, -1);
    }
}
