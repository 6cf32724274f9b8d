package yardstick.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.Evaluation;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;

/**
 * The outcomes whose occurrence makes a command fail.
 *
 * @param codes as named on the command line
 */
record FailOn(Set<String> codes) {

    static FailOn of(Collection<String> codes) {
        return new FailOn(new LinkedHashSet<>(codes));
    }

    /**
     * Makes sure that the policy can come to these outcomes at all.
     *
     * @throws WrongUse if it cannot
     */
    void requireKnownTo(PolicyFolder policy) {
        List<String> known = Stream.concat(
                        policy.matters().stream().flatMap(matter -> matter.outcomes().stream()),
                        Stream.of(Outcome.UNDETERMINED))
                .map(Outcome::code)
                .distinct()
                .toList();
        for (String code : codes) {
            if (!known.contains(code)) {
                throw WrongUse.noSuch(new Words("结论", "outcome"), code, known);
            }
        }
    }

    /** What to tell of an evaluation that has such outcomes; empty for one that has none. */
    List<Words> hits(Evaluation evaluation) {
        Map<String, Long> counts = evaluation.decisions().stream()
                .map(decision -> decision.outcome().code())
                .filter(codes::contains)
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new Words(
                        "--fail-on：" + count.getKey() + " 有 " + count.getValue() + " 项",
                        "--fail-on: " + count.getValue() + " × " + count.getKey()))
                .toList();
    }
}
