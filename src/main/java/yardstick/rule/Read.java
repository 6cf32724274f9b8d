package yardstick.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Subject;

/**
 * A field of a matched fact, or the fact itself.
 *
 * @param slot where the frame holds the fact
 * @param factType the type of that fact
 * @param path the fields to follow; empty for the fact itself
 */
public record Read(int slot, Type factType, List<Field> path, Place place) implements Expression {

    private static final Set<String> PERIODS = Set.of("period", "due", "raised", "since", "from", "until");

    /** A field of the fact in the first slot by its path, such as {@code designation.kind}; none if there is no such field. */
    public static Optional<Read> of(Type factType, String path, Place place) {
        List<Field> fields = new ArrayList<>();
        Type type = factType;
        for (String name : path.split("\\.", -1)) {
            Field field = Vocabulary.fields(type).get(name);
            if (field == null) {
                return Optional.empty();
            }
            fields.add(field);
            type = field.type();
        }
        return Optional.of(new Read(0, factType, List.copyOf(fields), place));
    }

    @Override
    public Type type() {
        return path.isEmpty() ? factType : path.get(path.size() - 1).type();
    }

    @Override
    public List<Expression> operands() {
        return List.of();
    }

    @Override
    public Expression map(UnaryOperator<Expression> replace) {
        return this;
    }

    /** Whether it is just this field of the fact in this slot. */
    public boolean isField(int inSlot, String name) {
        return slot == inSlot && path.size() == 1 && path.get(0).name().equals(name);
    }

    /** The name of the field whose value it is, the last of the path; empty where it is the fact itself. */
    public String fieldName() {
        return path.isEmpty() ? "" : path.get(path.size() - 1).name();
    }

    /** Whether it tells a period, which is a text. */
    public boolean isPeriod() {
        return PERIODS.contains(fieldName());
    }

    /** Whether it tells what a difficulty is of, which can be several subjects, so that it singles out none. */
    public boolean isOfDifficulty() {
        return factType == Type.DIFFICULTY && path.size() == 1 && type() == Type.SUBJECT;
    }

    @Override
    public Object value(Object[] frame) {
        Object value = frame[slot];
        for (Field field : path) {
            if (value == null || value instanceof Mark) {
                return value; // An explanation may look at a slot that nothing was matched for.
            }
            value = field.value(value);
        }
        return value;
    }

    /** Whether a value that was read is not known, though perhaps what it may be. */
    public static boolean isOpen(Object value) {
        return Numbers.isOpen(value) || value instanceof Choice;
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        Object value = value(frame);
        if (isOpen(value) && owner(frame) instanceof Fact owner) {
            sink.accept(input(owner));
        }
    }

    @Override
    public void readings(Object[] frame, Consumer<Reading> sink) {
        if (path.isEmpty() || path.get(path.size() - 1).role() == Field.Role.KEY) {
            return;
        }
        Object value = value(frame);
        if (!(value instanceof Mark) && !(value instanceof Choice) && owner(frame) instanceof Fact owner) {
            sink.accept(new Reading(owner, path.get(path.size() - 1).name(), value));
        }
    }

    @Override
    public void slots(IntConsumer sink) {
        sink.accept(slot);
    }

    /** The fact that the last field of the path is read from; absent where nothing is read of the fact itself. */
    public Object owner(Object[] frame) {
        return path.isEmpty()
                ? Mark.ABSENT
                : new Read(slot, factType, path.subList(0, path.size() - 1), place).value(frame);
    }

    private Input input(Fact owner) {
        if (owner instanceof Measure measure) {
            return new Input.Figure(measure.of(), measure.name(), measure.period());
        }
        if (owner instanceof Milestone milestone) {
            return new Input.Progress(milestone.of(), milestone.id());
        }
        if (owner instanceof PastDecision decision) {
            return new Input.Decided(decision.of(), String.valueOf(decision.matter()), decision.period());
        }
        if (owner instanceof Attribute attribute && attribute.period() != null) {
            return new Input.Attribute(attribute.of(), attribute.name(), attribute.period());
        }
        return new Input.Property((Subject) owner, path.get(path.size() - 1).name());
    }
}
