package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Totals;
import yardstick.evaluate.World;
import yardstick.rule.Aggregate;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Mark;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** One rule matched by loops over all facts of a pattern's type with all tests as written, whatever these select. */
record NaiveMatcher(Rule rule, AllFacts facts, Period asOf, Budget budget, Map<Subject, Truth> found) {

    /** What rules find on a world, stratum by stratum until nothing changes; ends with a problem where a budget does not last. */
    static List<Finding> findings(RuleSet rules, World world, Budget budget) {
        AllFacts facts = new AllFacts(rules, world);
        RuleSet inForce = new RuleSet(rules.inForce(world.dossier().asOf()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < inForce.strata(); i++) {
            int stratum = i;
            List<NaiveMatcher> matchers = inForce.rules().stream()
                    .filter(rule -> rule.stratum() == stratum)
                    .map(rule -> new NaiveMatcher(rule, facts, world.dossier().asOf(), budget, new IdentityHashMap<>()))
                    .toList();
            boolean more = true;
            while (more) {
                more = false;
                for (NaiveMatcher matcher : matchers) {
                    more |= matcher.concludesMore();
                }
            }
            matchers.forEach(matcher ->
                    matcher.found.forEach((subject, truth) -> findings.add(new Finding(matcher.rule, subject, truth))));
        }
        facts.derived().refuse(inForce.rules());
        findings.sort(Finding.ORDER);
        return findings;
    }

    private boolean concludesMore() {
        boolean[] more = {false};
        Object[] frame = new Object[rule.slots()];
        best(rule.conditions(), frame, Truth.TRUE, truth -> {
            if (rule.conclusion().subject().value(frame) instanceof Subject subject) {
                more[0] |= conclude(subject, frame, truth);
            }
            return Truth.FALSE;
        });
        return more[0];
    }

    private boolean conclude(Subject subject, Object[] frame, Truth truth) {
        if (rule.conclusion() instanceof Conclusion.Infer infer) {
            return facts.conclude(Type.TERM, new Term(subject, infer.term()), truth);
        }
        if (rule.conclusion() instanceof Conclusion.Derive derive) {
            Object number = derive.value().value(frame);
            Truth there = number == Mark.ABSENT ? Truth.FALSE : Totals.mayBeAbsent(number) ? Truth.UNKNOWN : truth;
            Measure measure = new Measure(subject, derive.measure(), asOf, 0, Totals.decimal(number));
            return facts.conclude(Type.MEASURE, measure, there);
        }
        found.merge(subject, truth, Truth::or);
        return false;
    }

    /** The best truth that an end makes of the matches of conditions. */
    private Truth best(List<Condition> conditions, Object[] frame, Truth before, UnaryOperator<Truth> end) {
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
