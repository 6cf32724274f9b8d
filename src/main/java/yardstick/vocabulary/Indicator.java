package yardstick.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.number.Range;
import yardstick.problem.Brief;

/**
 * What a policy says of one indicator: 指标目录; a line of the policy folder's {@code indicators.csv}.
 *
 * @param name by which rules and dossiers call it
 * @param of the kind of subject that has it
 * @param unit such as 分 or 亿元; empty where the policy names none
 * @param low the least that it can be; null where nothing bounds it, and for a text
 * @param high the most that it can be; null likewise
 * @param texts what it can be if it is a text; empty where the policy does not say, and for a number
 */
public record Indicator(
        String name,
        Kind of,
        String unit,
        Form form,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<String> texts) {

    /** What an indicator is told in. */
    public enum Form {
        NUMBER("number"),
        YES_NO("yes-no"),
        TEXT("text");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        /** The word for it in {@code indicators.csv}. */
        public String word() {
            return word;
        }
    }

    /** Whether a figure can be one of this indicator. */
    public boolean admits(BigDecimal figure) {
        boolean within = (low == null || figure.compareTo(low) >= 0) && (high == null || figure.compareTo(high) <= 0);
        return within
                && (form != Form.YES_NO
                        || figure.compareTo(BigDecimal.ZERO) == 0
                        || figure.compareTo(BigDecimal.ONE) == 0);
    }

    /** What is known of a figure that nobody has told: its bounds. */
    public Object unknown() {
        return Range.between(low, high);
    }

    @Override
    public String toString() {
        return Brief.of("Indicator", name + " of " + of.word());
    }
}
