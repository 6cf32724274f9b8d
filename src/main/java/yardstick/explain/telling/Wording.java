package yardstick.explain.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Any;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Every;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Membership;
import yardstick.rule.Opposite;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Result;
import yardstick.rule.Scoped;
import yardstick.rule.Size;
import yardstick.rule.Test;
import yardstick.vocabulary.Parameter;

/**
 * Expressions in words, exactly: who is meant, every operator, and brackets wherever the words alone could be read in two ways. Two
 * tests that differ in meaning are never told alike.
 */
final class Wording {

    private final Names names;
    private final Object[] frame;
    private final Letters called;
    private final Naming naming;
    private final Amounts amounts;
    private final boolean withFigures;

    Wording(Names names, Object[] frame, Letters called) {
        this(names, frame, called, false);
    }

    private Wording(Names names, Object[] frame, Letters called, boolean withFigures) {
        this.names = names;
        this.frame = frame;
        this.called = called;
        this.naming = new Naming(names, frame, called);
        this.amounts = new Amounts(names, frame);
        this.withFigures = withFigures;
    }

    /** The same, with the value of everything that is compared. */
    Wording withFigures() {
        return new Wording(names, frame, called, true);
    }

    /** What the facts spoken of are called. */
    Letters called() {
        return called;
    }

    /** What expressions come to. */
    Amounts amounts() {
        return amounts;
    }

    /** What an expression is called. */
    Words name(Expression expression) {
        if (expression instanceof Read read) {
            return read.path().isEmpty()
                    ? naming.fact(read)
                    : naming.field(read).words();
        }
        if (expression instanceof Size size) {
            return Sentence.SIZE.of(name(size.list()));
        }
        if (expression instanceof Calculation calculation) {
            return calculation(calculation, this::name);
        }
        if (expression instanceof Scoped scoped) {
            return Sentence.SCOPED.of(name(scoped.read()), scope(scoped));
        }
        if (expression instanceof Call call) {
            return call(call, this::name);
        }
        if (expression instanceof Result result) {
            return new SetWording(names, frame, called).result(names.set(result), result.slot());
        }
        return expression instanceof Test test ? test(test) : literal((Literal) expression);
    }

    private static Words literal(Literal literal) {
        if (literal.value() instanceof String text) {
            return Sentence.QUOTED.of(text);
        }
        return literal.value() instanceof BigDecimal number
                ? Names.plain(number.toPlainString())
                : literal.value().equals(true) ? Sentence.YES.of() : Sentence.NO.of();
    }

    /** The scope that counts, or what tells it. */
    private Words scope(Scoped scoped) {
        boolean known =
                SlotReads.areFilled(scoped.scope(), frame) && scoped.scope().value(frame) instanceof String;
        return known ? Names.plain((String) scoped.scope().value(frame)) : name(scoped.scope());
    }

    /** A function of numbers that are told in one way or another. */
    static Words call(Call call, Function<Expression, Words> told) {
        List<Words> operands = call.operands().stream().map(told).toList();
        Words first = operands.get(0);
        Words last = operands.get(operands.size() - 1);
        return switch (call.function()) {
            case MIN -> Sentence.LESSER.of(first, last);
            case MAX -> Sentence.GREATER.of(first, last);
            case ABS -> Sentence.ABSOLUTE.of(first);
            case ROUND -> Sentence.ROUNDED.of(first, last);
            case FLOOR -> Sentence.WHOLE_PART.of(first);
        };
    }

    /** A calculation whose parts are told in one way or another. */
    static Words calculation(Calculation calculation, Function<Expression, Words> told) {
        boolean sum = Amounts.isSum(calculation.operator());
        Words left = operand(calculation.left(), !sum, told);
        Words right = calculation.right() instanceof Calculation inner
                ? Amounts.right(told.apply(inner), inner, sum)
                : operand(calculation.right(), true, told);
        return Amounts.signed(left, calculation.operator(), right);
    }

    /**
     * A part of a calculation.
     *
     * @param tight whether a sum in it needs brackets
     */
    private static Words operand(Expression part, boolean tight, Function<Expression, Words> told) {
        boolean brackets = part instanceof Result
                || part instanceof Call
                || (part instanceof Calculation inner && tight && Amounts.isSum(inner.operator()))
                || (part instanceof Literal literal
                        && tight
                        && literal.value() instanceof BigDecimal number
                        && number.signum() < 0);
        Words words = told.apply(part);
        return brackets ? Sentence.GROUP.of(words) : words;
    }

    /** A figure that something is compared with: its value, and where it comes from if it is not written in the rule. */
    Words figure(Expression expression, Expression compared) {
        if (expression instanceof Literal literal) {
            boolean coded = literal.value() instanceof String && Amounts.isCoded(compared);
            return coded
                    ? Sentence.named("value." + literal.value(), (String) literal.value())
                    : amounts.shown(literal.value());
        }
        if (!SlotReads.areFilled(expression, frame)) {
            return name(expression);
        }
        if (expression instanceof Read read
                && Naming.isValue(read)
                && read.owner(frame) instanceof Parameter parameter) {
            return parameter(parameter);
        }
        Parameter row = expression instanceof Scoped scoped ? scoped.row(frame) : null;
        if (row != null) {
            return parameter(row);
        }
        Words value = amounts.value(expression);
        return Sentence.CALCULATED.of(value, name(expression));
    }

    private static Words parameter(Parameter parameter) {
        Sentence status = parameter.status().equals("published") ? Sentence.PUBLISHED : Sentence.ASSUMED;
        return Sentence.PARAMETER.of(parameter.figure(), parameter.unit(), parameter.key(), status.of());
    }

    /** The unit of a figure that is a parameter; empty otherwise. */
    String unit(Expression expression) {
        boolean parameter = expression instanceof Read read
                && Naming.isValue(read)
                && SlotReads.areFilled(read, frame)
                && read.owner(frame) instanceof Parameter;
        return parameter ? ((Parameter) ((Read) expression).owner(frame)).unit() : "";
    }

    static Words relation(Relation relation) {
        return Sentence.named("relation." + relation.name(), relation.sign());
    }

    /** A condition about a set in words. */
    Words condition(Condition condition) {
        return new SetWording(names, frame, called).condition(condition);
    }

    /** That the term of a pattern holds. */
    Words term(Condition.Pattern pattern) {
        Words owner = naming.owner(pattern);
        String name = pattern.requiredName().orElse("");
        return owner == null ? Sentence.TERM_HOLDS.of(name) : Sentence.TERM_HOLDS_OF.of(owner, name);
    }

    /** A test in words, without the figures that are there. */
    Words test(Test test) {
        if (!called.inside() && speaksOfAnother(test)) {
            return new Wording(names, frame, called.amongOthers(), withFigures).test(test);
        }
        if (test instanceof Comparison comparison) {
            return new ComparisonWording(this, naming, frame, withFigures).of(OrientedComparison.of(comparison));
        }
        if (test instanceof Membership membership) {
            return membership(membership, membership.overlap() ? Sentence.OVERLAPS : Sentence.CONTAINS);
        }
        if (test instanceof Opposite opposite) {
            if (opposite.test() instanceof Any any && any.listed().isPresent()) {
                return among(any.listed().get(), any.tests(), Sentence.IS_NONE_OF);
            }
            return opposite.test() instanceof Membership membership
                    ? membership(membership, membership.overlap() ? Sentence.OVERLAPS_NOT : Sentence.CONTAINS_NOT)
                    : Sentence.NOT.of(test(opposite.test()));
        }
        if (test instanceof Any any && any.listed().isPresent()) {
            return among(any.listed().get(), any.tests(), Sentence.IS_ONE_OF);
        }
        boolean any = test instanceof Any;
        List<Test> parts = any ? ((Any) test).tests() : ((Every) test).tests();
        return Names.joined(
                any ? Sentence.OR : Sentence.AND, parts.stream().map(this::part).toList());
    }

    /** That a value is, or is not, one of several. */
    private Words among(Expression value, List<Test> same, Sentence sentence) {
        List<Words> values = same.stream()
                .map(test -> value(((Comparison) test).right(), value))
                .toList();
        return sentence.of(name(value), Names.joined(Sentence.LIST, values));
    }

    private Words value(Expression one, Expression compared) {
        return one instanceof Literal literal && literal.value() instanceof String text && Amounts.isCoded(compared)
                ? Sentence.named("value." + text, text)
                : name(one);
    }

    private boolean speaksOfAnother(Expression expression) {
        return expression instanceof Read read
                ? naming.isOfAnother(read)
                : expression.operands().stream().anyMatch(this::speaksOfAnother);
    }

    private Words membership(Membership membership, Sentence sentence) {
        return sentence.of(name(membership.left()), name(membership.right()));
    }

    /** A test as one of several. */
    Words part(Test test) {
        boolean several = test instanceof Every
                || (test instanceof Any any && any.listed().isEmpty());
        return several ? Sentence.GROUP.of(test(test)) : test(test);
    }
}
