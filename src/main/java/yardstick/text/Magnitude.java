package yardstick.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.problem.Words;

/** Units that begin by multiplying the number before them, so that leaving them out would change it. */
final class Magnitude {

    /** A share such as 百分点 and a unit such as 千克 only look as if they began so. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<word>百万亿|千万亿|万亿|百亿|千亿|亿|百万|千万|万(?!分)|千(?![分克米瓦帕卡])|百(?![分帕])|[kK](?![a-zA-Z])).*", Pattern.DOTALL);

    private Magnitude() {}

    /** What to write instead of a figure with such a unit; none if it has no such. */
    static Optional<Words> of(Figure figure) {
        Matcher words = WORDS.matcher(figure.unit());
        if (figure.plain().isEmpty() || !words.matches()) {
            return Optional.empty();
        }
        int zeros = words.group("word").codePoints().map(Magnitude::zeros).sum();
        String whole = new BigDecimal(figure.plain()).scaleByPowerOfTen(zeros).toPlainString();
        return Optional.of(new Words(
                "写出全部数字 `" + whole + "`；只有各处的数都以“" + figure.unit() + "”计时才写 `" + figure.plain() + "`",
                "write all its digits, `" + whole + "`; write `" + figure.plain()
                        + "` only where all figures of it are in `" + figure.unit() + "`"));
    }

    private static int zeros(int character) {
        return switch (character) {
            case '百' -> 2;
            case '千', 'k', 'K' -> 3;
            case '万' -> 4;
            default -> 8;
        };
    }
}
