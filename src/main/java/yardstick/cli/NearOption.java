package yardstick.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/** How near counts as near: {@code 5%} or {@code 5}. */
final class NearOption {

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
        String number = text.replaceFirst("[%％]$", "");
        if (!number.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            throw new WrongUse(
                    new Words("--near 的 `" + text + "` 不是百分数", "--near `" + text + "` is not a percentage"),
                    new Words("写成 `5%` 的样子", "write it like `5%`"));
        }
        return Optional.of(new BigDecimal(number));
    }
}
