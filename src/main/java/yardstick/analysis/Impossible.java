package yardstick.analysis;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;

/** Tells comparisons that can never be true, whatever a dossier holds: their rules would be silent for ever. */
final class Impossible {

    private Impossible() {}

    /** Tells what one rule asks for and no fact can be. */
    static void tell(AnalysedPolicy policy) {
        MatterNames.tellWhere(policy);
        policy.rules().forEach(rule -> {
            new WrongWords(policy, rule).tell();
            new WrongPeriods(policy, rule).tell();
            new WrongFigures(policy, rule).tell();
            new OtherPeriods(policy, rule).tell();
        });
    }

    /** Tells what is never of the kind of subject that rules ask for; that depends on all rules that conclude it. */
    static void tellSubjects(AnalysedPolicy policy) {
        MatterNames.tellReports(policy);
        policy.rules().forEach(rule -> new OtherSubjects(policy, rule).tell());
    }

    /** Visits the comparisons of a rule. */
    static void comparisons(Rule rule, Consumer<Comparison> visitor) {
        Traversal.expressions(rule, expression -> {
            if (expression instanceof Comparison comparison) {
                visitor.accept(comparison);
            }
        });
    }

    /** Visits what fields of facts are compared with that is written out. */
    static void written(Rule rule, BiConsumer<Read, Literal> visitor) {
        comparisons(rule, comparison -> {
            written(comparison.left(), comparison.right(), visitor);
            written(comparison.right(), comparison.left(), visitor);
        });
    }

    private static void written(Expression field, Expression value, BiConsumer<Read, Literal> visitor) {
        if (field instanceof Read read && value instanceof Literal literal) {
            visitor.accept(read, literal);
        }
    }
}
