package yardstick.explain.telling;

import yardstick.problem.Words;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Result;
import yardstick.rule.Type;
import yardstick.vocabulary.Measure;

/** One comparison in words, by the type of what is compared. */
final class ComparisonWording {

    private final Wording wording;
    private final Naming naming;
    private final Amounts amounts;
    private final Object[] frame;
    private final boolean withFigures;

    /**
     * Words for comparisons.
     *
     * @param withFigures whether they tell the value of everything that is compared
     */
    ComparisonWording(Wording wording, Naming naming, Object[] frame, boolean withFigures) {
        this.wording = wording;
        this.naming = naming;
        this.amounts = wording.amounts();
        this.frame = frame;
        this.withFigures = withFigures;
    }

    /** The comparison as a sentence. */
    Words of(OrientedComparison sides) {
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
                && wording.called().ranges(read.slot())
                && isOfPeriods(read.factType())
                && read.isField(read.slot(), "back")) {
            Integer back = DescribedGroup.whole(sides.other());
            if (back != null) {
                Words period = Sentence.named("field.measure.period", "period");
                return Sentence.IS.of(
                        new Naming.Owned(naming.field(read).owner(), period).words(), naming.period(back));
            }
        }
        Words other = sides.other() instanceof Result ? Sentence.GROUP.of(side(sides.other())) : side(sides.other());
        return Sentence.COMPARED.of(side(sides.own()), Wording.relation(sides.relation()), other);
    }

    /** Whether a fact that lies so many periods back is of that period. */
    private static boolean isOfPeriods(Type type) {
        return switch (type) {
            case MEASURE, ATTRIBUTE, DECISION, TERM -> true;
            default -> false;
        };
    }

    private Words truths(OrientedComparison sides, boolean same) {
        if (sides.other() instanceof Literal literal && sides.own() instanceof Read read) {
            boolean holds = same == literal.value().equals(true);
            return naming.field(read).stated(Naming.label(read, holds ? "field." : "not-field."));
        }
        return (same ? Sentence.SAME : Sentence.DIFFERENT).of(whether(sides.own()), whether(sides.other()));
    }

    private Words whether(Expression side) {
        return side instanceof Read read
                ? Sentence.WHETHER.of(naming.field(read).stated(Naming.label(read, "field.")))
                : wording.name(side);
    }

    private static Words text(Literal literal, Expression other) {
        String text = (String) literal.value();
        boolean word = Amounts.isCoded(other) && Sentence.isNamed("value." + text);
        return word ? Sentence.named("value." + text, text) : Sentence.QUOTED.of(text);
    }

    private Words side(Expression side) {
        if (!withFigures || side instanceof Literal) {
            return wording.name(side);
        }
        if (side instanceof Read read && read.path().isEmpty()) {
            return wording.name(side);
        }
        boolean measure = side instanceof Read read && Naming.isValue(read) && read.owner(frame) instanceof Measure;
        return measure ? measured((Read) side) : Sentence.WITH_VALUE.of(wording.name(side), amounts.value(side));
    }

    /** A measure with its value in the brackets that hold its period. */
    private Words measured(Read read) {
        Measure measure = (Measure) read.owner(frame);
        Naming.Owned owned = naming.field(read);
        Words figure = Sentence.MEASURE_AT.of(Names.quoted(measure.name()), measure.period(), amounts.value(read));
        return new Naming.Owned(owned.owner(), figure).words();
    }
}
