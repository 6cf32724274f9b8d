package yardstick.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.facts.CodePoints;
import yardstick.facts.Fact;
import yardstick.facts.Measure;
import yardstick.facts.Milestone;
import yardstick.facts.Parameter;
import yardstick.facts.Subject;
import yardstick.language.Any;
import yardstick.language.Calculation;
import yardstick.language.Comparison;
import yardstick.language.Condition;
import yardstick.language.Every;
import yardstick.language.Expression;
import yardstick.language.Literal;
import yardstick.language.Mark;
import yardstick.language.Membership;
import yardstick.language.Opposite;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Result;
import yardstick.language.Size;
import yardstick.language.Test;
import yardstick.language.Totals;
import yardstick.language.Type;
import yardstick.language.Window;
import yardstick.problem.Words;

/** Expressions in words, for what one frame holds. */
final class Wording {

    private final Names names;
    private final Object[] frame;
    private final Set<Integer> others;
    private final boolean withFigures;

    /**
     * Words for a frame.
     *
     * @param others slots that hold facts of another subject than the one decided
     */
    Wording(Names names, Object[] frame, Set<Integer> others) {
        this(names, frame, others, false);
    }

    private Wording(Names names, Object[] frame, Set<Integer> others, boolean withFigures) {
        this.names = names;
        this.frame = frame;
        this.others = others;
        this.withFigures = withFigures;
    }

    /** The same, with the value of everything that is compared. */
    Wording withFigures() {
        return new Wording(names, frame, others, true);
    }

    /** What an expression is called. */
    Words name(Expression expression) {
        if (expression instanceof Read read) {
            return name(read);
        }
        if (expression instanceof Size size) {
            return Sentence.SIZE.of(name(size.list()));
        }
        if (expression instanceof Calculation calculation) {
            String sign = " " + calculation.operator().sign() + " ";
            Words left = name(calculation.left());
            Words right = name(calculation.right());
            return new Words(left.zh() + sign + right.zh(), left.en() + sign + right.en());
        }
        if (expression instanceof Result result) {
            return result(result);
        }
        return expression instanceof Test test ? test(test) : shown(((Literal) expression).value());
    }

    private Words result(Result result) {
        Condition.Accumulate set = names.set(result.slot());
        if (set == null) {
            return Names.plain("");
        }
        Condition.Function function = set.functions().stream()
                .filter(each -> each.slot() == result.slot())
                .findFirst()
                .orElseThrow();
        Sets sets = new Sets(names, frame);
        return switch (function.kind()) {
            case COUNT -> Sentence.COUNT.of(sets.described(set.source()));
            case SUM -> Sentence.SUM.of(sets.argument(set, function));
            case AVERAGE -> Sentence.AVERAGE.of(sets.argument(set, function));
            case MIN -> Sentence.MIN.of(sets.argument(set, function));
            case MAX -> Sentence.MAX.of(sets.argument(set, function));
        };
    }

    private Words name(Read read) {
        Object owner = Slots.areFilled(read, frame) && !read.path().isEmpty() ? read.owner(frame) : null;
        if (read.path().isEmpty()) {
            return frame[read.slot()] instanceof Fact fact ? names.member(fact) : Names.noun(read.factType());
        }
        String field = read.path().get(read.path().size() - 1).name();
        if (owner instanceof Parameter parameter) {
            return Names.plain(parameter.name());
        }
        if (read.factType() == Type.MEASURE && field.equals("value")) {
            return measure(read, owner);
        }
        if (owner instanceof Milestone milestone && field.equals("progress")) {
            return Sentence.MILESTONE.of(milestone.id(), milestone.title());
        }
        Type type = read.path().size() == 1
                ? read.factType()
                : read.path().get(read.path().size() - 2).type();
        Words label = Sentence.named("field." + type.name().toLowerCase(Locale.ROOT) + "." + field, field);
        return others.contains(read.slot()) ? Sentence.THEIRS.of(label) : others.isEmpty() ? label : ours(type, label);
    }

    private Words ours(Type type, Words label) {
        return type == Type.DESIGNATION ? label : Sentence.OURS.of(label);
    }

    private Words measure(Read read, @Nullable Object owner) {
        if (others.contains(read.slot())) {
            return Sentence.THEIRS.of(measureName(read.slot()));
        }
        if (!(owner instanceof Measure measure)) {
            return measureName(read.slot());
        }
        if (!others.isEmpty()) {
            return Sentence.OURS.of(Names.plain(measure.name()));
        }
        Words name = Sentence.MEASURE_IN.of(measure.name(), measure.period());
        return measure.of() == names.decided() ? name : Sentence.FIGURE_OF.of(names.subject(measure.of()), name);
    }

    private Words measureName(int slot) {
        Condition.Pattern pattern = names.pattern(slot);
        Window window = pattern == null ? Window.NONE : pattern.window();
        return Names.plain(window.measure());
    }

    /** A value as it is shown. */
    Words shown(Object value) {
        if (value instanceof BigDecimal number) {
            return Names.plain(number.toPlainString());
        }
        if (value instanceof Boolean truth) {
            return truth ? Sentence.YES.of() : Sentence.NO.of();
        }
        if (value instanceof String text) {
            return Sentence.named("value." + text, text);
        }
        if (value instanceof List<?> list) {
            List<Words> elements = list.stream()
                    .map(String::valueOf)
                    .sorted(CodePoints.ORDER)
                    .map(Names::plain)
                    .toList();
            return elements.isEmpty() ? Sentence.EMPTY_LIST.of() : Names.joined(Sentence.LIST, elements);
        }
        if (value instanceof Subject subject) {
            return names.subject(subject);
        }
        if (value instanceof Mark mark) {
            return mark == Mark.UNKNOWN ? Sentence.UNKNOWN.of() : Sentence.ABSENT.of();
        }
        BigDecimal number = Totals.decimal(value);
        return number == null ? Names.plain(String.valueOf(value)) : Names.plain(number.toPlainString());
    }

    /** The value of an expression, as far as the frame tells. */
    Words value(Expression expression) {
        return Slots.areFilled(expression, frame) ? shown(expression.value(frame)) : Sentence.UNKNOWN.of();
    }

    /** A figure that something is compared with: its value, and where it comes from. */
    Words figure(Expression expression) {
        if (!Slots.areFilled(expression, frame)) {
            return name(expression);
        }
        Words value = shown(expression.value(frame));
        if (expression instanceof Read read && read.owner(frame) instanceof Parameter parameter) {
            return parameter(parameter);
        }
        return expression instanceof Literal ? value : Sentence.CALCULATED.of(value, name(expression));
    }

    private static Words parameter(Parameter parameter) {
        Sentence status = parameter.status().equals("published") ? Sentence.PUBLISHED : Sentence.ASSUMED;
        return Sentence.PARAMETER.of(
                parameter.value().toPlainString(), parameter.unit(), parameter.name(), status.of());
    }

    /** The unit of a figure that is a parameter; empty otherwise. */
    String unit(Expression expression) {
        boolean parameter = expression instanceof Read read
                && Slots.areFilled(read, frame)
                && !read.path().isEmpty()
                && read.owner(frame) instanceof Parameter;
        return parameter ? ((Parameter) ((Read) expression).owner(frame)).unit() : "";
    }

    static Words relation(Relation relation) {
        return Sentence.named("relation." + relation.name(), relation.sign());
    }

    /** A test in words, without the figures that are there. */
    Words test(Test test) {
        if (test instanceof Comparison comparison) {
            return comparison(Sides.of(comparison));
        }
        if (test instanceof Membership membership) {
            Sentence sentence = membership.overlap() ? Sentence.OVERLAPS : Sentence.CONTAINS;
            return sentence.of(name(membership.left()), name(membership.right()));
        }
        if (test instanceof Opposite opposite) {
            return Sentence.NOT.of(test(opposite.test()));
        }
        boolean any = test instanceof Any;
        List<Test> parts = any ? ((Any) test).tests() : ((Every) test).tests();
        return Names.joined(
                any ? Sentence.OR : Sentence.AND, parts.stream().map(this::part).toList());
    }

    private Words part(Test test) {
        return test instanceof Any || test instanceof Every ? Sentence.GROUP.of(test(test)) : test(test);
    }

    private Words comparison(Sides sides) {
        boolean yesOrNo = sides.other() instanceof Literal literal && literal.value() instanceof Boolean;
        boolean text = sides.other().type() == Type.TEXT || sides.other().type() == Type.IDENTIFIER;
        if (yesOrNo && sides.relation() == Relation.EQUAL) {
            Words name = name(sides.own());
            return ((Literal) sides.other()).value().equals(true) ? name : Sentence.NOT.of(name);
        }
        Words relation = text && !sides.relation().ordering()
                ? Sentence.named(
                        "relation.TEXT_" + sides.relation().name(),
                        sides.relation().sign())
                : text
                        ? Sentence.named(
                                "relation.ID_" + sides.relation().name(),
                                sides.relation().sign())
                        : relation(sides.relation());
        return Sentence.COMPARED.of(side(sides.own()), relation, side(sides.other()));
    }

    private Words side(Expression side) {
        return withFigures && !(side instanceof Literal) ? Sentence.WITH_VALUE.of(name(side), value(side)) : name(side);
    }
}
