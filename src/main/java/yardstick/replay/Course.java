package yardstick.replay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.vocabulary.Subject;

/**
 * What became of one subject in one matter, period after period.
 *
 * @param outcomes one for each period replayed; none for one in which it was not decided about
 */
public record Course(Subject subject, Matter matter, List<Optional<Outcome>> outcomes) {

    @Override
    public String toString() {
        return Brief.of(
                "Course",
                subject.ids() + " "
                        + outcomes.stream()
                                .map(outcome -> outcome.map(Outcome::code).orElse("–"))
                                .collect(Collectors.joining(" → ")));
    }
}
