package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.List;
import yardstick.evaluate.reference.Trace;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.search.SlotReads;
import yardstick.number.Mark;
import yardstick.number.Numeral;
import yardstick.problem.Words;
import yardstick.rule.Any;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Comparison;
import yardstick.rule.Every;
import yardstick.rule.Literal;
import yardstick.rule.Membership;
import yardstick.rule.Opposite;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** Tells one test for what one frame holds: whether it holds, what is there, what is required, and how far the two are apart. */
final class TestTeller {

    private final Trace trace;
    private final Wording words;
    private final Object[] frame;

    TestTeller(Trace trace, Wording words, Object[] frame) {
        this.trace = trace;
        this.words = words;
        this.frame = frame;
    }

    ConditionAccount tell(Test test) {
        ConditionAccount account = ConditionAccount.of(words.test(test), test.truth(frame))
                .lacking(List.copyOf(trace.missing(test, frame)));
        if (test instanceof Comparison comparison) {
            return compared(account, OrientedComparison.of(comparison));
        }
        if (test instanceof Any any && any.listed().isPresent()) {
            return account.comparing(words.amounts().value(any.listed().get()), null, null);
        }
        if (test instanceof Membership membership) {
            return account.comparing(
                    words.amounts().value(membership.left()), words.amounts().value(membership.right()), null);
        }
        List<ConditionAccount> parts = new ArrayList<>();
        for (Test part : parts(test)) {
            parts.add(tell(part));
        }
        List<Words> read = new ArrayList<>();
        read(test, read);
        return account.withMembers(parts).comparing(Names.joined(Sentence.SEMICOLON, read), null, null);
    }

    /** What the comparisons of a test read, each once. */
    private void read(Test test, List<Words> read) {
        if (test instanceof Comparison comparison) {
            OrientedComparison sides = OrientedComparison.of(comparison);
            Words value = Sentence.VALUE_OF.of(
                    words.name(sides.own()), words.amounts().value(sides.own()));
            if (!read.contains(value)) {
                read.add(value);
            }
        } else if (!(test instanceof Membership)) {
            parts(test).forEach(part -> read(part, read));
        }
    }

    private static List<Test> parts(Test test) {
        if (test instanceof Opposite opposite) {
            return List.of(opposite.test());
        }
        return test instanceof Any any ? any.tests() : ((Every) test).tests();
    }

    private ConditionAccount compared(ConditionAccount account, OrientedComparison sides) {
        return sides.own().type() == Type.BOOLEAN && sides.other() instanceof Literal
                ? stated(account, sides)
                : figured(account, sides);
    }

    /** Whether it is as the words have it, which tell what must not be by its opposite. */
    private ConditionAccount stated(ConditionAccount account, OrientedComparison sides) {
        boolean known = SlotReads.areFilled(sides.own(), frame) && sides.own().value(frame) instanceof Boolean;
        Words actual =
                known ? words.amounts().shown(account.state()) : words.amounts().value(sides.own());
        return account.comparing(actual, Sentence.YES.of(), null);
    }

    private ConditionAccount figured(ConditionAccount account, OrientedComparison sides) {
        Object own = SlotReads.areFilled(sides.own(), frame) ? sides.own().value(frame) : Mark.UNKNOWN;
        Object other = SlotReads.areFilled(sides.other(), frame) ? sides.other().value(frame) : Mark.UNKNOWN;
        String unit = words.unit(sides.other());
        boolean number = sides.own().type() == Type.NUMBER;
        Words actual = Numeral.of(own) == null
                ? words.amounts().value(sides.own())
                : amount(words.amounts().value(sides.own()), unit);
        Words shown = sides.own() instanceof Calculation calculation
                ? Sentence.CALCULATED.of(actual, words.amounts().formula(calculation))
                : sides.own() instanceof Call call
                        ? Sentence.CALCULATED.of(actual, words.amounts().formula(call))
                        : actual;
        Words figure = words.figure(sides.other(), sides.own());
        boolean related = number || sides.relation() == Relation.UNEQUAL;
        Words required = related ? Sentence.REQUIRED.of(Wording.relation(sides.relation()), figure) : figure;
        Object distance = number && sides.relation().ordering() ? Numeral.distance(own, other) : null;
        return account.comparing(
                shown,
                required,
                distance == null
                        ? null
                        : Sentence.DISTANCE.of(amount(words.amounts().shown(distance), unit)));
    }

    private static Words amount(Words number, String unit) {
        return unit.isEmpty() ? number : Sentence.AMOUNT.of(number, unit);
    }
}
