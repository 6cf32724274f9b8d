package yardstick.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** Names of one kind, each of which may stand only once. */
final class UniqueNames {

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Repeated problems;

    UniqueNames(List<Problem> problems) {
        this.problems = new Repeated(problems);
    }

    /** Adds a name; a second one of the same text is a problem, an empty one has been a problem before. */
    void add(String name, Place place) {
        Place first = name.isEmpty() ? null : places.putIfAbsent(name, place);
        if (first != null) {
            problems.add(name, twice(name, place, first));
        }
    }

    /** The names that others may refer to; none if some could not be read, so that nobody can tell. */
    static Optional<Set<String>> known(List<String> names) {
        return names.isEmpty() || names.contains("") ? Optional.empty() : Optional.of(new LinkedHashSet<>(names));
    }

    static Problem twice(String name, Place place, Place first) {
        int line = first.location().line();
        return Refusal.TWICE.error(
                place,
                new Words(Quote.of(name) + " 重复出现", Quote.of(name) + " stands here a second time"),
                new Words(
                        "第 " + line + " 行已有同名条目，请改名或删去其一",
                        "the first one stands in line " + line + "; rename or delete one of them"));
    }
}
