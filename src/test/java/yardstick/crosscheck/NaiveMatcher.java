package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Totals;
import yardstick.number.Mark;
import yardstick.rule.Aggregate;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;

/** One rule matched by loops over all facts of a pattern's type with all tests as written, whatever these select. */
record NaiveMatcher(Rule rule, AllFacts facts, Budget budget) {

    /** The best truth that an end makes of the matches of conditions. */
    Truth best(List<Condition> conditions, Object[] frame, Truth before, UnaryOperator<Truth> end) {
        if (before == Truth.FALSE || conditions.isEmpty()) {
            return before == Truth.FALSE ? before : end.apply(before);
        }
        List<Condition> others = conditions.subList(1, conditions.size());
        return conditions
                .get(0)
                .match(
                        pattern -> {
                            Truth best = Truth.FALSE;
                            List<Fact> all = facts.of(pattern.type());
                            for (int i = 0; i < all.size() && best != Truth.TRUE; i++) {
                                budget.step(rule);
                                frame[pattern.slot()] = all.get(i);
                                Truth there = before.and(facts.existence(all.get(i)));
                                best = best.or(best(others, frame, every(pattern.tests(), there, frame), end));
                            }
                            return best;
                        },
                        group -> {
                            Truth exists = best(group.conditions(), frame, Truth.TRUE, truth -> truth);
                            return best(others, frame, before.and(group.negated() ? exists.not() : exists), end);
                        },
                        accumulate -> {
                            IdentityHashMap<SetFunction, Object> results = new IdentityHashMap<>();
                            accumulate.functions().forEach(each -> results.put(each, result(each, accumulate, frame)));
                            results.forEach((function, result) -> frame[function.slot()] = Aggregate.of(result));
                            return best(others, frame, every(accumulate.tests(), before, frame), end);
                        });
    }

    private Object result(SetFunction function, Condition.Accumulate accumulate, Object[] frame) {
        List<Object> certain = new ArrayList<>();
        List<Object> possible = new ArrayList<>();
        best(accumulate.source(), frame, Truth.TRUE, truth -> {
            Object number = function.kind() == SetFunction.Kind.COUNT
                    ? 1
                    : function.argument().value(frame);
            if (number != Mark.ABSENT) {
                possible.add(number);
                certain.addAll(truth == Truth.TRUE ? List.of(number) : List.of());
            }
            return Truth.FALSE;
        });
        return Totals.of(function.kind(), certain, possible);
    }

    private static Truth every(List<Test> tests, Truth before, Object[] frame) {
        Truth all = before;
        for (Test test : tests) {
            all = all.and(test.truth(frame));
        }
        return all;
    }
}
