package yardstick.cli;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yardstick.impact.Sweep;
import yardstick.impact.SweepRange;
import yardstick.problem.Words;
import yardstick.text.Figure;

/** Reads values such as {@code 50:70:1,75}: numbers and ranges from:to:step, full-width characters as well as half-width ones. */
final class SweepValues {

    private static final Words DIGITS = new Words(
            "用数字书写，如 `60` 或 `1000.5`，不用千位分隔符；多个值用逗号隔开",
            "write digits, such as `60` or `1000.5`, no thousands separators, and commas between values");

    private final List<WrongUse> mistakes;

    SweepValues(List<WrongUse> mistakes) {
        this.mistakes = mistakes;
    }

    /** The values, as far as they can be read; what cannot is a mistake. */
    List<BigDecimal> read(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('、', ',')
                .replace('−', '-')
                .replace('–', '-')
                .replace('。', '.');
        List<BigDecimal> values = new ArrayList<>();
        for (String item : narrow.split(",", -1)) {
            values.addAll(item(item.strip()));
        }
        return values;
    }

    private List<BigDecimal> item(String item) {
        String[] parts = item.split(":", -1);
        if (parts.length == 2 || parts.length > 3) {
            wrong(
                    new Words("`" + item + "` 不是“起:止:步长”", "`" + item + "` is not from:to:step"),
                    new Words("写成 `50:70:1`（从 50 到 70，每次加 1）", "write `50:70:1` for 50 to 70 in steps of 1"));
            return List.of();
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (String part : parts) {
            number(part.strip(), numbers);
        }
        if (numbers.size() < parts.length) {
            return List.of();
        }
        return parts.length == 1 ? numbers : range(item, numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private List<BigDecimal> range(String item, BigDecimal from, BigDecimal to, BigDecimal step) {
        if (step.signum() == 0) {
            wrong(
                    new Words("`" + item + "` 的步长是 0", "the step of `" + item + "` is 0"),
                    new Words("步长写每次加多少，如 `50:70:1`", "the step is how much to add each time, such as `50:70:1`"));
            return List.of();
        }
        if (to.compareTo(from) * step.signum() < 0) {
            String turned = from.toPlainString() + ":" + to.toPlainString() + ":"
                    + step.negate().toPlainString();
            wrong(
                    new Words("`" + item + "` 的步长方向不对", "the step of `" + item + "` leads the wrong way"),
                    new Words("写成 `" + turned + "`", "write `" + turned + "`"));
            return List.of();
        }
        BigDecimal count = SweepRange.count(from, to, step);
        if (count.compareTo(BigDecimal.valueOf(Sweep.MOST_EVALUATIONS)) > 0) {
            String many = String.format(Locale.ROOT, "%,.0f", count);
            String most = String.format(Locale.ROOT, "%,d", Sweep.MOST_EVALUATIONS);
            wrong(
                    new Words(
                            "`" + item + "` 有 " + many + " 个值，最多 " + most + " 个",
                            "`" + item + "` has " + many + " values, at most " + most),
                    new Words("加大步长，或缩小范围", "widen the step or narrow the range"));
            return List.of();
        }
        return SweepRange.between(item, from, to, step).values();
    }

    /** Reads one number; what begins with a 0 is mostly the end of one whose thousands were separated. */
    private void number(String text, List<BigDecimal> numbers) {
        Figure figure = Figure.of(text);
        Optional<BigDecimal> value = figure.value();
        if (value.isPresent() && figure.written().matches("-?0[0-9].*")) {
            wrong(new Words("`" + text + "` 前面多了 0", "`" + text + "` begins with a 0 too many"), DIGITS);
        } else if (value.isPresent()) {
            numbers.add(value.get());
        } else if (text.isEmpty()) {
            wrong(new Words("缺少一个数值", "a number is missing"), DIGITS);
        } else if (figure.form() == Figure.Form.UNIT && !figure.plain().isEmpty() && !figure.multiplies()) {
            wrong(
                    new Words("`" + text + "` 带有单位", "`" + text + "` holds a unit"),
                    new Words("只写 `" + figure.plain() + "`", "write `" + figure.plain() + "` alone"));
        } else {
            wrong(figure.said("`" + text + "`"), figure.form() == Figure.Form.NONE ? DIGITS : figure.hint());
        }
    }

    private void wrong(Words message, Words hint) {
        mistakes.add(new WrongUse(message, hint));
    }
}
