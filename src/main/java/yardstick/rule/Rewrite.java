package yardstick.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies of checked rules with some part replaced, for questions such as what if this test held. */
public final class Rewrite {

    private Rewrite() {}

    /** A copy of a rule with one condition, nested or not, replaced by others that hold together. */
    public static Rule conditions(Rule rule, Condition old, List<Condition> instead) {
        return rule.asking(conditions(rule.conditions(), old, instead));
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
        return condition.match(
                pattern -> pattern,
                group -> group.of(
                        group.quantifier() == Condition.Quantifier.FORALL
                                ? List.of(
                                        group.conditions().get(0),
                                        within(group.conditions().get(1), old, instead))
                                : conditions(group.conditions(), old, instead)),
                accumulate -> accumulate.of(conditions(accumulate.source(), old, instead), accumulate.tests()));
    }

    /** A copy of a rule with each test, nested ones too, replaced where the operator returns another. */
    public static Rule tests(Rule rule, UnaryOperator<Test> replace) {
        return rule.asking(tests(rule.conditions(), replace));
    }

    static List<Condition> tests(List<Condition> conditions, UnaryOperator<Test> replace) {
        List<Condition> copies = new ArrayList<>();
        for (Condition condition : conditions) {
            copies.add(tests(condition, replace));
        }
        return List.copyOf(copies);
    }

    private static Condition tests(Condition condition, UnaryOperator<Test> replace) {
        return condition.match(
                pattern -> pattern.asking(all(pattern.tests(), replace)),
                group -> group.of(tests(group.conditions(), replace)),
                accumulate -> accumulate.of(tests(accumulate.source(), replace), all(accumulate.tests(), replace)));
    }

    private static List<Test> all(List<Test> tests, UnaryOperator<Test> replace) {
        return tests.stream().map(test -> test(test, replace)).toList();
    }

    private static Test test(Test test, UnaryOperator<Test> replace) {
        Test replaced = replace.apply(test);
        if (replaced != test) {
            return replaced;
        }
        return test.operands().stream().anyMatch(Test.class::isInstance)
                ? test.map(operand -> operand instanceof Test inner ? test(inner, replace) : operand)
                : test;
    }
}
