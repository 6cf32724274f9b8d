package yardstick.explain.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/**
 * Conditions that hold together, as a description tells them.
 *
 * @param conditions all of them, in the order written
 * @param members patterns over whose facts the description ranges
 * @param given patterns that find one certain fact, given what was found before: parameters, measures and attributes of one period,
 *     terms that hold
 */
record DescribedGroup(List<Condition> conditions, List<Condition.Pattern> members, List<Condition.Pattern> given) {

    private static final BigDecimal MOST_PERIODS = BigDecimal.valueOf(10_000);

    /**
     * The group that conditions make within a description.
     *
     * @param spoken what else is said of the facts that they find
     */
    static DescribedGroup of(List<Condition> conditions, Letters around, List<Expression> spoken) {
        List<Condition> arranged = Arrangement.of(conditions, spoken);
        List<Condition.Pattern> members = new ArrayList<>();
        List<Condition.Pattern> given = new ArrayList<>();
        List<Condition.Pattern> patterns = patterns(arranged).toList();
        for (Condition.Pattern pattern : patterns) {
            boolean single = isOfOnePeriod(pattern) || isTermThatHolds(pattern, arranged, spoken);
            boolean found = isParameter(pattern) || (single && isNamed(owner(pattern), members, given, around));
            (found ? given : members).add(pattern);
        }
        if (members.isEmpty() && !patterns.isEmpty()) {
            Condition.Pattern first = given.stream()
                    .filter(pattern -> pattern.type() != Type.PARAMETER)
                    .findFirst()
                    .orElse(given.get(0));
            given.remove(first);
            members.add(first);
        }
        return new DescribedGroup(arranged, members, given);
    }

    private static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().filter(Condition.Pattern.class::isInstance).map(Condition.Pattern.class::cast);
    }

    /** Whether there are conditions about further sets within. */
    boolean nests() {
        return conditions.stream().anyMatch(condition -> !(condition instanceof Condition.Pattern));
    }

    private static boolean isParameter(Condition.Pattern pattern) {
        return pattern.type() == Type.PARAMETER && pattern.requiredName().isPresent();
    }

    /** Whether a pattern asks for one measure or attribute of one period. */
    private static boolean isOfOnePeriod(Condition.Pattern pattern) {
        return isFigure(pattern.type()) && pattern.requiredName().isPresent() && back(pattern) != null;
    }

    /** Whether facts of a type are of a subject and a period, and called by their names. */
    static boolean isFigure(Type type) {
        return type == Type.MEASURE || type == Type.ATTRIBUTE;
    }

    /** Whether a test goes without saying: that there was an earlier decision, which its author did not write. */
    static boolean isUnsaid(Test test, Condition.Pattern pattern) {
        return pattern.type() == Type.DECISION && !test.place().isWritten();
    }

    /** How many periods back the facts of a pattern have to be; null if it does not require just one period. */
    static @Nullable Integer back(Condition.Pattern pattern) {
        Selection.Key key = key(pattern, "back");
        return key == null ? null : whole(key.other());
    }

    /** The number of periods that is written out; null where none is. */
    static @Nullable Integer whole(Expression periods) {
        return periods instanceof Literal literal
                        && literal.value() instanceof BigDecimal number
                        && number.signum() >= 0
                        && number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(MOST_PERIODS) < 0
                ? (Integer) number.intValue()
                : null;
    }

    /** What a field of a pattern's fact has to be equal to, where a test of its own says so; null otherwise. */
    static Selection.@Nullable Key key(Condition.Pattern pattern, String field) {
        Selection.Key key = pattern.selection().keys().get(field);
        return key != null && pattern.tests().contains(key.test()) ? key : null;
    }

    /** The test that writes out the name of the measure, parameter or term asked for; null where none does. */
    static @Nullable Test nameTest(Condition.Pattern pattern) {
        Selection.Key key = key(pattern, "name");
        return key != null && key.other() instanceof Literal ? key.test() : null;
    }

    /** Whether a pattern asks for nothing but that a term holds of something, and nothing else reads it. */
    private static boolean isTermThatHolds(Condition.Pattern pattern, List<Condition> all, List<Expression> spoken) {
        int[] reads = {0};
        Traversal.expressions(all, expression -> {
            boolean own = expression instanceof Read read && read.slot() == pattern.slot();
            reads[0] += own ? 1 : 0;
        });
        return pattern.type() == Type.TERM
                && nameTest(pattern) != null
                && pattern.tests().size() == 2
                && reads[0] == 2
                && spoken.stream().noneMatch(expression -> expression.reads(slot -> slot == pattern.slot()));
    }

    /** What the facts of a pattern have to be of; null if that is left open. */
    static @Nullable Read owner(Condition.Pattern pattern) {
        Selection.Key key = key(pattern, "of");
        return key != null && key.other() instanceof Read owner ? owner : null;
    }

    private static boolean isNamed(
            @Nullable Read owner, List<Condition.Pattern> members, List<Condition.Pattern> given, Letters around) {
        if (owner == null || mayBeAbsent(owner) || given.stream().anyMatch(pattern -> pattern.slot() == owner.slot())) {
            return false;
        }
        boolean ranges =
                around.ranges(owner.slot()) || members.stream().anyMatch(pattern -> pattern.slot() == owner.slot());
        return !ranges || (owner.path().isEmpty() && !around.given().containsKey(owner.slot()));
    }

    /** Whether it may lead to nothing, such as the zone of a measure that is a designation's. */
    private static boolean mayBeAbsent(Read owner) {
        boolean ofAny = isFigure(owner.factType()) || owner.factType() == Type.TERM;
        return ofAny && !owner.path().isEmpty() && owner.type() != Type.SUBJECT;
    }
}
