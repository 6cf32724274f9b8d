package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Test;
import yardstick.rule.Traversal;

/** The texts that rules compare a field with, which a name or word of the policy has to be. */
final class ComparedTexts {

    private ComparedTexts() {}

    /** Those with which a test compares a field of the fact in a slot, anywhere in it; none that the author did not write. */
    static List<Literal> of(Test test, int slot, String field) {
        List<Literal> texts = new ArrayList<>();
        Traversal.expressions(test, expression -> {
            if (expression instanceof Comparison comparison
                    && comparison.place().isWritten()) {
                if (isField(comparison.left(), slot, field) && comparison.right() instanceof Literal literal) {
                    texts.add(literal);
                } else if (isField(comparison.right(), slot, field) && comparison.left() instanceof Literal literal) {
                    texts.add(literal);
                }
            }
        });
        return texts;
    }

    private static boolean isField(Expression side, int slot, String field) {
        return side instanceof Read read && read.isField(slot, field);
    }
}
