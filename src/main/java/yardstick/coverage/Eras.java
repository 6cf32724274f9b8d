package yardstick.coverage;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Period;

/** The parameters of a policy by name, in each of the times between which some of them change: each begins or ends with a row. */
record Eras(List<Map<String, Parameter>> all) {

    static Eras of(PolicyFolder policy) {
        NavigableSet<Period> moments =
                new TreeSet<>(List.of(policy.period().parse(policy.period().example())));
        for (Parameter row : policy.parameters()) {
            Stream.of(Optional.ofNullable(row.from()), Optional.ofNullable(row.until()))
                    .flatMap(Optional::stream)
                    .forEach(moments::add);
        }
        return new Eras(moments.stream()
                .map(moment -> Parameter.inForce(policy.parameters(), moment))
                .toList());
    }

    /** For how many periods a pattern asks at most, whenever that is. */
    int periods(Condition.Pattern pattern, Rule rule) {
        return all.stream()
                .mapToInt(parameters -> pattern.window().periods(parameters, rule.slots()))
                .max()
                .orElse(0);
    }
}
