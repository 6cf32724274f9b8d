package yardstick.impact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.Policy;
import yardstick.policy.PolicyFolder;
import yardstick.policy.PolicyReading;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.vocabulary.PeriodUnit;

/**
 * Two versions of a policy, as far as they can be read.
 *
 * @param unit of their periods; none if it cannot be told or is not the same
 * @param problems of both
 */
public record Versions(
        Optional<Policy> before, Optional<Policy> after, Optional<PeriodUnit> unit, List<Problem> problems) {

    /**
     * Reads both versions.
     *
     * @param old a folder, or {@code git:REV:path} for a folder of a revision of the repository that the current folder is in
     * @param now the same for the new version
     */
    public static Versions read(String old, String now) {
        List<Problem> problems = new ArrayList<>();
        PolicyReading before = reading(old);
        PolicyReading after = reading(now);
        Optional<Policy> first = policy(before, problems);
        Optional<Policy> second = policy(after, problems);
        Optional<PolicyFolder> one = before.folder().filter(folder -> !before.isDoubtful("policy.json"));
        Optional<PolicyFolder> other = after.folder().filter(folder -> !after.isDoubtful("policy.json"));
        if (one.isPresent() && other.isPresent()) {
            compare(one.get(), other.get(), problems);
        }
        Optional<PeriodUnit> unit = problems.stream().anyMatch(VersionMistake.OTHER_PERIODS::is)
                ? Optional.empty()
                : one.or(() -> other).map(PolicyFolder::period);
        return new Versions(first, second, unit, List.copyOf(problems));
    }

    private static PolicyReading reading(String name) {
        return Revision.isMeant(name) ? Revision.read(name) : PolicyFolder.tryRead(Path.of(name));
    }

    private static Optional<Policy> policy(PolicyReading reading, List<Problem> problems) {
        try {
            Policy policy = Policy.of(reading);
            problems.addAll(policy.folder().warnings());
            return Optional.of(policy);
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static void compare(PolicyFolder before, PolicyFolder after, List<Problem> problems) {
        if (before.period() != after.period()) {
            String units = before.period() + " → " + after.period();
            problems.add(VersionMistake.OTHER_PERIODS.at(
                    Location.of(after.path()),
                    new Words(
                            "期间单位变了（" + units + "），没有卷宗能同时适用两个版本",
                            "the unit of periods changed (" + units + "), so no dossier fits both versions"),
                    new Words("只能比较期间单位相同的版本", "compare versions that count in the same periods")));
        }
        if (!before.id().equals(after.id())) {
            String ids = before.id() + " → " + after.id();
            problems.add(VersionMistake.OTHER_POLICY.at(
                    Location.of(after.path()),
                    new Words(
                            "政策编号不同（" + ids + "），仍按同一政策的两个版本比较",
                            "the policy ids differ (" + ids + "); they are compared as two versions of one policy"),
                    new Words("核对写的是不是同一政策的两个版本", "check that these are two versions of the same policy")));
        }
    }

    @Override
    public String toString() {
        return Brief.of("Versions", Brief.count(problems.size(), "problem"));
    }
}
