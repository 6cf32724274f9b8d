package yardstick.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yardstick.coverage.Bounds;
import yardstick.coverage.Equivalence;
import yardstick.mutation.RuleText.Span;
import yardstick.number.NumberFunction;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Any;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Comparison;
import yardstick.rule.Every;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Membership;
import yardstick.rule.Opposite;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.Scoped;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** The edits within the tests of one rule. */
final class TestEdits {

    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "<", ">");

    private final RuleText text;
    private final Rule rule;
    private final Equivalence equivalence;
    private final PolicyFolder policy;
    private final List<RuleEdit> edits;

    TestEdits(RuleText text, Rule rule, PolicyFolder policy, Equivalence equivalence, List<RuleEdit> edits) {
        this.text = text;
        this.rule = rule;
        this.policy = policy;
        this.equivalence = equivalence;
        this.edits = edits;
    }

    /** Adds the edits of a test and all that it is made of. */
    void add(Test test) {
        if (test instanceof Comparison comparison) {
            compare(comparison);
        } else if (test instanceof Every every) {
            join(every.tests(), every, "&&", "||");
        } else if (test instanceof Any any && any.listed().isPresent()) {
            among(any);
            return;
        } else if (test instanceof Any any) {
            join(any.tests(), any, "||", "&&");
        } else {
            span(test).ifPresent(span -> negate(test, span));
        }
        test.operands().forEach(this::operand);
    }

    /** Drops each of the values of a list, and takes all others instead. */
    private void among(Any any) {
        List<Span> values = new ArrayList<>();
        any.tests()
                .forEach(test -> text.span(((Comparison) test).right().place()).ifPresent(values::add));
        Optional<Span> whole = span(any);
        if (whole.isEmpty()
                || values.size() < any.tests().size()
                || !whole.get().holds(values.get(0))) {
            return;
        }
        negate(any, whole.get());
        String before = text.text(new Span(whole.get().start(), values.get(0).start()));
        for (Span dropped : values) {
            String rest = values.stream()
                    .filter(value -> !value.equals(dropped))
                    .map(text::text)
                    .collect(Collectors.joining(", "));
            put(Mutation.DROPPED, whole.get(), before + rest + " )", Optional.empty());
        }
    }

    /** Adds the edits of a number and all that it is made of. */
    void operand(Expression operand) {
        if (operand instanceof Test test) {
            add(test);
        } else if (operand instanceof Call call) {
            call(call);
        } else if (operand instanceof Calculation calculation) {
            calculate(calculation);
        } else {
            operand.operands().forEach(this::operand);
        }
    }

    private void negate(Test test, Span span) {
        String plain = text.text(span);
        String now = test instanceof Opposite opposite ? positive(opposite, plain) : "!( " + plain + " )";
        if (test instanceof Membership && plain.contains(" overlaps ")) {
            now = plain.replace(" overlaps ", " not overlaps ");
        }
        put(Mutation.NEGATED, span, now, Optional.empty());
    }

    /** What a negation denies: what it stands before, or itself without the word in its midst, as in {@code not in}. */
    private static String positive(Opposite negation, String plain) {
        String denied = negation.test().place().text();
        return denied.equals(plain) ? plain.replaceFirst(" not ", " ") : "( " + denied + " )";
    }

    private void compare(Comparison comparison) {
        Optional<Span> sign = span(comparison).flatMap(span -> text.sign(span, SIGNS));
        if (sign.isEmpty()
                || !text.text(sign.get()).equals(comparison.relation().sign())) {
            return;
        }
        Relation relation = comparison.relation();
        relate(comparison, sign.get(), relation.opposite(), Mutation.NEGATED);
        if (relation.ordering()) {
            relate(comparison, sign.get(), acrossBoundary(relation), Mutation.BOUNDARY);
        }
        shift(comparison, comparison.left(), true);
        shift(comparison, comparison.right(), false);
        boolean bound = threshold(comparison.left()).isPresent()
                || threshold(comparison.right()).isPresent();
        if (!bound) {
            NextPeriods.of(comparison)
                    .forEach(now -> put(Mutation.WINDOW, span(comparison).orElseThrow(), now, Optional.empty()));
        }
    }

    private static Relation acrossBoundary(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.AT_MOST;
            case AT_MOST -> Relation.LESS;
            case MORE -> Relation.AT_LEAST;
            case AT_LEAST -> Relation.MORE;
            default -> relation;
        };
    }

    private void relate(Comparison comparison, Span sign, Relation other, Mutation kind) {
        replace(kind, span(comparison), sign, other.sign(), equivalence.ofRelation(comparison, other));
    }

    /** Moves a threshold, a number or parameter, by one unit up and down. */
    private void shift(Comparison comparison, Expression side, boolean left) {
        Optional<BigDecimal> threshold = threshold(side);
        Optional<Span> span = text.span(side.place());
        if (threshold.isEmpty() || span.isEmpty()) {
            return;
        }
        BigDecimal unit =
                BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, threshold.get().scale()));
        for (BigDecimal by : List.of(unit, unit.negate())) {
            String now = side instanceof Literal
                    ? threshold.get().add(by).toPlainString()
                    : text.text(span.get()) + (by.signum() > 0 ? " + " : " - ") + unit.toPlainString();
            boolean window = readsBack(left ? comparison.right() : comparison.left());
            replace(
                    window ? Mutation.WINDOW : Mutation.THRESHOLD,
                    span(comparison),
                    span.get(),
                    now,
                    equivalence.ofShift(comparison, left ? by.negate() : by));
        }
    }

    static boolean readsBack(Expression side) {
        return side instanceof Read read && read.fieldName().equals("back");
    }

    private Optional<BigDecimal> threshold(Expression side) {
        if (side instanceof Literal literal && literal.value() instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (side instanceof Scoped) {
            return Optional.of(BigDecimal.ZERO);
        }
        return side instanceof Read read && read.factType() == Type.PARAMETER && read.type() == Type.NUMBER
                ? Optional.of(Bounds.parameter(rule, read, policy))
                : Optional.empty();
    }

    private void calculate(Calculation calculation) {
        String sign = calculation.operator().sign();
        String other = switch (calculation.operator()) {
            case PLUS -> "-";
            case MINUS -> "+";
            case TIMES -> "/";
            case DIVIDE -> "*";
        };
        Optional<Span> left = text.span(calculation.left().place());
        Optional<Span> right = text.span(calculation.right().place());
        if (left.isPresent()
                && right.isPresent()
                && left.get().end() < right.get().start()) {
            Optional<Span> whole = text.span(calculation.place());
            int from = left.get().end();
            int to = right.get().start();
            Span between = new Span(from, to);
            text.sign(between, List.of(sign))
                    .ifPresent(found -> replace(Mutation.ARITHMETIC, whole, found, other, Optional.empty()));
        }
        calculation.operands().forEach(this::operand);
    }

    /** Leaves a function out, and takes the greater for the lesser and the other way round. */
    private void call(Call call) {
        Optional<Span> span = text.span(call.place());
        if (span.isPresent()) {
            NumberFunction function = call.function();
            boolean extreme = function == NumberFunction.MIN || function == NumberFunction.MAX;
            call.operands().stream()
                    .limit(extreme ? 2 : 1)
                    .map(operand -> "( " + operand.place().text() + " )")
                    .forEach(now -> put(Mutation.ARITHMETIC, span.get(), now, Optional.empty()));
            if (extreme) {
                NumberFunction other = function == NumberFunction.MIN ? NumberFunction.MAX : NumberFunction.MIN;
                String now = other.word()
                        + text.text(span.get()).substring(function.word().length());
                put(Mutation.ARITHMETIC, span.get(), now, Optional.empty());
            }
        }
        call.operands().forEach(this::operand);
    }

    /** Drops each of several joined tests, and swaps what joins them. */
    private void join(List<Test> tests, Test whole, String sign, String other) {
        Optional<Span> span = span(whole);
        List<Span> spans = new ArrayList<>();
        tests.forEach(test -> span(test).ifPresent(spans::add));
        if (span.isEmpty() || spans.size() < tests.size()) {
            return;
        }
        for (int i = 0; i < tests.size(); i++) {
            List<String> rest = new ArrayList<>();
            for (int j = 0; j < tests.size(); j++) {
                if (j != i) {
                    rest.add(text.text(text.withBrackets(spans.get(j))));
                }
            }
            put(Mutation.DROPPED, span.get(), String.join(" " + sign + " ", rest), Optional.empty());
        }
        for (int i = 1; i < tests.size(); i++) {
            int from = spans.get(i - 1).end();
            int at = text.file().text().indexOf(sign, from);
            if (at >= from && at < spans.get(i).start()) {
                replace(Mutation.CONNECTIVE, span, new Span(at, at + sign.length()), other, Optional.empty());
            }
        }
    }

    /** Replaces a part, and shows what it lies in where that can be found. */
    private void replace(Mutation kind, Optional<Span> within, Span part, String now, Optional<Words> proof) {
        Span shown = within.filter(whole -> whole.holds(part)).orElse(part);
        String before = text.text(new Span(shown.start(), part.start()));
        String after = text.text(new Span(part.end(), shown.end()));
        put(kind, shown, before + now + after, proof);
    }

    private Optional<Span> span(Test test) {
        return text.span(test.place());
    }

    private void put(Mutation kind, Span span, String now, Optional<Words> proof) {
        edits.add(new RuleEdit(kind, rule, text, span, now, proof));
    }
}
