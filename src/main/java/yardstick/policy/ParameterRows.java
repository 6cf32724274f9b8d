package yardstick.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Period;

/** The rows of parameters that share a name: one for each scope, and of one scope one after the other in time. */
final class ParameterRows {

    private final List<Problem> problems;
    private final Map<String, Map<String, List<Row>>> rows = new LinkedHashMap<>();

    ParameterRows(List<Problem> problems) {
        this.problems = problems;
    }

    private record Row(Parameter parameter, SourcePlace place) {

        int line() {
            return place.location().line();
        }

        @Nullable
        Period from() {
            return parameter.from();
        }
    }

    void add(Parameter parameter, SourcePlace place) {
        rows.computeIfAbsent(parameter.name(), any -> new LinkedHashMap<>())
                .computeIfAbsent(parameter.scope(), any -> new ArrayList<>())
                .add(new Row(parameter, place));
    }

    /** Tells rows of one name that do not go together. */
    void check() {
        for (Map<String, List<Row>> scopes : rows.values()) {
            List<Row> all = scopes.values().stream().flatMap(List::stream).toList();
            Row first = all.get(0);
            for (Row row : all) {
                boolean alike = row.parameter().scope().isEmpty()
                                == first.parameter().scope().isEmpty()
                        && (row.parameter().values() == null)
                                == (first.parameter().values() == null);
                if (!alike) {
                    tell(
                            first,
                            row,
                            new Words("一行有适用范围或列表、另一行没有", "one has a scope or a list and the other has not"),
                            new Words(
                                    "同名的各行都写 scope，或都不写；都写 value，或都写 values",
                                    "write a scope in all rows of the name or in none, and values in all or in none"));
                }
            }
            scopes.values().forEach(this::checkTime);
        }
    }

    private void checkTime(List<Row> sameScope) {
        List<Row> byTime = sameScope.stream()
                .sorted(Comparator.comparing(Row::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int i = 1; i < byTime.size(); i++) {
            Row earlier = byTime.get(i - 1);
            Row later = byTime.get(i);
            Period until = earlier.parameter().until();
            Period from = later.from();
            if (until == null
                    && from == null
                    && earlier.from() == null
                    && later.parameter().until() == null) {
                continue; // Told as a name that stands twice.
            }
            if (until == null || from == null || from.compareTo(until) <= 0) {
                tell(
                        earlier,
                        later,
                        new Words("施行期间重叠", "the periods overlap"),
                        new Words("改 from、until，使每一期只有一行", "change from or until, so that each period has one row"));
            } else if (from.index() > until.index() + 1) {
                tell(
                        earlier,
                        later,
                        new Words("施行期间之间有空缺", "there is a gap between their periods"),
                        new Words("改 from、until，使两行前后相接", "change from or until, so that one follows the other"));
            }
        }
    }

    private void tell(Row one, Row other, Words what, Words hint) {
        String first = Quote.of(one.parameter().key());
        String second = Quote.of(other.parameter().key());
        problems.add(Refusal.TWICE.at(
                other.place(),
                new Words(
                        "参数 " + second + " 与第 " + one.line() + " 行的 " + first + "：" + what.zh(),
                        "parameter " + second + " and " + first + " in line " + one.line() + ": " + what.en()),
                hint));
    }
}
