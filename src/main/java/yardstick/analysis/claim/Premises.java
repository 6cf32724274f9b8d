package yardstick.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yardstick.rule.Condition;

/**
 * Conditions that are taken to hold.
 *
 * @param patterns of which each has a match
 * @param nots of which none has
 * @param accumulates whose results the knowledge is about
 * @param reader reads tests in the scope of the conditions
 */
public record Premises(
        List<Condition.Pattern> patterns,
        List<Condition.Group> nots,
        List<Condition.Accumulate> accumulates,
        Knowledge knowledge,
        ClaimReader reader) {

    /** Nothing is taken to hold. */
    public static Premises nothing(ClaimReader reader) {
        return new Premises(List.of(), List.of(), List.of(), Knowledge.NOTHING, reader);
    }

    /** These conditions hold as well. */
    public Premises with(List<Condition> conditions) {
        return in(conditions).holding(conditions);
    }

    /** The same in the scope of more conditions, which need not hold. */
    public Premises in(List<Condition> conditions) {
        return new Premises(patterns, nots, accumulates, knowledge, reader.in(conditions));
    }

    /** The same, with facts to match only from these conditions. */
    Premises matchingOnly(List<Condition> conditions) {
        return new Premises(List.of(), nots, accumulates, knowledge, reader).with(conditions);
    }

    Premises knowing(List<Claim> claims) {
        return new Premises(patterns, nots, accumulates, knowledge.with(claims), reader);
    }

    private Premises holding(List<Condition> conditions) {
        List<Condition> flat = flat(conditions);
        return new Premises(
                joined(patterns, flat, Condition.Pattern.class),
                joined(nots, flat, Condition.Group.class),
                joined(accumulates, flat, Condition.Accumulate.class),
                knowledge.with(claims(flat)),
                reader);
    }

    private static <C extends Condition> List<C> joined(List<C> some, List<Condition> more, Class<C> type) {
        return Stream.concat(
                        some.stream(), more.stream().filter(type::isInstance).map(type::cast))
                .toList();
    }

    /** What the tests of conditions say that hold together. */
    public List<Claim> claims(List<Condition> conditions) {
        return flat(conditions).stream()
                .flatMap(condition -> reader.all(condition.tests()).stream())
                .toList();
    }

    /** Conditions with {@code exists} opened up, so that all groups among them are negated. */
    public static List<Condition> flat(List<Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        for (Condition condition : conditions) {
            boolean exists = condition instanceof Condition.Group group && !group.negated();
            flat.addAll(exists ? flat(condition.within()) : List.of(condition));
        }
        return flat;
    }
}
