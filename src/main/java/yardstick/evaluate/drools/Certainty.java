package yardstick.evaluate.drools;

import java.util.List;
import java.util.Set;
import yardstick.rule.Calculation;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.Result;

/**
 * Tells conditions that can never be unknown, so that they need not be matched twice.
 *
 * @param derivedMeasures the measures that rules derive, which may hold only possibly
 */
record Certainty(Set<String> derivedMeasures) {

    /** Whether each match of the conditions is certain. */
    boolean of(List<Condition> conditions) {
        return conditions.stream().allMatch(this::of);
    }

    private boolean of(Condition condition) {
        return condition.match(
                pattern -> !concluded(pattern) && pattern.tests().stream().allMatch(Certainty::isKnown),
                group -> of(group.conditions()),
                accumulate -> false);
    }

    /** Whether rules conclude what the pattern matches, or may do so. */
    boolean concluded(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case TERM -> true;
            case MEASURE ->
                pattern.requiredNames().isEmpty()
                        ? !derivedMeasures.isEmpty()
                        : pattern.requiredNames().stream().anyMatch(derivedMeasures::contains);
            default -> false;
        };
    }

    /** Whether the value of an expression is known whatever is missing. */
    static boolean isKnown(Expression expression) {
        if (expression instanceof Result
                || (expression instanceof Calculation calculation && calculation.mayDivideByZero())) {
            return false;
        }
        if (expression instanceof Read read
                && read.path().stream().anyMatch(field -> field.role() == Field.Role.KNOWABLE)) {
            return false;
        }
        return expression.operands().stream().allMatch(Certainty::isKnown);
    }
}
