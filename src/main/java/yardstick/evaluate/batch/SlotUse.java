package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;

/**
 * The slots of the frame that a condition fills, and those that it reads.
 *
 * @param reads one for each time that a slot is read
 */
record SlotUse(Set<Integer> fills, List<Integer> reads) {

    static SlotUse of(Condition condition) {
        Set<Integer> fills = new HashSet<>();
        Traversal.patterns(List.of(condition), pattern -> fills.add(pattern.slot()));
        if (condition instanceof Condition.Accumulate accumulate) {
            accumulate.functions().forEach(function -> fills.add(function.slot()));
        }
        List<Integer> reads = new ArrayList<>();
        Traversal.expressions(List.of(condition), into(reads));
        return new SlotUse(fills, reads);
    }

    private static Consumer<Expression> into(List<Integer> reads) {
        return expression -> {
            if (expression instanceof Read read) {
                reads.add(read.slot());
            } else if (expression instanceof Result result) {
                reads.add(result.slot());
            }
        };
    }

    /** Whether it reads nothing but what it fills and some slots. */
    boolean readOnly(Set<Integer> some) {
        return reads.stream().allMatch(slot -> fills.contains(slot) || some.contains(slot));
    }

    /** Whether what it fills is read by anything else in its rule. */
    boolean areReadElsewhere(Rule rule) {
        List<Integer> all = new ArrayList<>();
        Traversal.expressions(rule, into(all));
        return all.stream().filter(fills::contains).count()
                > reads.stream().filter(fills::contains).count();
    }
}
