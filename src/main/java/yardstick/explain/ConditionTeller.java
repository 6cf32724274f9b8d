package yardstick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Subject;
import yardstick.language.Any;
import yardstick.language.Comparison;
import yardstick.language.Condition;
import yardstick.language.Every;
import yardstick.language.Input;
import yardstick.language.Membership;
import yardstick.language.Opposite;
import yardstick.language.Result;
import yardstick.language.Rule;
import yardstick.language.Test;
import yardstick.language.Truth;
import yardstick.language.Type;
import yardstick.problem.Words;
import yardstick.reference.Trace;

/** Tells the conditions of one rule for what one frame holds. */
final class ConditionTeller {

    private final RuleTeller rules;
    private final Trace trace;
    private final Walk walk;
    private final Names names;
    private final Object[] frame;
    private final Wording wording;

    ConditionTeller(RuleTeller rules, Trace trace, Walk walk, Names names, Object[] frame) {
        this.rules = rules;
        this.trace = trace;
        this.walk = walk;
        this.names = names;
        this.frame = frame;
        this.wording = new Wording(names, frame, Set.of());
    }

    /** A condition: of a pattern, what it asks of its fact, one by one; nothing where it asks nothing. */
    List<ConditionAccount> tell(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (Slots.inner(condition).size() == 1
                && Slots.inner(condition).get(0) instanceof Condition.Pattern pattern
                && pattern.type() == Type.TERM
                && !(condition instanceof Condition.Accumulate)) {
            return List.of(term(pattern, condition));
        }
        if (!Slots.areFilled(condition, frame)) {
            return List.of(nothing(Names.plain(condition.place().text())));
        }
        if (Slots.inner(condition).stream().noneMatch(Condition.Pattern.class::isInstance)) {
            ConditionAccount bare =
                    ConditionAccount.of(Names.plain(condition.place().text()), walk.truth(condition, frame));
            return List.of(bare.lacking(missing(condition)));
        }
        return new SetTeller(this, walk, names, frame).tell(condition);
    }

    private static ConditionAccount nothing(Words text) {
        return ConditionAccount.of(text, Truth.FALSE).comparing(Sentence.NOTHING_TO_JUDGE.of(), null, null);
    }

    private List<ConditionAccount> pattern(Condition.Pattern pattern) {
        if (pattern.type() == Type.TERM) {
            return List.of(term(pattern, pattern));
        }
        if (frame[pattern.slot()] == null) {
            return List.of(absent(pattern));
        }
        List<ConditionAccount> accounts = new ArrayList<>();
        for (Test test : pattern.tests()) {
            if (!Walk.isSelector(test, pattern.slot())) {
                accounts.add(Slots.areFilled(test, frame) ? test(test) : nothing(wording.test(test)));
            }
        }
        if (pattern.type() == Type.MEASURE && !accounts.isEmpty()) {
            accounts.set(0, accounts.get(0).inferredBy(inferences(pattern)));
        }
        return accounts;
    }

    /** A pattern for which there is no fact at all. */
    private ConditionAccount absent(Condition.Pattern pattern) {
        Words text = new Sets(names, frame).described(List.of(pattern));
        boolean before = pattern.type() == Type.MEASURE && !inferred(pattern);
        Sentence why = before ? Sentence.NOT_PRESENT : Sentence.NONE_THERE;
        return ConditionAccount.of(Sentence.PRESENT.of(text), Truth.FALSE)
                .comparing(why.of(), null, null)
                .inferredBy(inferences(pattern));
    }

    private boolean inferred(Condition.Pattern pattern) {
        return !inferences(pattern).isEmpty();
    }

    private ConditionAccount term(Condition.Pattern pattern, Condition asked) {
        Truth truth = asked == pattern ? termTruth(pattern) : walk.truth(asked, frame);
        Words holds = Sentence.TERM_HOLDS.of(trace.name(pattern));
        Words text = asked instanceof Condition.Not ? Sentence.NOT.of(holds) : holds;
        Subject subject = subject(pattern);
        Words of = subject == null || subject == names.decided()
                ? text
                : Sentence.FIGURE_OF.of(names.subject(subject), text);
        return ConditionAccount.of(of, truth).lacking(missing(asked)).inferredBy(inferences(pattern));
    }

    /** The missing inputs that make a condition unknown. */
    List<Input> missing(Condition condition) {
        boolean unknown = walk.truth(condition, frame.clone()) == Truth.UNKNOWN;
        return unknown ? List.copyOf(trace.missing(condition, frame.clone())) : List.of();
    }

    private Truth termTruth(Condition.Pattern pattern) {
        return frame[pattern.slot()] == null ? Truth.FALSE : walk.truth(pattern, frame);
    }

    private @Nullable Subject subject(Condition.Pattern pattern) {
        return trace.subject(pattern, frame);
    }

    private List<RuleAccount> inferences(Condition.Pattern pattern) {
        Subject subject = subject(pattern);
        if (subject == null) {
            return List.of();
        }
        List<RuleAccount> accounts = new ArrayList<>();
        for (Rule rule : rules.reference().inferring(pattern.type(), trace.name(pattern), subject)) {
            accounts.add(rules.tell(rule, subject));
        }
        return accounts;
    }

    /** A test of what the frame holds. */
    ConditionAccount test(Test test) {
        return test(test, wording);
    }

    ConditionAccount test(Test test, Wording words) {
        ConditionAccount account = ConditionAccount.of(words.test(test), test.truth(frame))
                .lacking(List.copyOf(trace.missing(test, frame)));
        if (test instanceof Comparison comparison) {
            return compared(account, Sides.of(comparison), words);
        }
        if (test instanceof Membership membership) {
            return account.comparing(words.value(membership.left()), words.value(membership.right()), null);
        }
        List<ConditionAccount> parts = new ArrayList<>();
        for (Test part : parts(test)) {
            parts.add(test(part, words));
        }
        List<Words> read = new ArrayList<>();
        read(test, words, read);
        return account.withMembers(parts).comparing(Names.joined(Sentence.SEMICOLON, read), null, null);
    }

    /** What the comparisons of a test read, each once. */
    private void read(Test test, Wording words, List<Words> read) {
        if (test instanceof Comparison comparison) {
            Sides sides = Sides.of(comparison);
            Words value = Sentence.VALUE_OF.of(words.name(sides.own()), words.value(sides.own()));
            if (!read.contains(value)) {
                read.add(value);
            }
        } else if (!(test instanceof Membership)) {
            parts(test).forEach(part -> read(part, words, read));
        }
    }

    private static List<Test> parts(Test test) {
        if (test instanceof Opposite opposite) {
            return List.of(opposite.test());
        }
        return test instanceof Any any ? any.tests() : ((Every) test).tests();
    }

    private ConditionAccount compared(ConditionAccount account, Sides sides, Wording words) {
        String unit = words.unit(sides.other());
        Words actual = words.value(sides.own());
        boolean known = sides.own().value(frame) instanceof BigDecimal;
        Words shown = known && !unit.isEmpty() ? Sentence.AMOUNT.of(actual, unit) : actual;
        boolean number = sides.own().type() == Type.NUMBER;
        Words required = number
                ? Sentence.REQUIRED.of(Wording.relation(sides.relation()), words.figure(sides.other()))
                : words.figure(sides.other());
        return account.comparing(shown, required, distance(sides, unit));
    }

    private @Nullable Words distance(Sides sides, String unit) {
        if (sides.relation().ordering()
                && sides.own().value(frame) instanceof BigDecimal own
                && sides.other().value(frame) instanceof BigDecimal other) {
            String number = own.subtract(other).abs().toPlainString();
            return Sentence.DISTANCE.of(unit.isEmpty() ? number : Sentence.AMOUNT.of(number, unit));
        }
        return null;
    }

    Trace trace() {
        return trace;
    }

    boolean isCount(Result result) {
        Condition.Accumulate set = names.set(result.slot());
        return set != null
                && set.functions().stream()
                        .anyMatch(function ->
                                function.slot() == result.slot() && function.kind() == Condition.Function.Kind.COUNT);
    }
}
