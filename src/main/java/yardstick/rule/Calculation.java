package yardstick.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yardstick.number.Numbers;
import yardstick.number.Operator;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Subject;

/** A sum, difference, product or quotient of numbers; what is divided by zero is unknown. */
public record Calculation(Operator operator, Expression left, Expression right, Place place) implements Expression {

    /** Whether it divides by what may be zero, so that it may be unknown although all that it is made of is known. */
    public boolean mayDivideByZero() {
        return operator == Operator.DIVIDE && !(right instanceof Literal);
    }

    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> operands() {
        return List.of(left, right);
    }

    @Override
    public Expression map(UnaryOperator<Expression> replace) {
        return new Calculation(operator, replace.apply(left), replace.apply(right), place);
    }

    @Override
    public Object value(Object[] frame) {
        return Numbers.apply(operator, left.value(frame), right.value(frame));
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        Object value = value(frame);
        if (!Numbers.isOpen(value)) {
            return;
        }
        if (operator == Operator.DIVIDE && Numbers.isZero(right.value(frame))) {
            subject(frame).ifPresent(subject -> sink.accept(new Input.ZeroDivisor(subject, written())));
        } else {
            left.unknowns(frame, sink);
            right.unknowns(frame, sink);
        }
    }

    private String written() {
        return place.text().replaceAll("\\s+", " ");
    }

    /** Whose figures the divisor is made of, or else those that are divided, or else whom the rule is about. */
    private Optional<Subject> subject(@Nullable Object[] frame) {
        List<@Nullable Object> facts = new ArrayList<>();
        right.slots(slot -> facts.add(frame[slot]));
        left.slots(slot -> facts.add(frame[slot]));
        Collections.addAll(facts, frame);
        return facts.stream().flatMap(fact -> subject(fact).stream()).findFirst();
    }

    private static Optional<Subject> subject(@Nullable Object fact) {
        if (fact instanceof Subject subject) {
            return Optional.of(subject);
        }
        for (Type type : Type.values()) {
            Field of = Vocabulary.fields(type).get("of");
            if (of != null && fact instanceof Fact known && type.admits(known)) {
                return Optional.of((Subject) of.value(known));
            }
        }
        return Optional.empty();
    }
}
