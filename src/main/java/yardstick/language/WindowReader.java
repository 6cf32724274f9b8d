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

    private final CheckedFile source;
    private final Map<Integer, String> parameterNames;
    private final Map<Integer, List<Window.Bound>> periods;

    /**
     * Of one rule.
     *
     * @param parameterNames by the slots of the parameters that it has met
     * @param periods how far back each period that it has met reaches, by slot; grows
     */
    WindowReader(CheckedFile source, Map<Integer, String> parameterNames, Map<Integer, List<Window.Bound>> periods) {
        this.periods = periods;
        this.source = source;
        this.parameterNames = parameterNames;
    }

    Window measure(int slot, List<Test> tests, Selection selection, Place place) {
        if (selection.itself() != null) {
            return Window.NONE;
        }
        if (selection.names().isEmpty()) {
            tellNoName(
                    Mistake.MEASURE_NAME,
                    slot,
                    tests,
                    place,
                    new Words("没有写明是哪个指标", "does not say which measure"),
                    new Words("加上 name == \"指标名\"", "add `name == \"…\"`"));
            return Window.NONE;
        }
        return named(slot, tests, selection, place);
    }

    Window attribute(int slot, List<Test> tests, Selection selection, Place place) {
        if (selection.itself() != null) {
            return Window.NONE;
        }
        if (selection.names().isEmpty()) {
            tellNoName(
                    Mistake.ATTRIBUTE_NAME,
                    slot,
                    tests,
                    place,
                    new Words("没有写明是哪个属性", "does not say which attribute"),
                    new Words("加上 name == \"属性名\"", "add `name == \"…\"`"));
            return Window.NONE;
        }
        return named(slot, tests, selection, place);
    }

    /** What an earlier decision is asked for by is its matter, if it says any. */
    Window decision(int slot, List<Test> tests, Selection selection, Place place) {
        if (selection.itself() != null) {
            return Window.NONE;
        }
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

    Window period(int slot, List<Test> tests, Selection selection, Place place) {
        List<Window.Bound> bounds = bounds(slot, selection.tests());
        if (bounds.isEmpty()) {
            tellNoWindow(slot, tests, place, OF_FIGURES);
        }
        periods.put(slot, bounds);
        return new Window("", Type.PERIOD, bounds);
    }

    Window parameter(int slot, List<Test> tests, Selection selection, Place place) {
        Optional<Literal> name = selection.name();
        if (name.isEmpty()) {
            tellNoName(
                    Mistake.PARAMETER_NAME,
                    slot,
                    tests,
                    place,
                    new Words("没有写明是哪个参数", "does not say which parameter"),
                    new Words("加上 name == \"参数名\"", "add `name == \"…\"`"));
        }
        return Window.NONE;
    }

    Window term(int slot, List<Test> tests, Selection selection, Place place) {
        if (selection.itself() == null && selection.names().isEmpty()) {
            tellNoName(
                    Mistake.TERM_NAME,
                    slot,
                    tests,
                    place,
                    new Words("没有写明是哪个术语", "does not say which term"),
                    new Words("加上 name == \"术语名\"", "add `name == \"…\"`"));
        }
        return Window.NONE;
    }

    /** Tells that no name is required, or that it is one of several, which is no name either. */
    private void tellNoName(Mistake mistake, int slot, List<Test> tests, Place place, Words message, Words hint) {
        Optional<Test> choice = tests.stream()
                .filter(test -> !(test instanceof Comparison) && Unsaid.reads(test, slot, "name"))
                .findFirst();
        if (choice.isPresent()) {
            source.error(
                    mistake,
                    choice.get().place(),
                    new Words("name 只能是一个写明的名称", "a `name` is one name, written out"),
                    Listing.ONE_NAME);
        } else {
            source.error(mistake, place, message, hint);
        }
    }

    /** Tells that a measure has no window, or why what is said of its period is none. */
    private void tellNoWindow(int slot, List<Test> tests, Place place, Words hint) {
        Optional<Test> said = tests.stream()
                .filter(test -> Unsaid.reads(test, slot, "back") || Unsaid.reads(test, slot, "period"))
                .findFirst();
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
