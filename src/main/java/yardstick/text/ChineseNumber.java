package yardstick.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers in Chinese words, such as 六十五 or 二〇二〇, for what a message suggests. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Map<Character, Integer> SMALL = Map.of('十', 10, '百', 100, '千', 1_000);
    private static final Map<Character, Integer> LARGE = Map.of('万', 10_000, '亿', 100_000_000);
    private static final String BELOW = "[" + DIGITS + "十百千]*";
    private static final String WELL_FORMED = "(?:" + BELOW + "亿)?(?:" + BELOW + "万)?" + BELOW;
    private static final int LONGEST = 20;

    private ChineseNumber() {}

    static Optional<BigDecimal> read(String text) {
        String number = text.replace('零', '〇').replace('两', '二');
        if (number.isEmpty() || number.length() > LONGEST || !number.matches(WELL_FORMED)) {
            return Optional.empty();
        }
        return Optional.of(number.matches("[" + DIGITS + "]+") ? inRow(number) : withPlaces(number));
    }

    private static BigDecimal inRow(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return new BigDecimal(digits.toString());
    }

    private static BigDecimal withPlaces(String number) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            int small = SMALL.getOrDefault(sign, 0);
            int large = LARGE.getOrDefault(sign, 0);
            if (small > 0) {
                section += Math.max(1, digit) * small;
                digit = 0;
            } else if (large > 0) {
                total += (section + digit) * large;
                section = 0;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(sign);
            }
        }
        return BigDecimal.valueOf(total + section + digit);
    }
}
