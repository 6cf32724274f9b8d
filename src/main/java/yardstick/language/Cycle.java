package yardstick.language;

import java.util.List;
import java.util.stream.Collectors;
import yardstick.problem.Words;
import yardstick.rule.Rule;

/** Refuses rules that depend on each other in a circle. */
final class Cycle {

    private static final int MOST_TOLD = 8;

    private Cycle() {}

    /** Tells of the rules of a circle, if there are any, at the first of them. */
    static void refuse(List<CheckedFile> files, List<Rule> cycle) {
        if (cycle.isEmpty()) {
            return;
        }
        String chain = cycle.stream()
                .limit(MOST_TOLD)
                .map(rule -> rule.name() + " (" + rule.place().inShort() + ")")
                .collect(Collectors.joining(" → "));
        Rule first = cycle.get(0);
        String closed = chain + (cycle.size() > MOST_TOLD ? " → … → " : " → ") + first.name();
        files.stream()
                .filter(source -> source.name().equals(first.place().file()))
                .forEach(
                        source -> source.error(
                                Mistake.CYCLE,
                                first.place(),
                                new Words("规则互相依赖：" + closed, "rules depend on each other: " + closed),
                                cycle.size() == 1
                                        ? new Words(
                                                "规则不能读它自己得出的东西：给结论另起名称，或改读别的指标、术语",
                                                "a rule cannot read what it concludes itself: give that another name, or read something else")
                                        : new Words(
                                                "让其中一条不再通过 not、accumulate、forall 或推导指标依赖另一条",
                                                "let one of them stop depending on the other through not, accumulate, forall or a derived measure")));
    }
}
