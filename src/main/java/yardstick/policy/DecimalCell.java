package yardstick.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.facts.Limits;
import yardstick.policy.CsvTable.Cell;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** Reads the figure in a cell exactly as it is written, and says what is wrong with one that is not a plain decimal. */
final class DecimalCell {

    private static final Pattern PLAIN = Pattern.compile("-?(\\d+)(?:\\.(\\d+))?");
    private static final Pattern EXPONENT = Pattern.compile("-?\\d+(?:\\.\\d+)?[eE][-+]?\\d+");
    private static final Pattern WITH_UNIT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*([\\p{L}\\p{So}%‰°]\\D*)");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d[\\d,]*,\\d+(?:\\.\\d+)?");

    private DecimalCell() {}

    /** The figure; none if the cell holds something else, which then is a problem. */
    static Optional<BigDecimal> read(Cell cell, List<Problem> problems) {
        Matcher plain = PLAIN.matcher(cell.text());
        if (!plain.matches()) {
            problems.add(notPlain(cell));
            return Optional.empty();
        }
        String fraction = plain.group(2) == null ? "" : plain.group(2);
        if (plain.group(1).length() > Limits.WHOLE_DIGITS || fraction.length() > Limits.SCALE) {
            problems.add(tooLong(cell.place(), cell.text()));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.text()));
    }

    static Problem tooLong(Place place, String number) {
        return Refusal.NUMBER_TOO_LONG.error(
                place,
                new Words(Quote.of(number) + " 位数过多", Quote.of(number) + " has too many digits"),
                new Words(
                        "小数点前至多 " + Limits.WHOLE_DIGITS + " 位，小数点后至多 " + Limits.SCALE + " 位",
                        "write at most " + Limits.WHOLE_DIGITS + " digits before the point and " + Limits.SCALE
                                + " after it"));
    }

    private static Problem notPlain(Cell cell) {
        String found = Quote.of(cell.text());
        String narrow = narrow(cell.text());
        Matcher unit = WITH_UNIT.matcher(narrow);
        if (EXPONENT.matcher(narrow).matches()) {
            return problem(
                    cell,
                    new Words("数值 " + found + " 用了科学记数法", "the value " + found + " is written with an exponent"),
                    new Words(
                            "请写出全部数字；在 Excel 中先把单元格格式设为“文本”",
                            "write all its digits; in Excel, format the cell as text first"));
        }
        if (unit.matches()) {
            String number = Quote.of(unit.group(1));
            String rest = Quote.of(unit.group(2));
            return problem(
                    cell,
                    new Words("数值 " + found + " 中带有单位 " + rest, "the value " + found + " holds the unit " + rest),
                    new Words(
                            "value 列只写 " + number + "，" + rest + " 写到 unit 列",
                            "write " + number + " here and put " + rest + " in the unit column"));
        }
        if (PLAIN.matcher(narrow).matches()) {
            return problem(
                    cell,
                    new Words("数值 " + found + " 含有全角字符", "the value " + found + " holds full-width characters"),
                    new Words("请用半角写成 `" + narrow + "`", "write `" + narrow + "` in half-width characters"));
        }
        if (WITH_COMMA.matcher(narrow).matches()) {
            return problem(
                    cell,
                    new Words("数值 " + found + " 中有逗号", "the value " + found + " holds a comma"),
                    new Words(
                            "不要用千位分隔符；小数点用半角 `.`，如 `1000` 或 `59.9`",
                            "leave out thousands separators and write a point before decimals, such as `1000` or `59.9`"));
        }
        return problem(
                cell,
                new Words(found + " 不是数值", found + " is not a number"),
                new Words("请用半角数字书写，如 `60` 或 `59.9`", "write it in digits, such as `60` or `59.9`"));
    }

    private static Problem problem(Cell cell, Words message, Words hint) {
        return Refusal.NOT_A_NUMBER.error(cell.place(), message, hint);
    }

    /** The same text with half-width characters where it has full-width ones that a number may be written in. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.codePoints().map(DecimalCell::narrow).forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    private static int narrow(int character) {
        if (character >= '！' && character <= '～') {
            return character - '！' + '!';
        }
        return switch (character) {
            case '。' -> '.';
            case '−', '–' -> '-';
            case '\u3000' -> ' ';
            default -> character;
        };
    }
}
