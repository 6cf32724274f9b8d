package yardstick.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import yardstick.analysis.claim.Claim;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.NumberValues;
import yardstick.analysis.claim.Quantity;
import yardstick.analysis.claim.Values;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Read;
import yardstick.rule.Renaming;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Type;

/** The structure of a rule, written so that two rules that differ only in one figure can be told by it. */
final class Shape {

    private final List<Condition> conditions;
    private final ClaimReader reader;
    private final String subject;

    private Shape(List<Condition> conditions, ClaimReader reader, String subject) {
        this.conditions = conditions;
        this.reader = reader;
        this.subject = subject;
    }

    /** The shape of a rule; none if its subject is not simply a fact. */
    static Optional<Shape> of(Rule rule, ClaimReader reader) {
        if (!(rule.conclusion() instanceof Conclusion.Conclude conclude)
                || !(conclude.subject() instanceof Read subject)) {
            return Optional.empty();
        }
        Renaming renaming = new Renaming(numbering(rule.conditions()));
        List<Condition> conditions = renaming.all(rule.conditions());
        ClaimReader scoped = reader.in(conditions);
        String key = subject.type() + " " + scoped.key(renaming.expression(subject)) + " " + rule.effective() + " "
                + rule.until();
        return Optional.of(new Shape(conditions, scoped, key));
    }

    /** Numbers for the slots that do not depend on where the parameters stand. */
    private static IntUnaryOperator numbering(List<Condition> conditions) {
        Map<Integer, Integer> numbers = new HashMap<>();
        number(conditions, numbers);
        int parameters = 1_000;
        return slot -> numbers.getOrDefault(slot, parameters + slot);
    }

    private static void number(List<Condition> conditions, Map<Integer, Integer> numbers) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern && pattern.type() != Type.PARAMETER) {
                numbers.put(pattern.slot(), numbers.size());
            }
            number(condition.within(), numbers);
            if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.functions().forEach(function -> numbers.put(function.slot(), numbers.size()));
            }
        }
    }

    /** The bands of the rule: for each number that it compares, the shape of the rest, and the figures. */
    Map<String, Band> bands(Rule rule) {
        Map<String, List<Claim.Single>> byQuantity = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            for (Claim claim : reader.all(condition.tests())) {
                if (claim instanceof Claim.Single single && isBand(single)) {
                    byQuantity
                            .computeIfAbsent(single.about().key(), any -> new ArrayList<>())
                            .add(single);
                }
            }
        }
        Map<String, Band> bands = new LinkedHashMap<>();
        byQuantity.forEach((key, claims) -> bands.put(without(key), band(rule, claims)));
        return bands;
    }

    private static boolean isBand(Claim.Single single) {
        return single.values() instanceof NumberValues
                && !single.about().is(Quantity.Trait.COMPOSED)
                && !single.about().key().endsWith(".back");
    }

    private static Band band(Rule rule, List<Claim.Single> claims) {
        Quantity quantity = claims.get(0).about();
        Values values = quantity.domain();
        for (Claim.Single claim : claims) {
            values = quantity.within(values.and(claim.values()));
        }
        return new Band(
                rule,
                ((NumberValues) values).orAbsent(false),
                quantity.is(Quantity.Trait.WHOLE),
                claims.get(0).place());
    }

    /** All of the rule but what it asks of one quantity. */
    private String without(String quantity) {
        return subject + " " + quantity + "\n" + text(conditions, quantity);
    }

    private String text(List<Condition> all, String quantity) {
        return all.stream()
                .filter(c -> !(c instanceof Condition.Pattern pattern && pattern.type() == Type.PARAMETER))
                .map(condition -> text(condition, quantity))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String text(Condition condition, String quantity) {
        return condition.match(
                pattern -> pattern.type() + " " + pattern.slot() + " (" + claims(pattern, quantity) + ")",
                group -> (group.negated() ? "not (" : "exists (") + text(group.conditions(), quantity) + ")",
                accumulate -> "accumulate (" + text(accumulate.source(), quantity) + "; " + functions(accumulate) + "; "
                        + claims(accumulate, quantity) + ")");
    }

    private String claims(Condition condition, String quantity) {
        return reader.all(condition.tests()).stream()
                .filter(claim -> !(claim instanceof Claim.Single single
                        && single.about().key().equals(quantity)))
                .map(Shape::text)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String functions(Condition.Accumulate accumulate) {
        return accumulate.functions().stream()
                .map(f -> f.kind() + " " + (f.kind() == SetFunction.Kind.COUNT ? "" : reader.key(f.argument())))
                .collect(Collectors.joining(", "));
    }

    private static String text(Claim claim) {
        if (claim instanceof Claim.Single single) {
            return single.about().key() + " in " + single.values();
        }
        boolean all = claim instanceof Claim.All;
        List<Claim> parts = claim instanceof Claim.All every ? every.claims() : ((Claim.Some) claim).claims();
        return parts.stream().map(Shape::text).sorted().collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
    }
}
