package yardstick.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import yardstick.problem.Words;

/** Units that begin by multiplying the number before them, so that leaving them out would change it. */
final class Magnitude {

    private static final Map<String, Integer> ZEROS = Map.of("百", 2, "千", 3, "万", 4, "亿", 8, "k", 3, "K", 3);

    private Magnitude() {}

    /** What to write instead of a figure with such a unit; none if it has no such. */
    static Optional<Words> of(Figure figure) {
        Integer zeros = figure.unit().isEmpty() ? null : ZEROS.get(figure.unit().substring(0, 1));
        if (zeros == null || figure.plain().isEmpty() || isOtherWord(figure.unit())) {
            return Optional.empty();
        }
        String whole = new BigDecimal(figure.plain()).scaleByPowerOfTen(zeros).toPlainString();
        return Optional.of(new Words(
                "写出全部数字 `" + whole + "`；只有各处的数都以“" + figure.unit() + "”计时才写 `" + figure.plain() + "`",
                "write all its digits, `" + whole + "`; write `" + figure.plain() + "` only where all figures of it are in `"
                        + figure.unit() + "`"));
    }

    /** A unit such as km, in which the letter is no number of its own. */
    private static boolean isOtherWord(String unit) {
        return unit.length() > 1 && unit.charAt(1) < 128 && Character.isLetter(unit.charAt(1));
    }
}
