package yardstick.evaluate.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Any;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Every;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Type;

/**
 * That members of a set are counted by how a number of theirs compares to one of who asks, which is what a rank comes to.
 *
 * @param relation that their number has to that of who asks
 * @param test all of the test: the relation, or this and what is asked of members whose number is the same
 * @param ties whether something is asked of these
 * @param self slot of the fact that must not be who asks; -1 where nothing is left out
 * @param asking who asks, if something is left out
 */
public record Placing(
        Relation relation,
        Expression theirs,
        Expression own,
        Test test,
        boolean ties,
        int self,
        @Nullable Expression asking) {

    /** How the members of a set are counted; null if it is in another way. */
    public static @Nullable Placing of(Condition.Accumulate accumulate, Rule rule) {
        DividedMembers members = DividedMembers.of(accumulate, rule);
        return members == null ? null : of(accumulate, members);
    }

    /** How members are counted; null if it is in another way. */
    public static @Nullable Placing of(Condition.Accumulate accumulate, DividedMembers members) {
        if (!accumulate.functions().stream().allMatch(function -> function.kind() == SetFunction.Kind.COUNT)) {
            return null;
        }
        List<Integer> slots = members.patterns().stream().map(Pattern::slot).toList();
        List<Test> tests = new ArrayList<>(members.tests());
        Comparison leftOut = tests.stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> leavesOut(comparison, slots))
                .findFirst()
                .orElse(null);
        tests.remove(leftOut);
        if (tests.size() != 1) {
            return null;
        }
        Placing placing = of(tests.get(0), slots);
        return placing == null || leftOut == null ? placing : placing.leavingOut(leftOut, slots);
    }

    private static boolean leavesOut(Comparison comparison, List<Integer> slots) {
        return comparison.relation() == Relation.UNEQUAL
                && comparison.left() instanceof Read one
                && comparison.right() instanceof Read other
                && one.path().isEmpty()
                && other.path().isEmpty()
                && slots.contains(one.slot()) != slots.contains(other.slot());
    }

    private Placing leavingOut(Comparison comparison, List<Integer> slots) {
        Read left = (Read) comparison.left();
        Read right = (Read) comparison.right();
        boolean first = slots.contains(left.slot());
        return new Placing(relation, theirs, own, test, ties, first ? left.slot() : right.slot(), first ? right : left);
    }

    private static @Nullable Placing of(Test test, List<Integer> slots) {
        if (test instanceof Comparison comparison) {
            return compared(comparison, test, false, slots);
        }
        if (!(test instanceof Any any)) {
            return null;
        }
        return any.tests().stream()
                .map(strict -> ranked(strict, any, slots))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A strict comparison, or the same number and something more. */
    private static @Nullable Placing ranked(Test strict, Any any, List<Integer> slots) {
        Placing placing = strict instanceof Comparison comparison ? compared(comparison, any, true, slots) : null;
        if (placing == null || (placing.relation != Relation.MORE && placing.relation != Relation.LESS)) {
            return null;
        }
        boolean othersTie = any.tests().stream().filter(test -> test != strict).allMatch(placing::ties);
        return othersTie ? placing : null;
    }

    /** Whether a test asks for the same number, among other things. */
    private boolean ties(Test test) {
        List<Test> all = test instanceof Every every ? every.tests() : List.of(test);
        return all.stream().anyMatch(this::equates);
    }

    private boolean equates(Test test) {
        return test instanceof Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && ((same(comparison.left(), theirs) && same(comparison.right(), own))
                        || (same(comparison.left(), own) && same(comparison.right(), theirs)));
    }

    private static boolean same(Expression one, Expression other) {
        return one instanceof Read left
                && other instanceof Read right
                && left.slot() == right.slot()
                && left.path().equals(right.path());
    }

    private static @Nullable Placing compared(Comparison comparison, Test whole, boolean ties, List<Integer> slots) {
        Relation relation = comparison.relation();
        if (relation == Relation.UNEQUAL || comparison.left().type() != Type.NUMBER) {
            return null;
        }
        if (isOf(comparison.left(), slots, true) && isOf(comparison.right(), slots, false)) {
            return new Placing(relation, comparison.left(), comparison.right(), whole, ties, -1, null);
        }
        return isOf(comparison.right(), slots, true) && isOf(comparison.left(), slots, false)
                ? new Placing(relation.mirrored(), comparison.right(), comparison.left(), whole, ties, -1, null)
                : null;
    }

    /** Whether an expression reads members alone, or who asks alone. */
    private static boolean isOf(Expression expression, List<Integer> slots, boolean members) {
        boolean[] only = {true};
        expression.slots(slot -> only[0] &= slots.contains(slot) == members);
        return only[0];
    }

    /** The fact that is left out for who asks; null if none is. */
    public @Nullable Object leftOut(Object[] frame) {
        return asking == null ? null : asking.value(frame);
    }

    /**
     * Puts members in the order of their numbers.
     *
     * @param slots where frames hold their facts
     * @param told whether members will be told one by one
     */
    public Ranking rank(List<Member> members, int[] slots, boolean told) {
        int place = -1;
        for (int i = 0; i < slots.length; i++) {
            place = slots[i] == self ? i : place;
        }
        return new Ranking(members, relation, ties, ties || told, place);
    }
}
