package yardstick.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.language.Comparison;
import yardstick.language.Condition;
import yardstick.language.Expression;
import yardstick.language.Field;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Test;
import yardstick.language.Type;
import yardstick.language.Vocabulary;

/** What the slots of a rule stand for; two slots that must hold the same fact get one name. */
final class Slots {

    /** A function and the matches that it is over. */
    record Counted(Condition.Function function, List<Condition> source) {}

    private final Set<String> derived;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, String> parameters = new HashMap<>();
    private final Map<Integer, Counted> results = new HashMap<>();

    /**
     * No slots.
     *
     * @param derived the measures that rules derive, of which a subject may have several at once
     */
    Slots(Set<String> derived) {
        this.derived = derived;
    }

    /** The slots of conditions beside those known already. */
    Slots with(List<Condition> conditions) {
        Slots more = new Slots(derived);
        more.names.putAll(names);
        more.parameters.putAll(parameters);
        more.results.putAll(results);
        more.add(conditions);
        return more;
    }

    private void add(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                add(pattern);
            } else if (condition instanceof Condition.Not not) {
                add(not.conditions());
            } else if (condition instanceof Condition.Exists exists) {
                add(exists.conditions());
            } else if (condition instanceof Condition.Forall forall) {
                add(forall.each());
                add(forall.holds());
            } else if (condition instanceof Condition.Accumulate accumulate) {
                add(accumulate.source());
                accumulate.functions().forEach(f -> results.put(f.slot(), new Counted(f, accumulate.source())));
            }
        }
    }

    private void add(Condition.Pattern pattern) {
        if (pattern.type() == Type.PARAMETER) {
            name(pattern).ifPresent(name -> parameters.put(pattern.slot(), name));
        }
        identity(pattern).ifPresent(name -> names.put(pattern.slot(), name));
    }

    /** A name for the fact that a pattern matches, where no other fact can match it. */
    private Optional<String> identity(Condition.Pattern pattern) {
        Optional<Expression> same = required(pattern, List.of());
        if (same.isPresent() && same.get() instanceof Read read && read.path().isEmpty()) {
            return Optional.of(key(read));
        }
        if (pattern.type() == Type.PARAMETER) {
            return name(pattern).map(name -> "parameter " + name);
        }
        Optional<String> of =
                required(pattern, List.of("of")).filter(Read.class::isInstance).map(subject -> key((Read) subject));
        Optional<String> named = name(pattern).flatMap(name -> of.map(subject -> subject + " " + name));
        return switch (pattern.type()) {
            case TERM -> named.map(name -> "term " + name);
            case MEASURE ->
                required(pattern, List.of("back"))
                        .filter(back -> back instanceof Literal
                                && !name(pattern).filter(derived::contains).isPresent())
                        .flatMap(back -> named.map(
                                name -> "measure " + name + " " + Fraction.of((BigDecimal) ((Literal) back).value())));
            default -> Optional.empty();
        };
    }

    /** A field of the fact that a pattern matches. */
    static Read field(Condition.Pattern pattern, String name) {
        Field field = Objects.requireNonNull(Vocabulary.fields(pattern.type()).get(name));
        return new Read(pattern.slot(), pattern.type(), List.of(field), pattern.place());
    }

    /** The name that a pattern asks for, written out. */
    static Optional<String> name(Condition.Pattern pattern) {
        return required(pattern, List.of("name"))
                .filter(Literal.class::isInstance)
                .map(name -> String.valueOf(((Literal) name).value()));
    }

    /** What a field of the matched fact, or the fact itself, must equal. */
    static Optional<Expression> required(Condition.Pattern pattern, List<String> path) {
        for (Test test : pattern.tests()) {
            if (test instanceof Comparison comparison && comparison.relation() == Relation.EQUAL) {
                if (isPath(comparison.left(), pattern.slot(), path)) {
                    return Optional.of(comparison.right());
                }
                if (isPath(comparison.right(), pattern.slot(), path)) {
                    return Optional.of(comparison.left());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPath(Expression expression, int slot, List<String> path) {
        return expression instanceof Read read
                && read.slot() == slot
                && read.path().stream().map(Field::name).toList().equals(path);
    }

    /** The field that is read, the same for the same field of the same fact. */
    String key(Read read) {
        String fact = names.getOrDefault(read.slot(), "fact " + read.slot());
        return read.path().isEmpty()
                ? fact
                : fact + "." + read.path().stream().map(Field::name).collect(Collectors.joining("."));
    }

    /** The parameter whose figure is read; null if it is something else. */
    @Nullable
    String parameter(Expression expression) {
        return expression instanceof Read read && read.isField(read.slot(), "value")
                ? parameters.get(read.slot())
                : null;
    }

    /** The function whose result stands in a slot. */
    Optional<Counted> result(int slot) {
        return Optional.ofNullable(results.get(slot));
    }
}
