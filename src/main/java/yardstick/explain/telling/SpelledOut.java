package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.explain.search.SlotReads;
import yardstick.number.Alternatives;
import yardstick.number.Mark;
import yardstick.number.Numeral;
import yardstick.problem.Words;
import yardstick.rule.Aggregate;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Reading;
import yardstick.rule.Result;
import yardstick.rule.Scoped;
import yardstick.rule.SetFunction;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** A number as it is reckoned: each figure by name with what it comes to, such as {@code 产出得分 80 分 * 产出权重[先进制造] 40 %}. */
final class SpelledOut {

    /** So many members of a set are told. */
    private static final int NAMED = 12;

    /** What has a name of so many characters stands in the formula itself. */
    private static final int BRIEF = 16;

    private final Names names;
    private final Object[] frame;
    private final Indicators indicators;
    private final int back;
    private final Wording wording;
    /** What figures are called, and what they come to, in the order in which they are told. */
    private final Map<Words, Object> figures = new LinkedHashMap<>();

    private final Map<String, Measure> called = new LinkedHashMap<>();
    private final List<Words> parts = new ArrayList<>();
    private int results;

    /**
     * What a rule reckons of one match.
     *
     * @param names as seen from the subject of the figure
     * @param back the period of the figure
     */
    SpelledOut(Names names, Object[] frame, Indicators indicators, int back) {
        this.names = names;
        this.frame = frame;
        this.indicators = indicators;
        this.back = back;
        this.wording = new Wording(names, frame, Letters.NOTHING);
    }

    /** The figures told so far, each with its value. */
    Map<Words, Object> figures() {
        return figures;
    }

    /** What is told apart from the formula. */
    List<Words> parts() {
        return parts;
    }

    /** An expression in words and figures. */
    Words of(Expression expression) {
        if (expression instanceof Calculation calculation) {
            return Wording.calculation(calculation, this::of);
        }
        if (expression instanceof Call call) {
            return Wording.call(call, this::of);
        }
        if (expression instanceof Literal literal) {
            return wording.amounts().shown(literal.value());
        }
        Object value = SlotReads.areFilled(expression, frame) ? expression.value(frame) : Mark.UNKNOWN;
        Words name = expression instanceof Result result ? brief(result) : name(expression);
        Words figure = Sentence.VALUE_OF.of(name, amount(value, unit(expression)));
        figures.put(figure, value);
        if (expression instanceof Result result) {
            members(result);
        }
        return figure;
    }

    /** A result by what it is, or by a number where that is told apart for its length. */
    private Words brief(Result result) {
        Words name = wording.name(result);
        if (name.zh().length() <= BRIEF) {
            return name;
        }
        Words number = Names.plain(String.valueOf((char) ('①' + results++ % 20)));
        parts.add(Sentence.STANDS_FOR.of(number, name));
        return number;
    }

    private Words name(Expression expression) {
        if (expression instanceof Scoped scoped) {
            Parameter row = scoped.row(frame);
            return row != null
                    ? Names.plain(row.key())
                    : Sentence.PER.of(names.requiredName(scoped.read().slot()), wording.name(scoped.scope()));
        }
        if (expression instanceof Read read && Naming.isValue(read)) {
            Object owner = read.owner(frame);
            return owner instanceof Parameter parameter
                    ? Names.plain(parameter.key())
                    : owner instanceof Measure measure ? name(measure) : wording.name(read);
        }
        return wording.name(expression);
    }

    /** A figure of the subject itself or of what it belongs to by name alone, as long as that is not another one's. */
    private Words name(Measure measure) {
        Words name = measure.back() == back ? Names.quoted(measure.name()) : Names.figure(measure);
        Subject of = names.decided();
        boolean own = measure.of().equals(of)
                || measure.of().equals(of.holder())
                || measure.of().equals(of.ofDesignation());
        boolean alone = called.computeIfAbsent(name.zh(), any -> measure).equals(measure);
        return own && alone ? name : Sentence.OWNED.of(names.subject(measure.of()), name);
    }

    private String unit(Expression expression) {
        Object owner = expression instanceof Read read && !read.path().isEmpty()
                ? read.owner(frame)
                : expression instanceof Scoped scoped ? frame[scoped.read().slot()] : Mark.ABSENT;
        if (owner instanceof Parameter parameter) {
            return parameter.unit();
        }
        return owner instanceof Measure measure ? unit(measure) : "";
    }

    private String unit(Measure measure) {
        Indicator indicator = indicators.of(measure.name(), measure.of().subjectKind());
        return indicator == null ? "" : indicator.unit();
    }

    /** A number or an interval with its unit. */
    static Words amount(Object value, String unit) {
        Numeral numeral = Numeral.of(value);
        String interval = numeral == null ? null : numeral.interval();
        Words number = interval == null
                ? value == Mark.ABSENT ? Sentence.ABSENT.of() : Sentence.UNKNOWN.of()
                : Names.plain(interval);
        return interval == null || unit.isEmpty() ? number : Sentence.AMOUNT.of(number, unit);
    }

    /** The figures that go into the result of a function. */
    private void members(Result result) {
        Condition.Accumulate set = names.set(result);
        SetFunction function = set.function(result.slot()).orElseThrow();
        List<String> read = new ArrayList<>();
        if (function.kind() != SetFunction.Kind.COUNT) {
            function.argument().slots(slot -> read.add(names.requiredName(slot)));
        }
        List<Words> members = new ArrayList<>();
        for (Reading reading : ((Aggregate) frame[result.slot()]).readings()) {
            if (reading.fact() instanceof Measure measure && read.contains(measure.name())) {
                Words value = amount(reading.value(), unit(measure));
                members.add(Sentence.VALUE_OF.of(names.member(measure), value));
            }
        }
        if (!members.isEmpty()) {
            Words first = Names.joined(Sentence.LIST, members.subList(0, Math.min(members.size(), NAMED)));
            Words all = members.size() > NAMED ? Sentence.AND_MORE.of(first, members.size() - NAMED) : first;
            parts.add(Sentence.MADE_OF.of(String.join(Sentence.LIST.of().zh(), read), all));
        }
    }

    /** What comes out in each case of what is not known, where it has cases. */
    void cases(Expression expression, String unit) {
        if (expression.value(frame) instanceof Alternatives alternatives) {
            List<Words> cases = new ArrayList<>();
            alternatives.values().forEach((each, value) -> cases.add(Sentence.VALUE_OF.of(each, amount(value, unit))));
            parts.add(Sentence.BY_CASE.of(Names.joined(Sentence.LIST, cases)));
        }
    }
}
