package yardstick.policy;

import java.util.List;
import java.util.Optional;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.vocabulary.Parameter;

/**
 * The name of a parameter that has a row for each scope, or one after the other in time, so that the name alone tells none of them.
 *
 * @param rows which rows there are, one of which was meant
 */
public record ScopedName(String name, List<Parameter> rows) {

    /** What somebody wrote, if it is such a name. */
    public static Optional<ScopedName> of(String written, PolicyFolder policy) {
        List<Parameter> rows = policy.parameters().stream()
                .filter(row -> row.name().equals(written) && !row.key().equals(written))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ScopedName(written, rows));
    }

    /** Says that the row is not told. */
    public Words message() {
        String quoted = Quote.of(name);
        return new Words(
                "参数 " + quoted + " 分行，没有写明是哪一行", "the parameter " + quoted + " has rows, and none of them is told");
    }

    /** Shows how to write each. */
    public Words hint() {
        List<String> keys =
                rows.stream().map(row -> row.key() + "=" + row.figure()).toList();
        return new Words("写明一行：" + Quote.all(keys, "、"), "tell one: " + Quote.all(keys, ", "));
    }
}
