package yardstick.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.decision.Reported;
import yardstick.number.Numbers;
import yardstick.problem.Brief;

/**
 * What a case expects of one subject in one matter.
 *
 * @param zone id of its zone; empty where it has none
 * @param party id of its party; empty where it has none
 * @param designation id of its designation; empty for a zone
 * @param matter id of the matter; empty where the policy has one for that kind of subject and the case does not say
 * @param grounds names of the rules that the outcome rests on; null where the case does not say
 * @param open names of the rules that keep the outcome undetermined; null where the case does not say
 * @param values figures that the matter reports, in digits, by name; null where the case does not say
 */
public record Expectation(
        String zone,
        String party,
        String designation,
        String matter,
        String outcome,
        @Nullable List<String> grounds,
        @Nullable List<String> open,
        @Nullable Map<String, String> values) {

    /** What a figure is that is not known. */
    private static final String UNKNOWN = "?";

    /** What a decision says, in full. */
    public static Expectation of(Decision decision) {
        return new Expectation(
                decision.subject().zoneId(),
                decision.subject().partyId(),
                decision.subject().designationId(),
                decision.matter().isNamed() ? decision.matter().id() : "",
                decision.outcome().code(),
                grounds(decision),
                open(decision),
                decision.matter().reports().isEmpty() ? null : values(decision));
    }

    static List<String> grounds(Decision decision) {
        return decision.grounds().stream().map(ground -> ground.rule().name()).toList();
    }

    static List<String> open(Decision decision) {
        return decision.open().stream().map(Open::name).toList();
    }

    private static Map<String, String> values(Decision decision) {
        Map<String, String> values = new LinkedHashMap<>();
        decision.values().forEach(value -> values.put(value.name(), digits(value)));
        return values;
    }

    private static String digits(Reported value) {
        return value.value() instanceof BigDecimal number ? plain(number) : value.shown();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isKnown(Reported value) {
        return Numbers.isExact(value.value());
    }

    /** A figure as a case writes it: a number, a text such as {@code [84, 94]}, or null for one that is not known. */
    static String value(JsonNode value) {
        return value.isNull() ? UNKNOWN : value.isNumber() ? plain(value.decimalValue()) : value.asText();
    }

    /** The subject's ids in one text, such as {@code Z01/D01}. */
    public String subject() {
        String holder = zone + party;
        return holder + (holder.isEmpty() || designation.isEmpty() ? "" : "/") + designation;
    }

    /** The subject and, where it is named, the matter. */
    String about() {
        return (subject() + " " + matter).strip();
    }

    boolean isAbout(Decision decision) {
        return zone.equals(decision.subject().zoneId())
                && party.equals(decision.subject().partyId())
                && designation.equals(decision.subject().designationId())
                && (matter.isEmpty() || matter.equals(decision.matter().id()));
    }

    /** Whether a decision is as expected, in all that the case says. */
    public boolean isMetBy(Decision decision) {
        return outcome.equals(decision.outcome().code())
                && (grounds == null || sameNames(grounds, grounds(decision)))
                && (open == null || sameNames(open, open(decision)))
                && (values == null || decision.values().stream().allMatch(this::isMetBy));
    }

    /** Whether a figure is as expected; one that is not expected is. */
    private boolean isMetBy(Reported value) {
        String expected = values == null ? null : values.get(value.name());
        return expected == null || expected.equals(digits(value)) || (expected.equals(UNKNOWN) && !isKnown(value));
    }

    /** It as a case holds it. */
    public ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        if (!zone.isEmpty()) {
            tree.put("zone", zone);
        }
        if (!party.isEmpty()) {
            tree.put("party", party);
        }
        if (!designation.isEmpty()) {
            tree.put("designation", designation);
        }
        if (!matter.isEmpty()) {
            tree.put("matter", matter);
        }
        tree.put("outcome", outcome);
        put(tree, "grounds", grounds);
        put(tree, "open", open);
        if (values != null) {
            ObjectNode figures = tree.putObject("values");
            values.forEach((name, digits) -> figures.set(name, tree(digits)));
        }
        return tree;
    }

    private static JsonNode tree(String digits) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        boolean number = digits.matches("-?\\d+(\\.\\d+)?");
        return digits.equals(UNKNOWN)
                ? nodes.nullNode()
                : number ? nodes.numberNode(new BigDecimal(digits)) : nodes.textNode(digits);
    }

    private static void put(ObjectNode tree, String field, @Nullable List<String> names) {
        if (names != null) {
            ArrayNode list = tree.putArray(field);
            names.forEach(list::add);
        }
    }

    private static boolean sameNames(List<String> some, List<String> others) {
        return some.size() == others.size() && some.containsAll(others);
    }

    @Override
    public String toString() {
        return Brief.of("Expectation", about() + " " + outcome);
    }
}
