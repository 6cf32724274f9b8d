package yardstick.policy;

import java.util.List;
import java.util.Optional;
import yardstick.problem.Brief;
import yardstick.problem.Problem;

/**
 * What could be read of a policy folder.
 *
 * @param folder what its files say; what has a mistake or cannot be read is left out of it. Empty if there is no policy at all
 * @param problems mistakes and warnings
 */
public record PolicyReading(Optional<PolicyFolder> folder, List<Problem> problems) {

    /** Whether the folder can be used. */
    public boolean isSound() {
        return folder.isPresent() && problems.stream().noneMatch(Problem::isError);
    }

    /** Whether a file of the folder has a mistake, so that what others take from it is not known. */
    public boolean isDoubtful(String name) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.isError() && problem.location().file().endsWith(name));
    }

    @Override
    public String toString() {
        return Brief.of(
                "PolicyReading",
                folder.map(PolicyFolder::path).orElse("no folder") + ", " + Brief.count(problems.size(), "problem"));
    }
}
