package yardstick.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import yardstick.language.Any;
import yardstick.language.Condition;
import yardstick.language.Every;
import yardstick.language.Opposite;
import yardstick.language.Rule;
import yardstick.language.Test;

/** Copies of checked rules with some part replaced, for questions such as what if this test held. */
final class Rewrite {

    private Rewrite() {}

    /** A copy of a rule with other conditions. */
    static Rule conditions(Rule rule, List<Condition> conditions) {
        return new Rule(
                rule.name(),
                rule.clause(),
                rule.title(),
                rule.effective(),
                conditions,
                rule.conclusion(),
                rule.slots(),
                rule.stratum(),
                rule.place());
    }

    /** A copy of a rule with one condition, nested or not, replaced by others that hold together. */
    static Rule conditions(Rule rule, Condition old, List<Condition> instead) {
        return conditions(rule, conditions(rule.conditions(), old, instead));
    }

    private static List<Condition> conditions(List<Condition> conditions, Condition old, List<Condition> instead) {
        List<Condition> copies = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.equals(old)) {
                copies.addAll(instead);
            } else {
                copies.add(within(condition, old, instead));
            }
        }
        return List.copyOf(copies);
    }

    private static Condition within(Condition condition, Condition old, List<Condition> instead) {
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(conditions(not.conditions(), old, instead), not.place());
        }
        if (condition instanceof Condition.Exists exists) {
            return new Condition.Exists(conditions(exists.conditions(), old, instead), exists.place());
        }
        if (condition instanceof Condition.Forall forall) {
            return new Condition.Forall(forall.each(), conditions(forall.holds(), old, instead), forall.place());
        }
        return condition instanceof Condition.Accumulate accumulate
                ? new Condition.Accumulate(
                        conditions(accumulate.source(), old, instead),
                        accumulate.functions(),
                        accumulate.tests(),
                        accumulate.place())
                : condition;
    }

    /** A copy of a rule with each test, nested ones too, replaced where the operator returns another. */
    static Rule tests(Rule rule, UnaryOperator<Test> replace) {
        return conditions(rule, tests(rule.conditions(), replace));
    }

    static List<Condition> tests(List<Condition> conditions, UnaryOperator<Test> replace) {
        List<Condition> copies = new ArrayList<>();
        for (Condition condition : conditions) {
            copies.add(tests(condition, replace));
        }
        return List.copyOf(copies);
    }

    private static Condition tests(Condition condition, UnaryOperator<Test> replace) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, all(pattern.tests(), replace));
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(tests(not.conditions(), replace), not.place());
        }
        if (condition instanceof Condition.Exists exists) {
            return new Condition.Exists(tests(exists.conditions(), replace), exists.place());
        }
        if (condition instanceof Condition.Forall forall) {
            Condition.Pattern each = pattern(forall.each(), all(forall.each().tests(), replace));
            return new Condition.Forall(each, tests(forall.holds(), replace), forall.place());
        }
        Condition.Accumulate accumulate = (Condition.Accumulate) condition;
        return new Condition.Accumulate(
                tests(accumulate.source(), replace),
                accumulate.functions(),
                all(accumulate.tests(), replace),
                accumulate.place());
    }

    /** A copy of a pattern with other tests. */
    static Condition.Pattern pattern(Condition.Pattern pattern, List<Test> tests) {
        return new Condition.Pattern(
                pattern.slot(), pattern.name(), pattern.type(), tests, pattern.window(), pattern.place());
    }

    private static List<Test> all(List<Test> tests, UnaryOperator<Test> replace) {
        return tests.stream().map(test -> test(test, replace)).toList();
    }

    private static Test test(Test test, UnaryOperator<Test> replace) {
        Test replaced = replace.apply(test);
        if (replaced != test) {
            return replaced;
        }
        if (test instanceof Every every) {
            return new Every(all(every.tests(), replace), every.place());
        }
        if (test instanceof Any any) {
            return new Any(all(any.tests(), replace), any.place());
        }
        return test instanceof Opposite opposite
                ? new Opposite(test(opposite.test(), replace), opposite.place())
                : test;
    }
}
