package yardstick.explain.telling;

import java.math.BigDecimal;
import java.util.List;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Any;
import yardstick.rule.Calculation;
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
import yardstick.rule.Size;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;

/**
 * Expressions in words, exactly: who is meant, every operator, and brackets wherever the words alone could be read in two ways. Two
 * tests that differ in meaning are never told alike.
 */
final class Wording {

    private final Names names;
    private final Object[] frame;
    private final Letters called;
    private final Naming calling;
    private final Amounts amounts;
    private final boolean withFigures;

    Wording(Names names, Object[] frame, Letters called) {
        this(names, frame, called, false);
    }

    private Wording(Names names, Object[] frame, Letters called, boolean withFigures) {
        this.names = names;
        this.frame = frame;
        this.called = called;
        this.calling = new Naming(names, frame, called);
        this.amounts = new Amounts(names, frame);
        this.withFigures = withFigures;
    }

    /** The same, with the value of everything that is compared. */
    Wording withFigures() {
        return new Wording(names, frame, called, true);
    }

    /** What expressions come to. */
    Amounts amounts() {
        return amounts;
    }

    /** What an expression is called. */
    Words name(Expression expression) {
        if (expression instanceof Read read) {
            return read.path().isEmpty()
                    ? calling.fact(read)
                    : calling.field(read).words();
        }
        if (expression instanceof Size size) {
            return Sentence.SIZE.of(name(size.list()));
        }
        if (expression instanceof Calculation calculation) {
            return calculation(calculation);
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

    private Words calculation(Calculation calculation) {
        boolean sum = Amounts.isSum(calculation.operator());
        Words left = operand(calculation.left(), !sum);
        Words right = calculation.right() instanceof Calculation inner
                ? Amounts.right(name(inner), inner, sum)
                : operand(calculation.right(), true);
        return Amounts.signed(left, calculation.operator(), right);
    }

    /**
     * A part of a calculation.
     *
     * @param tight whether a sum in it needs brackets
     */
    private Words operand(Expression part, boolean tight) {
        boolean brackets = part instanceof Result
                || (part instanceof Calculation inner && tight && Amounts.isSum(inner.operator()))
                || (part instanceof Literal literal
                        && tight
                        && literal.value() instanceof BigDecimal number
                        && number.signum() < 0);
        Words words = name(part);
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
        Words value = amounts.value(expression);
        return Sentence.CALCULATED.of(value, name(expression));
    }

    private static Words parameter(Parameter parameter) {
        Sentence status = parameter.status().equals("published") ? Sentence.PUBLISHED : Sentence.ASSUMED;
        return Sentence.PARAMETER.of(
                parameter.value().toPlainString(), parameter.unit(), parameter.name(), status.of());
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
        Words owner = calling.owner(pattern);
        String name = pattern.requiredName().orElse("");
        return owner == null ? Sentence.TERM_HOLDS.of(name) : Sentence.TERM_HOLDS_OF.of(owner, name);
    }

    /** A test in words, without the figures that are there. */
    Words test(Test test) {
        if (!called.inside() && speaksOfAnother(test)) {
            return new Wording(names, frame, called.amongOthers(), withFigures).test(test);
        }
        if (test instanceof Comparison comparison) {
            return comparison(OrientedComparison.of(comparison));
        }
        if (test instanceof Membership membership) {
            return membership(membership, membership.overlap() ? Sentence.OVERLAPS : Sentence.CONTAINS);
        }
        if (test instanceof Opposite opposite) {
            return opposite.test() instanceof Membership membership
                    ? membership(membership, membership.overlap() ? Sentence.OVERLAPS_NOT : Sentence.CONTAINS_NOT)
                    : Sentence.NOT.of(test(opposite.test()));
        }
        boolean any = test instanceof Any;
        List<Test> parts = any ? ((Any) test).tests() : ((Every) test).tests();
        return Names.joined(
                any ? Sentence.OR : Sentence.AND, parts.stream().map(this::part).toList());
    }

    private boolean speaksOfAnother(Expression expression) {
        return expression instanceof Read read
                ? calling.isOfAnother(read)
                : expression.operands().stream().anyMatch(this::speaksOfAnother);
    }

    private Words membership(Membership membership, Sentence sentence) {
        return sentence.of(name(membership.left()), name(membership.right()));
    }

    /** A test as one of several. */
    Words part(Test test) {
        return test instanceof Any || test instanceof Every ? Sentence.GROUP.of(test(test)) : test(test);
    }

    private Words comparison(OrientedComparison sides) {
        boolean same = sides.relation() == Relation.EQUAL;
        if (sides.own().type() == Type.NUMBER) {
            return numbers(sides);
        }
        if (sides.own().type() == Type.BOOLEAN) {
            return truths(sides, same);
        }
        if (sides.own().type() != Type.TEXT && sides.own().type() != Type.IDENTIFIER) {
            return (same ? Sentence.IS_FACT : Sentence.IS_NOT_FACT).of(side(sides.own()), side(sides.other()));
        }
        if (sides.relation().ordering()) {
            Words relation = Sentence.named(
                    "relation.ID_" + sides.relation().name(), sides.relation().sign());
            return Sentence.ORDERED.of(side(sides.own()), relation, side(sides.other()));
        }
        if (sides.other() instanceof Literal literal) {
            return (same ? Sentence.IS : Sentence.IS_NOT).of(side(sides.own()), text(literal, sides.own()));
        }
        return (same ? Sentence.SAME : Sentence.DIFFERENT).of(side(sides.own()), side(sides.other()));
    }

    private Words numbers(OrientedComparison sides) {
        if (sides.own() instanceof Read read
                && sides.relation() == Relation.EQUAL
                && called.ranges(read.slot())
                && read.factType() == Type.MEASURE
                && read.isField(read.slot(), "back")) {
            Integer back = DescribedGroup.whole(sides.other());
            if (back != null) {
                Words period = Sentence.named("field.measure.period", "period");
                return Sentence.IS.of(
                        new Naming.Owned(calling.field(read).owner(), period).words(), names.period(back));
            }
        }
        Words other = sides.other() instanceof Result ? Sentence.GROUP.of(side(sides.other())) : side(sides.other());
        return Sentence.COMPARED.of(side(sides.own()), relation(sides.relation()), other);
    }

    private Words truths(OrientedComparison sides, boolean same) {
        if (sides.other() instanceof Literal literal && sides.own() instanceof Read read) {
            boolean holds = same == literal.value().equals(true);
            return calling.field(read).stated(Naming.label(read, holds ? "field." : "not-field."));
        }
        return (same ? Sentence.SAME : Sentence.DIFFERENT).of(whether(sides.own()), whether(sides.other()));
    }

    private Words whether(Expression side) {
        return side instanceof Read read
                ? Sentence.WHETHER.of(calling.field(read).stated(Naming.label(read, "field.")))
                : name(side);
    }

    private static Words text(Literal literal, Expression other) {
        String text = (String) literal.value();
        boolean word = Amounts.isCoded(other) && Sentence.isNamed("value." + text);
        return word ? Sentence.named("value." + text, text) : Sentence.QUOTED.of(text);
    }

    private Words side(Expression side) {
        if (!withFigures || side instanceof Literal) {
            return name(side);
        }
        if (side instanceof Read read && read.path().isEmpty()) {
            return name(side);
        }
        boolean measure = side instanceof Read read && Naming.isValue(read) && read.owner(frame) instanceof Measure;
        return measure ? measured((Read) side) : Sentence.WITH_VALUE.of(name(side), amounts.value(side));
    }

    /** A measure with its value in the brackets that hold its period. */
    private Words measured(Read read) {
        Measure measure = (Measure) read.owner(frame);
        Naming.Owned owned = calling.field(read);
        Words figure = Sentence.MEASURE_AT.of(Names.quoted(measure.name()), measure.period(), amounts.value(read));
        return new Naming.Owned(owned.owner(), figure).words();
    }
}
