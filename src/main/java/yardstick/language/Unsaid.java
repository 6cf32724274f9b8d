package yardstick.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** Tests that a pattern makes though its author does not write them. */
final class Unsaid {

    private Unsaid() {}

    /** That an attribute is of the current period, where nothing is said of its period. */
    static Optional<Test> now(int slot, Place pattern, List<Test> tests) {
        boolean said = tests.stream().anyMatch(test -> saysPeriod(test, slot));
        return said ? Optional.empty() : Optional.of(compared(slot, Type.ATTRIBUTE, "back", Relation.EQUAL, pattern));
    }

    /** That there was a decision, which of a period of which nothing is told is not known, where nothing is said of the outcome. */
    static Optional<Test> told(int slot, Place pattern, List<Test> tests) {
        boolean said = tests.stream().anyMatch(test -> test instanceof Comparison && reads(test, slot, "outcome"));
        return said
                ? Optional.empty()
                : Optional.of(compared(slot, Type.DECISION, "outcome", Relation.UNEQUAL, pattern));
    }

    private static Test compared(int slot, Type type, String name, Relation relation, Place pattern) {
        Place place = pattern.unwritten();
        Read field = new Read(slot, type, List.of(Vocabulary.fields(type).get(name)), place);
        Object value = field.type() == Type.NUMBER ? BigDecimal.ZERO : "";
        return new Comparison(relation, field, new Literal(value, field.type(), place), place);
    }

    /** Whether an expression reads of which period the fact in a slot is. */
    static boolean saysPeriod(Expression expression, int slot) {
        return reads(expression, slot, "back") || reads(expression, slot, "period");
    }

    /** Whether an expression reads a field of the fact in a slot. */
    static boolean reads(Expression expression, int slot, String name) {
        return (expression instanceof Read read && read.isField(slot, name))
                || expression.operands().stream().anyMatch(operand -> reads(operand, slot, name));
    }
}
