package yardstick.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.problem.Problem;

/** Problems of one cause each, which may show in many places: told at the first, with the number of the others. */
final class Repeated {

    private final List<Problem> problems;
    private final Map<String, Told> told = new HashMap<>();

    Repeated(List<Problem> problems) {
        this.problems = problems;
    }

    /** A problem as it is at its first place, where it stands in the list, and how often it showed again. */
    private record Told(Problem first, int index, int more) {}

    /** Tells a problem; if it was told of the same cause before, only that there is one more place. */
    void add(String cause, Problem problem) {
        Told before = told.get(cause);
        if (before == null) {
            told.put(cause, new Told(problem, problems.size(), 0));
            problems.add(problem);
        } else {
            Told now = new Told(before.first, before.index, before.more + 1);
            told.put(cause, now);
            problems.set(now.index, andMore(now.first, now.more));
        }
    }

    private static Problem andMore(Problem problem, int more) {
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.location(),
                problem.message().andMore(more),
                problem.hint(),
                problem.excerpt());
    }
}
