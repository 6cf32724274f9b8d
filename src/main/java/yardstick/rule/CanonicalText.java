package yardstick.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.number.NumberFunction;
import yardstick.number.Operator;

/**
 * What a rule means, as a text: two rules with the same text conclude the same about the same subjects, whatever the facts. Names of
 * bindings, the order of conditions and tests, the side on which a figure is written, 60 or 60.0, comments and places leave no trace
 * in it. The reverse is not promised: rules that mean the same in a deeper way may have different texts.
 */
public final class CanonicalText {

    private final int[] numbers;

    /** Writes slots by these numbers. */
    private CanonicalText(int[] numbers) {
        this.numbers = numbers;
    }

    /** Whether two rules are known to conclude the same whatever the facts. */
    public static boolean same(Rule one, Rule other) {
        return of(one, CanonicalSlots.asWritten(one)).equals(of(other, CanonicalSlots.asWritten(other)))
                || of(one).equals(of(other));
    }

    /** The meaning of a rule, its name included. */
    static String of(Rule rule) {
        return of(rule, CanonicalSlots.of(rule));
    }

    /** The same with the slots called by these numbers. */
    static String of(Rule rule, int[] numbers) {
        return new CanonicalText(numbers).rule(rule);
    }

    private String rule(Rule rule) {
        return quoted(rule.name()) + " from " + rule.effective() + " until " + rule.until() + "\n"
                + all(rule.conditions()) + "\n" + conclusion(rule.conclusion());
    }

    private String conclusion(Conclusion conclusion) {
        String subject = expression(conclusion.subject());
        if (conclusion instanceof Conclusion.Conclude conclude) {
            return "conclude(" + subject + ", " + quoted(conclude.outcome()) + ")";
        }
        if (conclusion instanceof Conclusion.Infer infer) {
            return "infer(" + subject + ", " + quoted(infer.term()) + period(infer) + ")";
        }
        Conclusion.Derive derive = (Conclusion.Derive) conclusion;
        return "derive(" + subject + ", " + quoted(derive.measure()) + ", " + expression(derive.value())
                + period(derive) + ")";
    }

    private String period(Conclusion conclusion) {
        Expression period = conclusion.period();
        return period == null ? "" : ", " + expression(period);
    }

    private String all(List<Condition> conditions) {
        return unordered(conditions, this::condition);
    }

    private String condition(Condition condition) {
        return condition.match(
                pattern -> pattern.type() + " #" + numbers[pattern.slot()] + tests(pattern.tests())
                        + window(pattern.window()),
                group -> (group.negated() ? "not" : "exists") + all(group.conditions()),
                accumulate -> "accumulate(" + all(accumulate.source()) + "; "
                        + unordered(accumulate.functions(), this::function) + "; " + tests(accumulate.tests()) + ")");
    }

    private String function(SetFunction function) {
        String of = function.kind() == SetFunction.Kind.COUNT ? "" : expression(function.argument());
        return "#" + numbers[function.slot()] + " " + function.kind() + "(" + of + ")";
    }

    private String window(Window window) {
        return window.equals(Window.NONE)
                ? ""
                : " asks " + quoted(window.measure()) + " of " + window.subject()
                        + unordered(window.bounds(), bound -> expression(bound.limit()) + bound.inclusive());
    }

    /** Tests of one fact all have to hold, whether they are joined by a comma or by {@code &&}. */
    private String tests(List<Test> tests) {
        return unordered(tests.stream().flatMap(CanonicalText::joined).toList(), this::expression);
    }

    private static Stream<Test> joined(Test test) {
        return test instanceof Every every ? every.tests().stream().flatMap(CanonicalText::joined) : Stream.of(test);
    }

    private static Stream<Test> alternatives(Test test) {
        return test instanceof Any any ? any.tests().stream().flatMap(CanonicalText::alternatives) : Stream.of(test);
    }

    private String expression(Expression expression) {
        if (expression instanceof Read read) {
            String path = read.path().stream().map(Field::name).collect(Collectors.joining("."));
            return read.factType() + "#" + numbers[read.slot()] + "." + path;
        }
        if (expression instanceof Result result) {
            return "#" + numbers[result.slot()];
        }
        if (expression instanceof Literal literal) {
            return literal.type() + " " + value(literal.value());
        }
        if (expression instanceof Size size) {
            return "size(" + expression(size.list()) + ")";
        }
        if (expression instanceof Calculation calculation) {
            return calculation(calculation);
        }
        if (expression instanceof Scoped scoped) {
            return "of " + expression(scoped.scope()) + " " + expression(scoped.read());
        }
        if (expression instanceof Call call) {
            return call(call);
        }
        return test((Test) expression);
    }

    private String call(Call call) {
        boolean either = call.function() == NumberFunction.MIN || call.function() == NumberFunction.MAX;
        List<String> operands = call.operands().stream().map(this::expression).toList();
        return call.function() + (either ? unordered(operands, Function.identity()) : operands.toString());
    }

    private String calculation(Calculation calculation) {
        boolean either = calculation.operator() == Operator.PLUS || calculation.operator() == Operator.TIMES;
        return calculation.operator() + sides(either, calculation.left(), calculation.right());
    }

    private String test(Test test) {
        if (test instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (test instanceof Membership membership) {
            return (membership.overlap() ? "overlaps" : "contains")
                    + sides(membership.overlap(), membership.left(), membership.right());
        }
        if (test instanceof Opposite opposite) {
            return "!(" + test(opposite.test()) + ")";
        }
        return test instanceof Every
                ? "and" + tests(List.of(test))
                : "or" + unordered(alternatives(test).toList(), this::expression);
    }

    private String comparison(Comparison comparison) {
        return switch (comparison.relation()) {
            case EQUAL, UNEQUAL -> comparison.relation() + sides(true, comparison.left(), comparison.right());
            case LESS, AT_MOST -> comparison.relation() + sides(false, comparison.left(), comparison.right());
            case MORE -> Relation.LESS + sides(false, comparison.right(), comparison.left());
            case AT_LEAST -> Relation.AT_MOST + sides(false, comparison.right(), comparison.left());
        };
    }

    private String sides(boolean either, Expression left, Expression right) {
        return either
                ? unordered(List.of(left, right), this::expression)
                : "{" + expression(left) + ", " + expression(right) + "}";
    }

    private static String value(Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : quoted(String.valueOf(value));
    }

    /** A text that no other text can be taken for, whatever stands in it. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static <T> String unordered(Collection<T> parts, Function<T, String> text) {
        return parts.stream().map(text).sorted().collect(Collectors.joining(", ", "{", "}"));
    }
}
