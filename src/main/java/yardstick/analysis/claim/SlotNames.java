package yardstick.analysis.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.SetFunction;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** What the slots of a rule stand for; two slots that must hold the same fact get one name. */
public final class SlotNames {

    /** A function and the matches that it is over. */
    public record Counted(SetFunction function, List<Condition> source) {}

    private final Set<String> derived;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Condition.Pattern> patterns = new HashMap<>();
    private final Map<Integer, Counted> results = new HashMap<>();

    /**
     * No slots.
     *
     * @param derived the measures that rules derive, of which a subject may have several at once
     */
    public SlotNames(Set<String> derived) {
        this.derived = derived;
    }

    /** The slots of conditions beside those known already. */
    public SlotNames with(List<Condition> conditions) {
        SlotNames more = new SlotNames(derived);
        more.names.putAll(names);
        more.patterns.putAll(patterns);
        more.results.putAll(results);
        more.add(conditions);
        return more;
    }

    private void add(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                add(pattern);
            }
            add(condition.within());
            if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.functions().forEach(f -> results.put(f.slot(), new Counted(f, accumulate.source())));
            }
        }
    }

    private void add(Condition.Pattern pattern) {
        patterns.put(pattern.slot(), pattern);
        identity(pattern).ifPresent(name -> names.put(pattern.slot(), name));
    }

    /** A name for the fact that a pattern matches, where no other fact can match it. */
    private Optional<String> identity(Condition.Pattern pattern) {
        Optional<Expression> same = Optional.ofNullable(pattern.selection().itself());
        if (same.isPresent() && same.get() instanceof Read read && read.path().isEmpty()) {
            return Optional.of(key(read));
        }
        if (pattern.type() == Type.PARAMETER) {
            return pattern.requiredName().map(name -> "parameter " + name);
        }
        Optional<String> of = Optional.ofNullable(pattern.selection().key("of"))
                .filter(Read.class::isInstance)
                .map(subject -> key((Read) subject));
        Optional<String> named = pattern.requiredName().flatMap(name -> of.map(subject -> subject + " " + name));
        return switch (pattern.type()) {
            case TERM -> named.map(name -> "term " + name);
            case MEASURE ->
                Optional.ofNullable(pattern.selection().key("back"))
                        .filter(back -> back instanceof Literal
                                && !pattern.requiredName()
                                        .filter(derived::contains)
                                        .isPresent())
                        .flatMap(back -> named.map(
                                name -> "measure " + name + " " + Fraction.of((BigDecimal) ((Literal) back).value())));
            default -> Optional.empty();
        };
    }

    /** A field of the fact that a pattern matches. */
    public static Read field(Condition.Pattern pattern, String name) {
        Field field = Objects.requireNonNull(Vocabulary.fields(pattern.type()).get(name));
        return new Read(pattern.slot(), pattern.type(), List.of(field), pattern.place());
    }

    /** The field that is read, the same for the same field of the same fact. */
    public String key(Read read) {
        String fact = names.getOrDefault(read.slot(), "fact " + read.slot());
        return read.path().isEmpty()
                ? fact
                : fact + "." + read.path().stream().map(Field::name).collect(Collectors.joining("."));
    }

    /** The parameter whose figure is read; null if it is something else. */
    @Nullable
    public String parameter(Expression expression) {
        return read(expression, Type.PARAMETER)
                .flatMap(Condition.Pattern::requiredName)
                .orElse(null);
    }

    /** The pattern of the measure whose figure is read, or which some functions come to; none if it is something else. */
    public Optional<Condition.Pattern> measure(Expression expression, Set<SetFunction.Kind> functions) {
        return expression instanceof Result result
                ? result(result.slot())
                        .map(Counted::function)
                        .filter(function -> functions.contains(function.kind()))
                        .flatMap(function -> measure(function.argument(), functions))
                : read(expression, Type.MEASURE);
    }

    private Optional<Condition.Pattern> read(Expression expression, Type type) {
        return expression instanceof Read read && read.isField(read.slot(), "value")
                ? Optional.ofNullable(patterns.get(read.slot())).filter(pattern -> pattern.type() == type)
                : Optional.empty();
    }

    /** The function whose result stands in a slot. */
    public Optional<Counted> result(int slot) {
        return Optional.ofNullable(results.get(slot));
    }
}
