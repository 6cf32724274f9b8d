package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Type;

/**
 * The members of an accumulate divided into patterns that depend on one designation alone, and tests that depend on more: those who
 * compete for a designation are the same for each of them.
 */
record DividedMembers(Read designation, List<Pattern> patterns, List<Test> tests) {

    /** Divides the members of an accumulate; null where that leaves a pattern that would match facts of all kinds of subjects. */
    static @Nullable DividedMembers of(Condition.Accumulate accumulate) {
        Set<Integer> own = new HashSet<>();
        for (Condition condition : accumulate.source()) {
            if (!(condition instanceof Pattern pattern)) {
                return null;
            }
            own.add(pattern.slot());
        }
        Pattern first = (Pattern) accumulate.source().get(0);
        return first.selection().designation() instanceof Read on && !on.path().isEmpty()
                ? divided(accumulate.source(), on, own)
                : null;
    }

    private static @Nullable DividedMembers divided(List<Condition> source, Read on, Set<Integer> own) {
        List<Pattern> patterns = new ArrayList<>();
        List<Test> others = new ArrayList<>();
        for (Condition condition : source) {
            Pattern pattern = (Pattern) condition;
            List<Test> kept = new ArrayList<>(pattern.selection().tests());
            kept.removeIf(test -> {
                boolean more = dependsOnMore(test, on, own);
                if (more) {
                    others.add(test);
                }
                return more;
            });
            Pattern left = pattern.asking(kept);
            if (!isNarrow(left)) {
                return null;
            }
            patterns.add(left);
        }
        return new DividedMembers(on, patterns, others);
    }

    private static boolean dependsOnMore(Expression expression, Read on, Set<Integer> own) {
        if (expression instanceof Read read) {
            boolean isOn = read.slot() == on.slot() && read.path().equals(on.path());
            return !isOn && !own.contains(read.slot()) && read.factType() != Type.PARAMETER;
        }
        return expression instanceof Result
                || expression.operands().stream().anyMatch(operand -> dependsOnMore(operand, on, own));
    }

    /** Whether what a pattern is left with still says whose facts it matches. */
    private static boolean isNarrow(Pattern pattern) {
        Selection selection = pattern.selection();
        return selection.itself() != null
                || selection.of() != null
                || selection.zone() != null
                || selection.designation() != null;
    }
}
