package yardstick.vocabulary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * One figure, or list of texts, of the policy itself: 参数; a line of the policy folder's {@code parameters.csv}, never of a dossier.
 *
 * @param name by which rules ask for it
 * @param value the figure as written, exact; zero for a list, of which no rule reads it
 * @param unit such as 分, % or 期
 * @param clause the clause that it belongs to
 * @param status {@code published} by the source, or {@code assumed}
 * @param scope of what it is the figure, such as a class of zones; empty where it is that of all
 * @param from the first period in which it is in force; null if from the beginning
 * @param until the last period in which it is in force; null if it has no end
 * @param values the texts of a list; null for a figure
 * @param rows where the parameter stands for all that are called so, one for each scope; empty otherwise
 */
public record Parameter(
        String name,
        BigDecimal value,
        String unit,
        String clause,
        String status,
        @Nullable String note,
        String scope,
        @Nullable Period from,
        @Nullable Period until,
        @Nullable List<String> values,
        Map<String, Parameter> rows)
        implements Fact {

    /** A figure for all, at all times. */
    public Parameter(String name, BigDecimal value, String unit, String clause, String status, @Nullable String note) {
        this(name, value, unit, clause, status, note, "", null, null, null, Map.of());
    }

    /** What tells it apart from all others of a policy: {@code 产出权重}, {@code 产出权重[先进制造]}, {@code 底线@2021}. */
    public String key() {
        String period = from == null && until == null
                ? ""
                : "@" + (from == null ? "" : from)
                        + (until == null ? "–" : from != null && from.compareTo(until) == 0 ? "" : "–" + until);
        return name + (scope.isEmpty() ? "" : "[" + scope + "]") + period;
    }

    /** Whether it is in force in a period. */
    public boolean inForce(Period period) {
        return (from == null || from.compareTo(period) <= 0) && (until == null || period.compareTo(until) <= 0);
    }

    /** The figure or the list as it is shown. */
    public String figure() {
        return values == null ? value.toPlainString() : String.join("、", values);
    }

    /** The same with another figure. */
    public Parameter of(BigDecimal other) {
        return new Parameter(name, other, unit, clause, status, note, scope, from, until, values, rows);
    }

    /** The same with other texts. */
    public Parameter of(List<String> other) {
        return new Parameter(name, value, unit, clause, status, note, scope, from, until, other, rows);
    }

    /** Those that are in force in a period, by name; one that has rows for several scopes stands for all of them. */
    public static Map<String, Parameter> inForce(List<Parameter> all, Period period) {
        Map<String, List<Parameter>> rows = all.stream()
                .filter(row -> row.inForce(period))
                .collect(Collectors.groupingBy(Parameter::name, LinkedHashMap::new, Collectors.toList()));
        Map<String, Parameter> byName = new LinkedHashMap<>();
        rows.forEach((name, now) -> byName.put(name, now.get(0).scope.isEmpty() ? now.get(0) : ofRows(now)));
        return byName;
    }

    private static Parameter ofRows(List<Parameter> rows) {
        Parameter first = rows.get(0);
        return new Parameter(
                first.name,
                first.value,
                first.unit,
                first.clause,
                first.status,
                first.note,
                "",
                null,
                null,
                first.values,
                rows.stream().collect(Collectors.toUnmodifiableMap(Parameter::scope, row -> row)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return Brief.of("Parameter", key() + " = " + figure() + " " + unit);
    }
}
