package yardstick.cli;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;
import yardstick.text.Figure;

/** How near counts as near: {@code 5%} or {@code 5}. */
final class NearOption {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    private NearOption() {}

    /**
     * The percentage; none where it is not asked for.
     *
     * @throws WrongUse if it is not a percentage
     */
    static Optional<BigDecimal> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String number = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceFirst("%$", "");
        Figure figure = Figure.of(number);
        Optional<BigDecimal> percent = figure.value().filter(value -> value.signum() >= 0 && value.compareTo(MOST) < 0);
        if (percent.isEmpty()) {
            String meant = figure.plain().isEmpty() || figure.plain().startsWith("-") ? "5" : figure.plain();
            throw new WrongUse(
                    new Words("--near 的 `" + text + "` 不是百分数", "--near `" + text + "` is not a percentage"),
                    new Words("写成 `" + meant + "%` 的样子", "write it like `" + meant + "%`"));
        }
        return percent;
    }
}
