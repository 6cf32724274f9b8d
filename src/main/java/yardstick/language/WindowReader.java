package yardstick.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.problem.Words;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Scoped;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.rule.Window;

/**
 * Finds in the tests of a pattern which measure, parameter or term it asks for. The name has to be written out, so that what a
 * dossier lacks, and what rules depend on each other, is known before anything is evaluated.
 */
final class WindowReader {

    private static final Words OF_FIGURES = new Words(
            "加上 back == 0，或 back < 期数；并写明对象 of == $…",
            "add `back == 0` or `back < …`, and whose figure it is: `of == $…`");

    /** What has to be asked for by its name, and the mistake where it is not. */
    private static final Map<Type, Named> NAMED = Map.of(
            Type.MEASURE, new Named(Mistake.MEASURE_NAME, "指标", "measure"),
            Type.ATTRIBUTE, new Named(Mistake.ATTRIBUTE_NAME, "属性", "attribute"),
            Type.PARAMETER, new Named(Mistake.PARAMETER_NAME, "参数", "parameter"),
            Type.TERM, new Named(Mistake.TERM_NAME, "术语", "term"));

    private record Named(Mistake unnamed, String zh, String en) {}

    private final CheckedFile source;

    /** The names of the parameters met so far, by slot. */
    private final Map<Integer, String> parameterNames = new HashMap<>();

    /** How far back each period met so far reaches, by slot. */
    private final Map<Integer, List<Window.Bound>> periods = new HashMap<>();

    /** Of the patterns of one rule, in the order written. */
    WindowReader(CheckedFile source) {
        this.source = source;
    }

    /** Notes the name of a parameter, by which later windows can be bounded. */
    void note(int parameter, String name) {
        parameterNames.put(parameter, name);
    }

    /** The window of a pattern of which no mistake was told. */
    Window read(Type type, int slot, List<Test> tests, Selection selection, Place place) {
        Named named = NAMED.get(type);
        if (named != null && !isNamed(type, selection)) {
            tellNoName(named, slot, tests, place);
            return Window.NONE;
        }
        boolean before = selection.itself() != null;
        return switch (type) {
            case MEASURE, ATTRIBUTE -> before ? Window.NONE : named(slot, tests, selection, place);
            case DECISION -> before ? Window.NONE : decision(slot, tests, selection, place);
            case PERIOD -> period(slot, tests, selection, place);
            default -> Window.NONE;
        };
    }

    /** Whether a pattern says which it asks for: a parameter by one name, all else also by one of several or as matched before. */
    private static boolean isNamed(Type type, Selection selection) {
        return type == Type.PARAMETER
                ? selection.name().isPresent()
                : selection.itself() != null || !selection.names().isEmpty();
    }

    /** What an earlier decision is asked for by is its matter, if it says any. */
    private Window decision(int slot, List<Test> tests, Selection selection, Place place) {
        Expression of = selection.of();
        List<Window.Bound> bounds = bounds(slot, selection.tests());
        if (bounds.isEmpty()) {
            tellNoWindow(
                    slot,
                    tests,
                    place,
                    new Words(
                            "加上 back == 1（上一期），或 back >= 1, back < 期数",
                            "add `back == 1` for the period before, or `back >= 1, back < …`"));
        } else if (bounds.stream().anyMatch(WindowReader::reachesNoPast)) {
            source.error(
                    Mistake.WINDOW,
                    place,
                    new Words(
                            "当期的结论还没有作出，这里只看当期", "looks at the current period alone, of which nothing is decided yet"),
                    new Words("上一期写 back == 1", "write `back == 1` for the period before"));
        }
        String matter = selection.key("matter") instanceof Literal literal ? (String) literal.value() : "";
        return new Window(matter, of == null ? Type.SUBJECT : of.type(), bounds);
    }

    /** Whether a bound leaves the current period alone. */
    private static boolean reachesNoPast(Window.Bound bound) {
        return bound.limit() instanceof Literal literal
                && literal.value() instanceof BigDecimal number
                && number.compareTo(bound.inclusive() ? BigDecimal.ZERO : BigDecimal.ONE) <= 0;
    }

    /** The window of a pattern that asks for something by name. */
    private Window named(int slot, List<Test> tests, Selection selection, Place place) {
        Expression of = selection.of();
        Type subject = of == null ? Type.SUBJECT : of.type();
        List<Window.Bound> bounds = bounds(slot, selection.tests());
        boolean pair = subject == Type.GRANT || subject == Type.APPLICATION;
        if (bounds.isEmpty() && !pair) {
            tellNoWindow(slot, tests, place, OF_FIGURES);
        }
        return new Window(selection.name().map(name -> (String) name.value()).orElse(""), subject, bounds);
    }

    private Window period(int slot, List<Test> tests, Selection selection, Place place) {
        List<Window.Bound> bounds = bounds(slot, selection.tests());
        if (bounds.isEmpty()) {
            tellNoWindow(slot, tests, place, OF_FIGURES);
        }
        periods.put(slot, bounds);
        return new Window("", Type.PERIOD, bounds);
    }

    /** Tells that no name is required, or that it is one of several, which is no name either. */
    private void tellNoName(Named named, int slot, List<Test> tests, Place place) {
        Optional<Test> choice = tests.stream()
                .filter(test -> !(test instanceof Comparison) && Unsaid.reads(test, slot, "name"))
                .findFirst();
        if (choice.isPresent()) {
            source.error(
                    named.unnamed,
                    choice.get().place(),
                    new Words("name 只能是一个写明的名称", "a `name` is one name, written out"),
                    Listing.ONE_NAME);
        } else {
            source.error(
                    named.unnamed,
                    place,
                    new Words("没有写明是哪个" + named.zh, "does not say which " + named.en),
                    new Words("加上 name == \"" + named.zh + "名\"", "add `name == \"…\"`"));
        }
    }

    /** Tells that a measure has no window, or why what is said of its period is none. */
    private void tellNoWindow(int slot, List<Test> tests, Place place, Words hint) {
        Optional<Test> said =
                tests.stream().filter(test -> Unsaid.saysPeriod(test, slot)).findFirst();
        if (said.isEmpty()) {
            source.error(Mistake.WINDOW, place, new Words("没有写明看到哪一期", "does not say how many periods back"), hint);
            return;
        }
        String test = CheckedFile.quoted(said.get().place().text());
        boolean matched = said.get() instanceof Comparison comparison && comparison.relation() == Relation.EQUAL;
        source.error(
                Mistake.WINDOW,
                said.get().place(),
                new Words(test + " 没有限定最远看到哪一期", "`" + test + "` does not limit how many periods back to look"),
                matched
                        ? new Words(
                                "另加一个与数或参数比较的 back，例如 back < 4",
                                "add a comparison of `back` with a number or a parameter, as in `back < 4`")
                        : new Words("另加最远看到哪一期，例如 back < 8", "add how far to look back, as in `back < 8`"));
    }

    private static boolean isField(Expression expression, int slot, String name) {
        return expression instanceof Read read && read.isField(slot, name);
    }

    private List<Window.Bound> bounds(int slot, List<Test> tests) {
        List<Window.Bound> bounds = new ArrayList<>();
        for (Test test : tests) {
            if (test instanceof Comparison comparison) {
                if (isField(comparison.left(), slot, "back")) {
                    bounds.addAll(bounds(comparison.relation(), comparison.right()));
                } else if (isField(comparison.right(), slot, "back")) {
                    bounds.addAll(bounds(comparison.relation().mirrored(), comparison.left()));
                }
            }
        }
        return List.copyOf(bounds);
    }

    private List<Window.Bound> bounds(Relation relation, Expression limit) {
        boolean upper = relation == Relation.EQUAL || relation == Relation.LESS || relation == Relation.AT_MOST;
        if (!upper) {
            return List.of();
        }
        boolean inclusive = relation != Relation.LESS;
        Optional<Read> period = period(limit);
        if (period.isEmpty()) {
            return bound(limit, inclusive).stream().toList();
        }
        List<Window.Bound> bounds = new ArrayList<>();
        for (Window.Bound furthest : periods.getOrDefault(period.get().slot(), List.of())) {
            bound(with(limit, furthest.limit()), inclusive && furthest.inclusive())
                    .ifPresent(bounds::add);
        }
        return bounds;
    }

    private Optional<Window.Bound> bound(Expression limit, boolean inclusive) {
        Map<Integer, String> parameters = new HashMap<>();
        return isFixed(limit, parameters)
                ? Optional.of(new Window.Bound(limit, inclusive, Map.copyOf(parameters)))
                : Optional.empty();
    }

    /** How far back a period is, which a limit counts on from; none where the limit does not grow with it. */
    private Optional<Read> period(Expression limit) {
        if (limit instanceof Read read && periods.containsKey(read.slot()) && read.isField(read.slot(), "back")) {
            return Optional.of(read);
        }
        if (!(limit instanceof Calculation sum)) {
            return Optional.empty();
        }
        return switch (sum.operator()) {
            case PLUS -> period(sum.left()).or(() -> period(sum.right()));
            case MINUS -> period(sum.left());
            default -> Optional.empty();
        };
    }

    /** A limit in which the furthest that a period can be back stands for how far it is. */
    private Expression with(Expression limit, Expression furthest) {
        return limit instanceof Read read && periods.containsKey(read.slot())
                ? furthest
                : limit.map(operand -> with(operand, furthest));
    }

    /** Whether an expression reads nothing but parameters, and which. */
    private boolean isFixed(Expression expression, Map<Integer, String> parameters) {
        if (expression instanceof Scoped scoped) {
            return isFixed(scoped.read(), parameters);
        }
        if (expression instanceof Read read) {
            String name = parameterNames.get(read.slot());
            if (name != null) {
                parameters.put(read.slot(), name);
            }
            return name != null;
        }
        return (expression instanceof Literal literal && literal.value() instanceof BigDecimal)
                || ((expression instanceof Calculation || expression instanceof Call)
                        && expression.operands().stream().allMatch(operand -> isFixed(operand, parameters)));
    }
}
