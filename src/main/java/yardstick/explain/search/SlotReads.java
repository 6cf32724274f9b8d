package yardstick.explain.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.SetFunction;

/** Which slots of a frame a condition reads without filling them itself. */
public final class SlotReads {

    private final Set<Integer> own = new HashSet<>();
    private final Set<Integer> read = new HashSet<>();

    private SlotReads() {}

    /** Whether all that a condition builds on is there. */
    public static boolean areFilled(Condition condition, Object[] frame) {
        SlotReads slots = new SlotReads();
        slots.visit(condition);
        slots.read.removeAll(slots.own);
        return slots.read.stream().allMatch(slot -> frame[slot] != null);
    }

    /** Whether all that an expression reads is there. */
    public static boolean areFilled(Expression expression, Object[] frame) {
        return !expression.reads(slot -> frame[slot] == null);
    }

    private void visit(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            own.add(pattern.slot());
        }
        condition.within().forEach(this::visit);
        if (condition instanceof Condition.Accumulate accumulate) {
            for (SetFunction function : accumulate.functions()) {
                own.add(function.slot());
                if (function.kind() != SetFunction.Kind.COUNT) {
                    visit(List.of(function.argument()));
                }
            }
        }
        visit(condition.tests());
    }

    private void visit(List<? extends Expression> expressions) {
        expressions.forEach(expression -> expression.slots(read::add));
    }
}
