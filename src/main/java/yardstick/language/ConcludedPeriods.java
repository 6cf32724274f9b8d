package yardstick.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** Checks that rules read what others conclude in periods in which they conclude it. */
final class ConcludedPeriods {

    private final Map<Concluded, Boolean> ofPast = new HashMap<>();

    private ConcludedPeriods(List<Sketch> sketches) {
        sketches.forEach(sketch -> sketch.rule()
                .ifPresent(rule -> Concluded.by(rule)
                        .ifPresent(what -> ofPast.merge(what, rule.periodSlot() >= 0, Boolean::logicalOr))));
    }

    /** Tells patterns that say no period of what is concluded of several, or follow one in what is concluded of the current alone. */
    static void check(List<Sketch> sketches) {
        ConcludedPeriods periods = new ConcludedPeriods(sketches);
        sketches.forEach(
                sketch -> Traversal.patterns(sketch.conditions(), pattern -> periods.check(sketch.source(), pattern)));
    }

    private void check(CheckedFile source, Condition.Pattern pattern) {
        if (pattern.selection().itself() == null) {
            Concluded.askedBy(pattern).forEach(asked -> check(source, pattern, asked));
        }
    }

    private void check(CheckedFile source, Condition.Pattern pattern, Concluded asked) {
        Boolean past = ofPast.get(asked);
        if (past == null) {
            return;
        }
        String name = CheckedFile.quoted(asked.name());
        List<Test> tests = pattern.selection().tests();
        if (past && tests.stream().noneMatch(test -> Unsaid.saysPeriod(test, pattern.slot()))) {
            source.error(
                    Mistake.WINDOW,
                    pattern.place(),
                    new Words(
                            "规则按期得出“" + name + "”，这里没有写明看哪一期",
                            "rules conclude `" + name + "` of several periods, and this does not say which"),
                    new Words(
                            "加上 back == 0，或 back < 期数，或 period == $t",
                            "add `back == 0`, `back < …` or `period == $t`"));
        }
        if (!past) {
            tests.stream()
                    .filter(test -> followsPeriod(test, pattern.slot()))
                    .findFirst()
                    .ifPresent(test -> source.error(
                            Mistake.WINDOW,
                            test.place(),
                            new Words(
                                    "“" + name + "”只在当期得出，以前各期没有",
                                    "`" + name + "` is concluded of the current period alone, and of none before it"),
                            ofSeveral(asked.type(), name)));
        }
    }

    /** How to conclude a term or a measure of several periods. */
    private static Words ofSeveral(Type type, String name) {
        boolean term = type == Type.TERM;
        String call = (term ? "infer" : "derive") + "( …, \"" + name + "\", ";
        return new Words(
                "让得出它的规则写明期间：$t : Period( back < 期数 ) … " + call + (term ? "" : "数, ") + "$t )",
                "let the rule that concludes it say the period: `$t : Period( back < … )` … `" + call
                        + (term ? "" : "number, ") + "$t )`");
    }

    /** Whether a test follows a period that the rule looks at. */
    private static boolean followsPeriod(Test test, int slot) {
        if (!(test instanceof Comparison comparison)) {
            return false;
        }
        boolean left = comparison.left() instanceof Read read && read.isField(slot, "back");
        boolean right = comparison.right() instanceof Read read && read.isField(slot, "back");
        Expression other = left ? comparison.right() : comparison.left();
        return left != right && readsPeriod(other);
    }

    private static boolean readsPeriod(Expression expression) {
        return (expression instanceof Read read && read.factType() == Type.PERIOD)
                || expression.operands().stream().anyMatch(ConcludedPeriods::readsPeriod);
    }
}
