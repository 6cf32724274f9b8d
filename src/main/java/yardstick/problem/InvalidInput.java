package yardstick.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown once when what a user wrote cannot be used; carries every problem found, in order. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Of one problem. */
    public InvalidInput(Problem problem) {
        this(List.of(problem));
    }

    /** Joins the problems found, errors and warnings. */
    public InvalidInput(Collection<Problem> problems) {
        super(problems.stream()
                .sorted(Problem.ORDER)
                .map(p -> p.location() + ": " + p.message().en())
                .collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted(Problem.ORDER).toList();
    }

    /** All problems, in the order of {@link Problem#ORDER}. */
    public List<Problem> problems() {
        return problems;
    }
}
