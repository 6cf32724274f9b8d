package yardstick.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.Digits;
import yardstick.vocabulary.Parameter;

/** The same policy with other figures. */
final class OtherFigures {

    private static final Words PARAMETER = new Words("参数", "parameter");

    private OtherFigures() {}

    static PolicyFolder of(PolicyFolder policy, Map<String, BigDecimal> values, Location asked) {
        check(policy, values, new SourcePlace(asked, null));
        SortedMap<String, String> changes = new TreeMap<>();
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter old : policy.parameters()) {
            BigDecimal value =
                    Digits.fit(values.getOrDefault(old.key(), old.value())).orElseThrow();
            if (value.compareTo(old.value()) == 0) {
                parameters.add(old);
            } else {
                parameters.add(old.of(value));
                changes.put(old.key(), value.stripTrailingZeros().toPlainString());
            }
        }
        return changes.isEmpty() ? policy : policy.with(parameters, Digest.of(policy.digest(), changes));
    }

    private static void check(PolicyFolder policy, Map<String, BigDecimal> values, SourcePlace asked) {
        List<String> known = policy.parameters().stream().map(Parameter::key).toList();
        List<Problem> problems = new ArrayList<>();
        values.forEach((name, value) -> {
            Objects.requireNonNull(value, () -> "no value of the parameter " + name);
            if (!known.contains(name)) {
                problems.add(ScopedName.of(name, policy)
                        .map(scoped -> Refusal.NO_SUCH_REFERENCE.at(asked, scoped.message(), scoped.hint()))
                        .orElseGet(() -> Suggestion.noSuch(PARAMETER, name, known, asked)));
            }
            if (Digits.fit(value).isEmpty()) {
                problems.add(DecimalCell.tooLong(asked, value.toString()));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
