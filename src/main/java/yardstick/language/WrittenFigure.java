package yardstick.language;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.problem.Words;
import yardstick.text.Figure;

/** A figure as people write it who think of its unit or of a date. */
final class WrittenFigure {

    private static final int LONGEST = 40;
    private static final Pattern PERIOD = Pattern.compile("[12][0-9]{3}([Qq][1-4]|[Hh][12])");
    private static final Pattern DATE = Pattern.compile("[12][0-9]{3}年.*");
    private static final Pattern WITH_UNIT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(%|[^0-9A-Za-z.,_].*)");

    /** Words that stand after a figure and include it. */
    private static final Map<String, String> LIMITS = Map.of("以上", ">=", "以下", "<=", "以内", "<=");

    /** How to tell a period that a measure is of. */
    static final Words BACK =
            new Words("back 写数：当期写 0，上一期写 1", "`back` is a number: 0 is the present period, 1 the one before");

    private WrittenFigure() {}

    /** What to write instead of what stands together with a number; none where that cannot be told. */
    static Optional<Words> instead(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        if (PERIOD.matcher(written).matches()) {
            return Optional.of(new Words(
                    "期间加上双引号：\"" + written + "\"", "put a period in double quotation marks: \"" + written + "\""));
        }
        if (DATE.matcher(written).matches()) {
            return Optional.of(new Words(
                    "规则里不写日期：从当期数起，用 back 或 tenure 比期数",
                    "rules have no dates: count periods from now with `back` or `tenure`"));
        }
        Matcher figure = WITH_UNIT.matcher(written);
        return figure.matches() ? Optional.of(withUnit(figure.group(1), figure.group(2))) : Optional.empty();
    }

    /** What to write instead of a number and its unit. */
    static Words withUnit(String number, String unit) {
        for (Map.Entry<String, String> sign : LIMITS.entrySet()) {
            if (unit.endsWith(sign.getKey())) {
                String test = "value " + sign.getValue() + " " + number;
                return new Words("写成比较，例如 " + test, "write a comparison, as in `" + test + "`");
            }
        }
        Figure figure = Figure.of(number + unit);
        if (figure.multiplies()) {
            return figure.hint();
        }
        return new Words(
                "只写 " + number + "；单位写在 parameters.csv 的 unit 一列",
                "write " + number + " alone; units stand in the column `unit` of parameters.csv");
    }
}
