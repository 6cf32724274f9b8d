package yardstick.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yardstick.number.Alternatives;
import yardstick.number.Mark;
import yardstick.vocabulary.Parameter;

/**
 * What a parameter is for some scope. Where the scope is not known it is what each of the rows has, case by case, so that what comes out
 * alike for all is certain.
 *
 * @param read of the parameter that stands for all rows of the name
 * @param scope a text that tells the row
 */
public record Scoped(Read read, Expression scope, Place place) implements Expression {

    @Override
    public Type type() {
        return read.type();
    }

    @Override
    public List<Expression> operands() {
        return List.of(read, scope);
    }

    @Override
    public Expression map(UnaryOperator<Expression> replace) {
        return new Scoped((Read) replace.apply(read), replace.apply(scope), place);
    }

    @Override
    public Object value(Object[] frame) {
        if (!(frame[read.slot()] instanceof Parameter parameter)) {
            return Mark.UNKNOWN;
        }
        Object known = scope.reads(slot -> frame[slot] == null) ? Mark.UNKNOWN : scope.value(frame);
        if (known == Mark.ABSENT) {
            return Mark.ABSENT;
        }
        if (known instanceof String text) {
            Parameter row = parameter.rows().get(text);
            return row == null ? Mark.UNKNOWN : field().value(row);
        }
        Map<String, Object> values = new TreeMap<>();
        parameter.rows().forEach((text, row) -> values.put(text, field().value(row)));
        return values.isEmpty() ? Mark.UNKNOWN : Alternatives.of(unknown(frame), values);
    }

    private Field field() {
        return read.path().get(0);
    }

    /** What it is that is not known: the same for all parameters of one scope. */
    private Object unknown(Object[] frame) {
        return scope instanceof Read text
                        && frame[text.slot()] != null
                        && !text.path().isEmpty()
                ? List.of(text.owner(frame), text.fieldName())
                : List.of(scope.place());
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        scope.unknowns(frame, sink);
    }

    /** The row that counts; null where the scope is not known. */
    public @Nullable Parameter row(Object[] frame) {
        return frame[read.slot()] instanceof Parameter parameter && scope.value(frame) instanceof String text
                ? parameter.rows().get(text)
                : null;
    }

    @Override
    public void readings(Object[] frame, Consumer<Reading> sink) {
        Parameter row = row(frame);
        if (row != null) {
            sink.accept(new Reading(row, field().name(), field().value(row)));
        }
        scope.readings(frame, sink);
    }
}
