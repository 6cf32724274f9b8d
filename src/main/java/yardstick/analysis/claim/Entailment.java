package yardstick.analysis.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;
import yardstick.rule.Renaming;
import yardstick.rule.Result;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Type;

/**
 * Finds out whether conditions hold wherever others do, by finding for each wanted fact one that is given. It may miss that they
 * do, it never claims it wrongly. A question takes so many steps at most, and so do all questions together.
 */
public final class Entailment {

    private static final int MOST_STEPS = 1_000;
    private static final int DEEPEST = 6;

    private int left;
    private int steps;
    private int depth;

    /** Answers questions in so many steps altogether; afterwards it finds nothing any more. */
    public Entailment(int left) {
        this.left = left;
    }

    /**
     * Whether the wanted conditions hold wherever the given ones do.
     *
     * @param slots slots of the wanted conditions whose fact is known, with the slot of the given conditions that holds it
     */
    public boolean holds(Premises given, List<Condition> wanted, Map<Integer, Integer> slots) {
        steps = Math.min(MOST_STEPS, left);
        int before = steps;
        boolean holds = match(given, Premises.flat(wanted), slots, false).isPresent();
        left -= before - Math.max(0, steps);
        return holds;
    }

    /** Whether a {@code not} excludes what other given conditions require. */
    public boolean contradicts(Premises given) {
        return given.knowledge().isContradictory()
                || given.nots().stream().anyMatch(not -> holds(given, not.conditions(), Map.of()));
    }

    /** Whether there is no step left. */
    public boolean isTired() {
        return left <= 0;
    }

    /** The slots of the given facts that the wanted ones can be; with {@code distinct}, each is used once. */
    private Optional<Map<Integer, Integer>> match(
            Premises given, List<Condition> wanted, Map<Integer, Integer> slots, boolean distinct) {
        if (wanted.isEmpty()) {
            return Optional.of(slots);
        }
        List<Condition> rest = wanted.subList(1, wanted.size());
        return wanted.get(0)
                .match(
                        pattern -> isParameter(pattern)
                                ? match(given, rest, slots, distinct)
                                : pattern(given, pattern, rest, slots, distinct),
                        not -> excludes(given, not, slots) ? match(given, rest, slots, distinct) : Optional.empty(),
                        accumulate -> accumulate(given, accumulate, rest, slots, distinct));
    }

    /** Parameters are always there, and known by name. */
    private static boolean isParameter(Condition.Pattern pattern) {
        return pattern.type() == Type.PARAMETER
                && pattern.tests().size() == 1
                && pattern.requiredName().isPresent();
    }

    private Optional<Map<Integer, Integer>> pattern(
            Premises given,
            Condition.Pattern wanted,
            List<Condition> rest,
            Map<Integer, Integer> slots,
            boolean distinct) {
        @Nullable Integer known = slots.get(wanted.slot());
        for (Condition.Pattern candidate : given.patterns()) {
            boolean free =
                    known != null ? known == candidate.slot() : !distinct || !slots.containsValue(candidate.slot());
            if (candidate.type() == wanted.type() && free && --steps >= 0) {
                Map<Integer, Integer> more = with(slots, wanted.slot(), candidate.slot());
                Optional<Map<Integer, Integer>> found =
                        entails(given, wanted.tests(), more) ? match(given, rest, more, distinct) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, Integer> with(Map<Integer, Integer> slots, int wanted, int given) {
        Map<Integer, Integer> more = new HashMap<>(slots);
        more.put(wanted, given);
        return more;
    }

    private static Renaming renaming(Map<Integer, Integer> slots) {
        return new Renaming(slot -> slots.getOrDefault(slot, slot));
    }

    private static boolean entails(Premises given, List<Test> tests, Map<Integer, Integer> slots) {
        Renaming renaming = renaming(slots);
        return tests.stream()
                .allMatch(test -> given.reader().all(renaming.tests(List.of(test))).stream()
                        .allMatch(given.knowledge()::entails));
    }

    /** Whether the conditions of the {@code not} have no match, since otherwise a given {@code not} would have one. */
    private boolean excludes(Premises given, Condition.Group wanted, Map<Integer, Integer> slots) {
        if (--steps < 0) {
            return false;
        }
        List<Condition> excluded = renaming(slots).all(wanted.conditions());
        Premises supposed = given.with(excluded);
        if (supposed.claims(excluded).stream().anyMatch(given.knowledge()::refutes)) {
            return true;
        }
        depth++;
        boolean found = depth < DEEPEST
                && given.nots().stream()
                        .anyMatch(not -> match(supposed, Premises.flat(not.conditions()), Map.of(), false)
                                .isPresent());
        depth--;
        return found;
    }

    private Optional<Map<Integer, Integer>> accumulate(
            Premises given,
            Condition.Accumulate wanted,
            List<Condition> rest,
            Map<Integer, Integer> slots,
            boolean distinct) {
        Condition.Accumulate renamed =
                (Condition.Accumulate) renaming(slots).all(List.of(wanted)).get(0);
        for (Condition.Accumulate candidate : steps-- > 0 ? given.accumulates() : List.<Condition.Accumulate>of()) {
            Optional<Map<Integer, Integer>> found = results(given, candidate, renamed, slots)
                    .filter(results -> entails(results.given, wanted.tests(), results.slots))
                    .flatMap(results -> match(results.given, rest, results.slots, distinct));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What is known of the wanted results from the given ones, and which of these they are. */
    private record Results(Premises given, Map<Integer, Integer> slots) {}

    private Optional<Results> results(
            Premises given, Condition.Accumulate candidate, Condition.Accumulate wanted, Map<Integer, Integer> slots) {
        if (!kinds(candidate).equals(kinds(wanted)) || !isCountable(candidate) || !isCountable(wanted)) {
            return Optional.empty();
        }
        Premises scope = given.in(List.of(wanted));
        Optional<Map<Integer, Integer>> wider = subset(scope, candidate, wanted);
        Optional<Map<Integer, Integer>> narrower = subset(scope, wanted, candidate);
        if (wider.isPresent() && narrower.isPresent()) {
            return same(scope, candidate, wanted, wider.get(), slots);
        }
        boolean counts = kinds(wanted).stream().allMatch(kind -> kind == SetFunction.Kind.COUNT);
        if (!counts || (wider.isEmpty() && narrower.isEmpty())) {
            return Optional.empty();
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < wanted.functions().size(); i++) {
            claims.add(bound(
                    scope, candidate.functions().get(i), wanted.functions().get(i), wider.isPresent()));
        }
        return Optional.of(new Results(scope.knowing(claims), slots));
    }

    /** Functions over the same matches have the same results. */
    private static Optional<Results> same(
            Premises scope,
            Condition.Accumulate candidate,
            Condition.Accumulate wanted,
            Map<Integer, Integer> sources,
            Map<Integer, Integer> slots) {
        Map<Integer, Integer> all = new HashMap<>(slots);
        for (int i = 0; i < wanted.functions().size(); i++) {
            SetFunction from = candidate.functions().get(i);
            SetFunction to = wanted.functions().get(i);
            if (to.kind() != SetFunction.Kind.COUNT && !sameArgument(scope, from, to, sources)) {
                return Optional.empty();
            }
            all.put(to.slot(), from.slot());
        }
        return Optional.of(new Results(scope, all));
    }

    private static List<SetFunction.Kind> kinds(Condition.Accumulate accumulate) {
        return accumulate.functions().stream().map(SetFunction::kind).toList();
    }

    private static boolean isCountable(Condition.Accumulate accumulate) {
        return accumulate.source().stream()
                .allMatch(condition -> condition.match(
                        pattern -> true, group -> group.quantifier() == Condition.Quantifier.NOT, inner -> false));
    }

    private static long patterns(Condition.Accumulate accumulate) {
        return accumulate.source().stream()
                .filter(c -> c instanceof Condition.Pattern pattern && pattern.type() != Type.PARAMETER)
                .count();
    }

    /** Whether each match of one is a match of the other: the slots that show it. */
    private Optional<Map<Integer, Integer>> subset(
            Premises given, Condition.Accumulate narrow, Condition.Accumulate wide) {
        return patterns(narrow) == patterns(wide)
                ? match(given.matchingOnly(narrow.source()), wide.source(), Map.of(), true)
                : Optional.empty();
    }

    private static boolean sameArgument(Premises scope, SetFunction from, SetFunction to, Map<Integer, Integer> slots) {
        ClaimReader reader = scope.reader();
        return reader.key(from.argument()).equals(reader.key(renaming(slots).expression(to.argument())));
    }

    /** A count over more matches is no smaller, one over fewer is no greater. */
    private static Claim bound(Premises scope, SetFunction from, SetFunction to, boolean wider) {
        Quantity wanted = quantity(scope, to);
        NumberValues known = (NumberValues) scope.knowledge().of(quantity(scope, from));
        Interval hull = known.parts().isEmpty() ? Interval.ALL : known.hull();
        Interval possible = wider
                ? new Interval(hull.low(), hull.lowIn(), null, false)
                : new Interval(null, false, hull.high(), hull.highIn());
        return new Claim.Single(wanted, wanted.within(NumberValues.of(possible)), to.place());
    }

    private static Quantity quantity(Premises scope, SetFunction function) {
        return scope.reader()
                .arithmetic()
                .of(new Result(function.slot(), function.place()))
                .quantity();
    }
}
