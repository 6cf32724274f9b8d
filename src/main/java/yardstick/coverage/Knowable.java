package yardstick.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yardstick.policy.Matter;
import yardstick.rule.Calculation;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** Tells which parts of rules can be unknown at all: those that in the end read a figure or property that a dossier can lack. */
final class Knowable {

    private final List<Rule> rules;
    private final Set<String> visited = new HashSet<>();

    Knowable(List<Rule> rules) {
        this.rules = rules;
    }

    /** Whether some rule for an outcome of a matter can be unknown, or whom the matter concerns. */
    boolean mayBeUndetermined(Matter matter) {
        return matter.where().stream().anyMatch(where -> mayBeUnknown(matter, where))
                || rules.stream()
                        .anyMatch(rule -> rule.conclusion() instanceof Conclusion.Conclude conclude
                                && matter.rank(conclude.outcome()) >= 0
                                && mayBeUnknown(rule));
    }

    private static boolean mayBeUnknown(Matter matter, Matter.Where where) {
        Type kind = Type.of(matter.kind());
        return Read.of(kind, where.path(), new Place("policy.json", 0, 0, where.path()))
                .filter(read -> read.path().stream().noneMatch(field -> field.role() == Field.Role.KNOWABLE))
                .isEmpty();
    }

    boolean mayBeUnknown(Rule rule) {
        return mayBeUnknown(rule.conditions(), rule);
    }

    boolean mayBeUnknown(List<Condition> conditions, Rule rule) {
        return conditions.stream().anyMatch(condition -> mayBeUnknown(condition, rule));
    }

    boolean mayBeUnknown(Condition condition, Rule rule) {
        return condition.match(
                pattern -> (pattern.type() == Type.TERM && mayTermBeUnknown(pattern))
                        || mayAnyBeUnknown(pattern.tests(), rule),
                group -> mayBeUnknown(group.conditions(), rule),
                accumulate -> mayAnyBeUnknown(accumulate.tests(), rule));
    }

    private boolean mayAnyBeUnknown(List<? extends Expression> expressions, Rule rule) {
        return expressions.stream().anyMatch(expression -> mayBeUnknown(expression, rule));
    }

    boolean mayBeUnknown(Expression expression, Rule rule) {
        if (expression instanceof Read read) {
            return read.path().stream().anyMatch(field -> field.role() == Field.Role.KNOWABLE);
        }
        if (expression instanceof Result result) {
            return mayResultBeUnknown(result, rule.conditions(), rule);
        }
        return isOverFigures(expression) || mayAnyBeUnknown(expression.operands(), rule);
    }

    /** Whether something is divided by what is not a figure of the policy, so that it may be divided by zero. */
    private static boolean isOverFigures(Expression expression) {
        boolean[] figures = {false};
        if (expression instanceof Calculation calculation && calculation.mayDivideByZero()) {
            Traversal.expressions(
                    calculation.right(),
                    part -> figures[0] |=
                            part instanceof Result || (part instanceof Read read && read.factType() != Type.PARAMETER));
        }
        return figures[0];
    }

    private boolean mayResultBeUnknown(Result result, List<Condition> conditions, Rule rule) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Accumulate accumulate) {
                boolean own = accumulate.functions().stream().anyMatch(f -> f.slot() == result.slot());
                boolean argument = accumulate.functions().stream().anyMatch(f -> mayBeUnknown(f.argument(), rule));
                if (own && (argument || mayBeUnknown(accumulate.source(), rule))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A term can be unknown if one of the rules that infer it can. */
    private boolean mayTermBeUnknown(Condition.Pattern pattern) {
        boolean may = false;
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Infer infer
                    && Bounds.names(pattern, infer.term())
                    && visited.add(rule.name())) {
                may |= mayBeUnknown(rule);
                visited.remove(rule.name());
            }
        }
        return may;
    }
}
