package yardstick.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.problem.Words;

/**
 * A figure as somebody wrote it in a text: read exactly where it is a plain number, and otherwise what number it seems to mean.
 * Nothing but a plain number is ever taken for one.
 *
 * @param written without spaces around it
 * @param plain the number that it seems to mean, as it should be written; empty where nobody can tell
 * @param unit what stands behind the number, if that is what is wrong
 */
public record Figure(String written, Form form, String plain, String unit) {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?[eE][-+]?[0-9]+");
    private static final Pattern PLUS = Pattern.compile("\\+[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern POINT = Pattern.compile("-?(?:\\.[0-9]+|[0-9]+\\.)");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([\\p{L}\\p{So}\\p{Sc}%‰°][^0-9]*)");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:[, '][0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9][0-9,]*,[0-9]+(?:\\.[0-9]+)?");

    /** What is longer is looked at no closer. */
    private static final int LONGEST = 1_000;

    private static final Words NUMBER_IN_JSON = new Words("写成 `60` 或 `59.9` 的样子", "write it like `60` or `59.9`");

    /** What a figure is written like. */
    public enum Form {
        PLAIN,
        EXPONENT,
        FULL_WIDTH,
        SIGN,
        UNIT,
        GROUPED,
        COMMA,
        WORDS,
        NONE
    }

    /** The figure of a text. */
    public static Figure of(String text) {
        String written = Spaces.strip(text);
        if (written.length() > LONGEST) {
            return new Figure(written, PLAIN.matcher(written).matches() ? Form.PLAIN : Form.NONE, "", "");
        }
        String narrow = Narrow.of(written);
        Matcher unit = WITH_UNIT.matcher(narrow);
        if (PLAIN.matcher(narrow).matches()) {
            return new Figure(written, narrow.equals(written) ? Form.PLAIN : Form.FULL_WIDTH, narrow, "");
        }
        if (EXPONENT.matcher(narrow).matches()) {
            String plain = Digits.read(narrow).map(BigDecimal::toPlainString).orElse("");
            return new Figure(written, Form.EXPONENT, plain, "");
        }
        if (PLUS.matcher(narrow).matches() || POINT.matcher(narrow).matches()) {
            return new Figure(written, Form.SIGN, new BigDecimal(narrow).toPlainString(), "");
        }
        if (GROUPED.matcher(narrow).matches()) {
            return new Figure(written, Form.GROUPED, narrow.replaceAll("[, ']", ""), "");
        }
        if (WITH_COMMA.matcher(narrow).matches()) {
            return new Figure(written, Form.COMMA, "", "");
        }
        if (unit.matches()) {
            return withUnit(written, unit.group(1), Spaces.strip(unit.group(2)));
        }
        return ChineseNumber.read(narrow)
                .map(number -> new Figure(written, Form.WORDS, number.toPlainString(), ""))
                .orElse(new Figure(written, Form.NONE, "", ""));
    }

    private static Figure withUnit(String written, String number, String unit) {
        String bare = number.replace(",", "");
        boolean grouped = bare.equals(number) || GROUPED.matcher(number).matches();
        return new Figure(written, Form.UNIT, grouped ? bare : "", unit);
    }

    /** The number, where it is written as one; none if it is not, or has too many digits. */
    public Optional<BigDecimal> value() {
        boolean number = form == Form.PLAIN
                || (form == Form.EXPONENT && Narrow.of(written).equals(written));
        return number ? Digits.read(written) : Optional.empty();
    }

    /** Whether it is written as a number that has too many digits. */
    public boolean isTooLong() {
        boolean readable = form == Form.PLAIN || form == Form.FULL_WIDTH || form == Form.EXPONENT;
        return readable && Digits.read(Narrow.of(written)).isEmpty();
    }

    /** Whether its unit begins by multiplying it, as 万 does. */
    public boolean multiplies() {
        return Magnitude.of(this).isPresent();
    }

    /**
     * What is wrong with it as a number.
     *
     * @param quoted as it is to be shown
     */
    public Words said(String quoted) {
        if (isTooLong()) {
            return new Words(quoted + " 位数过多", quoted + " has too many digits");
        }
        return switch (form) {
            case PLAIN, NONE -> new Words(quoted + " 不是数值", quoted + " is not a number");
            case EXPONENT ->
                new Words("数值 " + quoted + " 用了科学记数法", "the value " + quoted + " is written with an exponent");
            case FULL_WIDTH ->
                new Words("数值 " + quoted + " 含有全角字符", "the value " + quoted + " holds full-width characters");
            case SIGN ->
                new Words(
                        "数值 " + quoted + " 的写法不完整或多了正号",
                        "the value " + quoted + " has a plus sign or a point too many");
            case UNIT ->
                new Words(
                        "数值 " + quoted + " 中带有单位 `" + unit + "`",
                        "the value " + quoted + " holds the unit `" + unit + "`");
            case GROUPED, COMMA ->
                new Words(
                        "数值 " + quoted + " 中有" + separator().zh(),
                        "the value " + quoted + " holds " + separator().en());
            case WORDS -> new Words("数值 " + quoted + " 不是用数字写的", "the value " + quoted + " is not written in digits");
        };
    }

    private Words separator() {
        return Narrow.of(written).contains(",")
                ? new Words("逗号", "a comma")
                : new Words("分隔数位的符号", "a mark between digits");
    }

    /** What to write instead in JSON, where it stands between quotes and should not. */
    public Words hintInJson() {
        if (plain.isEmpty() || multiplies() || isTooLong()) {
            Words hint = form == Form.NONE ? NUMBER_IN_JSON : hint();
            return new Words(
                    hint.zh() + "；数字不加引号，不知道就写 null",
                    hint.en() + "; no quotes around numbers, and null if it is not known");
        }
        return unit.isEmpty()
                ? new Words("写成 `" + plain + "`，不加引号", "write `" + plain + "`, without quotes")
                : new Words("写成 `" + plain + "`，不加引号和单位", "write `" + plain + "`, without quotes and unit");
    }

    /** What to write instead. */
    public Words hint() {
        if (isTooLong()) {
            return Digits.hint();
        }
        if (form == Form.COMMA || (form == Form.UNIT && plain.isEmpty())) {
            return new Words(
                    "不要用千位分隔符；小数点用半角 `.`，如 `1000` 或 `59.9`",
                    "leave out thousands separators and write a point before decimals, such as `1000` or `59.9`");
        }
        Optional<Words> times = Magnitude.of(this);
        if (times.isPresent()) {
            return times.get();
        }
        return plain.isEmpty()
                ? new Words("请用半角数字书写，如 `60` 或 `59.9`", "write it in digits, such as `60` or `59.9`")
                : new Words("请写成 `" + plain + "`", "write `" + plain + "`");
    }
}
