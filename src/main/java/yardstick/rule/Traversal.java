package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;

/** Walks over the parts of a rule in the order written. */
public final class Traversal {

    private Traversal() {}

    /** Visits all patterns, nested ones too. */
    public static void patterns(List<Condition> conditions, Consumer<Condition.Pattern> visitor) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                visitor.accept(pattern);
            }
            patterns(condition.within(), visitor);
        }
    }

    /** Visits all expressions of the conditions and of the conclusion, outermost first. */
    public static void expressions(Rule rule, Consumer<Expression> visitor) {
        expressions(rule.conditions(), visitor);
        expressions(rule.conclusion().subject(), visitor);
        if (rule.conclusion() instanceof Conclusion.Derive derive) {
            expressions(derive.value(), visitor);
        }
        Expression period = rule.conclusion().period();
        if (period != null) {
            expressions(period, visitor);
        }
    }

    /** Visits every field that a rule reads. */
    public static void fields(Rule rule, Consumer<Field> visitor) {
        expressions(rule, expression -> {
            if (expression instanceof Read read) {
                read.path().forEach(visitor);
            }
        });
    }

    /** Visits all expressions of conditions, outermost first. */
    public static void expressions(List<Condition> conditions, Consumer<Expression> visitor) {
        for (Condition condition : conditions) {
            expressions(condition.within(), visitor);
            if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.functions().forEach(function -> expressions(function.argument(), visitor));
            }
            condition.tests().forEach(test -> expressions(test, visitor));
        }
    }

    /** Visits an expression and its operands, theirs too, outermost first. */
    public static void expressions(Expression expression, Consumer<Expression> visitor) {
        visitor.accept(expression);
        expression.operands().forEach(operand -> expressions(operand, visitor));
    }
}
