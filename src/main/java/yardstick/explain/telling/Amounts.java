package yardstick.explain.telling;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.explain.search.SlotReads;
import yardstick.number.Mark;
import yardstick.number.Numeral;
import yardstick.number.Operator;
import yardstick.problem.Words;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Fact;

/** What expressions come to in one frame, as it is shown. */
final class Amounts {

    /** Fields whose values are codes, told by words of their own. */
    private static final Set<String> CODED = Set.of("level", "kind", "status", "owner");

    private final Names names;
    private final Object[] frame;

    Amounts(Names names, Object[] frame) {
        this.names = names;
        this.frame = frame;
    }

    /** A value as it is shown. */
    Words shown(Object value) {
        if (value instanceof String text) {
            return Names.plain(text);
        }
        if (value instanceof Boolean || value instanceof Truth) {
            return value == Truth.UNKNOWN
                    ? Sentence.UNKNOWN.of()
                    : Boolean.TRUE.equals(value) || value == Truth.TRUE ? Sentence.YES.of() : Sentence.NO.of();
        }
        if (value instanceof List<?> list) {
            List<Words> elements = list.stream()
                    .map(String::valueOf)
                    .sorted(CodePoints.ORDER)
                    .map(Names::plain)
                    .toList();
            return elements.isEmpty() ? Sentence.EMPTY_LIST.of() : Names.joined(Sentence.LIST, elements);
        }
        if (value instanceof Fact fact) {
            return names.whole(fact);
        }
        if (value == Mark.ABSENT) {
            return Sentence.ABSENT.of();
        }
        Numeral number = Numeral.of(value);
        return number == null ? Sentence.UNKNOWN.of() : number(number);
    }

    private static Words number(Numeral number) {
        Words bounds = bounds(number.low(), number.high());
        return number.optional() ? Sentence.OR_NONE.of(bounds) : bounds;
    }

    private static Words bounds(@Nullable String low, @Nullable String high) {
        if (low == null || high == null) {
            return low != null ? Sentence.FROM.of(low) : high != null ? Sentence.UP_TO.of(high) : Sentence.UNKNOWN.of();
        }
        return low.equals(high) ? Names.plain(low) : Sentence.BETWEEN.of(low, high);
    }

    /** The value of an expression, as far as the frame tells. */
    Words value(Expression expression) {
        if (!SlotReads.areFilled(expression, frame)) {
            return Sentence.UNKNOWN.of();
        }
        Object value = expression.value(frame);
        return value instanceof String text && isCoded(expression)
                ? Sentence.named("value." + text, text)
                : shown(value);
    }

    /** A calculation with figures in place of what they are called. */
    Words formula(Calculation calculation) {
        boolean sum = isSum(calculation.operator());
        Words left = figures(calculation.left(), !sum);
        Words right = calculation.right() instanceof Calculation inner
                ? right(formula(inner), inner, sum)
                : figures(calculation.right(), true);
        return signed(left, calculation.operator(), right);
    }

    /** A function with figures in place of what they are called. */
    Words formula(Call call) {
        return Wording.call(call, operand -> figures(operand, false));
    }

    private Words figures(Expression part, boolean tight) {
        if (part instanceof Call call) {
            return Sentence.GROUP.of(formula(call));
        }
        if (part instanceof Calculation inner) {
            return tight && isSum(inner.operator()) ? Sentence.GROUP.of(formula(inner)) : formula(inner);
        }
        Words value = value(part);
        boolean brackets = value.zh().contains(" ") || (tight && value.zh().startsWith("-"));
        return brackets ? Sentence.GROUP.of(value) : value;
    }

    static Words signed(Words left, Operator operator, Words right) {
        String sign = " " + operator.sign() + " ";
        return new Words(left.zh() + sign + right.zh(), left.en() + sign + right.en());
    }

    /** A calculation behind an operator; only a product behind a sum goes without brackets. */
    static Words right(Words words, Calculation inner, boolean sum) {
        return sum && !isSum(inner.operator()) ? words : Sentence.GROUP.of(words);
    }

    static boolean isSum(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS;
    }

    static boolean isCoded(Expression expression) {
        return expression instanceof Read read && CODED.contains(read.fieldName());
    }
}
