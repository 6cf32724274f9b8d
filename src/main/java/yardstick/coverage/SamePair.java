package yardstick.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** Which facts of a rule's match belong to the same grant or application, and which to different ones. */
final class SamePair {

    private final Map<Integer, Type> types = new HashMap<>();
    private final Map<Integer, Integer> subjects = new HashMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Comparison> required = new ArrayList<>();

    SamePair(Rule rule) {
        Traversal.patterns(rule.conditions(), pattern -> {
            types.put(pattern.slot(), pattern.type());
            comparisons(pattern.tests(), comparisons);
        });
        rule.conditions().forEach(condition -> comparisons(condition.tests(), required));
        comparisons.forEach(this::noteSubject);
    }

    private static void comparisons(List<Test> tests, List<Comparison> into) {
        tests.stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .forEach(into::add);
    }

    /** {@code of == $a} and {@code this == $t.of} say whose fact it is; a difficulty may be of a whole zone. */
    private void noteSubject(Comparison test) {
        if (test.relation() == Relation.EQUAL
                && test.left() instanceof Read left
                && test.right() instanceof Read right) {
            noteSubject(left, right);
            noteSubject(right, left);
        }
    }

    private void noteSubject(Read of, Read subject) {
        boolean says = Equivalence.path(of).equals("of") && subject.path().isEmpty();
        if (says && of.factType() != Type.DIFFICULTY) {
            subjects.put(of.slot(), subject.slot());
        }
    }

    private int subject(int slot) {
        return subjects.getOrDefault(slot, slot);
    }

    /**
     * Whether two ids are those of the zones of two different grants or applications of one designation. A pair of zone and
     * designation is there only once, so that these are two zones.
     */
    boolean haveDifferentZoneIds(Read left, Read right) {
        int one = subject(left.slot());
        int other = subject(right.slot());
        return Equivalence.path(left).equals("zone.id")
                && Equivalence.path(right).equals("zone.id")
                && isPair(one)
                && isPair(other)
                && comparisons.stream().anyMatch(test -> is(test, Relation.EQUAL, "designation", one, other))
                && comparisons.stream().anyMatch(test -> is(test, Relation.UNEQUAL, "", one, other));
    }

    private boolean isPair(int slot) {
        return types.get(slot) == Type.GRANT || types.get(slot) == Type.APPLICATION;
    }

    private boolean is(Comparison test, Relation relation, String field, int one, int other) {
        return test.relation() == relation
                && test.left() instanceof Read left
                && test.right() instanceof Read right
                && Equivalence.path(left).equals(field)
                && Equivalence.path(right).equals(field)
                && one != other
                && Set.of(one, other).equals(Set.copyOf(List.of(subject(left.slot()), subject(right.slot()))));
    }

    /** Whether the rule compares the number of places of the designation whose {@code limited} is read. */
    boolean comparesPlaces(Read limited) {
        String path = Equivalence.path(limited);
        String places = path.substring(0, path.length() - "limited".length()) + "places";
        boolean[] found = {false};
        required.forEach(
                test -> List.of(test.left(), test.right()).forEach(side -> reads(side, limited, places, found)));
        return found[0];
    }

    private static void reads(Expression side, Read limited, String places, boolean[] found) {
        if (side instanceof Read read) {
            found[0] |= read.slot() == limited.slot() && Equivalence.path(read).equals(places);
        } else if (!(side instanceof Test)) {
            side.operands().forEach(operand -> reads(operand, limited, places, found));
        }
    }
}
