package yardstick.policy;

import java.util.List;
import java.util.Optional;
import yardstick.problem.Problem;

/**
 * What could be read of a policy folder.
 *
 * @param folder what its files say, as far as they can be read at all; what has a mistake is left out of it
 * @param problems mistakes and warnings
 */
public record PolicyReading(Optional<PolicyFolder> folder, List<Problem> problems) {

    /** Whether the folder can be used. */
    public boolean isSound() {
        return folder.isPresent() && problems.stream().noneMatch(Problem::isError);
    }
}
