package yardstick.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.sight.LookAlikes;
import yardstick.text.Repetition;

/** Names of one kind, each of which may stand only once. */
final class UniqueNames {

    private final Map<String, SourcePlace> places = new LinkedHashMap<>();
    private final LookAlikes alike = new LookAlikes();
    private final Repeated twice;
    private final List<Problem> problems;

    UniqueNames(List<Problem> problems) {
        this.twice = new Repeated(problems);
        this.problems = problems;
    }

    /** Adds a name; a second one of the same text is a problem, an empty one has been a problem before. */
    void add(String name, SourcePlace place) {
        if (name.isEmpty()) {
            return;
        }
        SourcePlace first = places.putIfAbsent(name, place);
        if (first != null) {
            twice.add(name, Repetition.of(Refusal.TWICE, name, place, first));
        } else {
            alike.add(name).ifPresent(other -> problems.add(looksLike(name, place, other)));
        }
    }

    private Problem looksLike(String name, SourcePlace place, String other) {
        int line = Objects.requireNonNull(places.get(other)).location().line();
        LookAlikes.Difference difference = LookAlikes.Difference.between(name, other);
        return Refusal.LOOKS_LIKE.at(
                place,
                new Words(
                        Quote.of(name) + " 与第 " + line + " 行的 " + Quote.of(other) + " 看起来一样，其实不同：" + difference.zh(),
                        Quote.of(name) + " looks like " + Quote.of(other) + " in line " + line
                                + " and is not the same: " + difference.en()),
                new Words(
                        "是同一个就用同一种写法；不是就改成看得出不同的名称",
                        "write it the same way everywhere if it is the same, else give one of the two another name"));
    }

    /** The names that others may refer to; none if some could not be read, so that nobody can tell. */
    static Optional<Set<String>> known(List<String> names) {
        return names.isEmpty() || names.contains("") ? Optional.empty() : Optional.of(new LinkedHashSet<>(names));
    }
}
