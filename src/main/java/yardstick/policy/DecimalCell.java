package yardstick.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.CsvTable.Cell;
import yardstick.text.Digits;
import yardstick.text.Figure;

/** Reads the figure in a cell exactly as it is written, and says what is wrong with one that is not a plain decimal. */
final class DecimalCell {

    private DecimalCell() {}

    /** The figure; none if the cell holds something else, which then is a problem. */
    static Optional<BigDecimal> read(Cell cell, List<Problem> problems) {
        Figure figure = Figure.of(cell.text());
        Optional<BigDecimal> value = figure.value();
        if (value.isEmpty()) {
            Refusal refusal = figure.isTooLong() ? Refusal.NUMBER_TOO_LONG : Refusal.NOT_A_NUMBER;
            problems.add(refusal.at(cell.place(), figure.said(Quote.of(figure.written())), hint(figure)));
        } else if (figure.form() == Figure.Form.EXPONENT) {
            problems.add(exponent(cell, figure));
        }
        return value;
    }

    private static Words hint(Figure figure) {
        boolean unitOnly = figure.form() == Figure.Form.UNIT
                && !figure.multiplies()
                && !figure.plain().isEmpty();
        if (!unitOnly) {
            return figure.hint();
        }
        String number = Quote.of(figure.plain());
        String unit = Quote.of(figure.unit());
        return new Words(
                "value 列只写 " + number + "，" + unit + " 写到 unit 列",
                "write " + number + " here and put " + unit + " in the unit column");
    }

    /** Spreadsheets write large numbers so, and round them. */
    private static Problem exponent(Cell cell, Figure figure) {
        String found = Quote.of(figure.written());
        String plain = Quote.of(figure.plain());
        return Refusal.EXPONENT.at(
                cell.place(),
                new Words(
                        "数值 " + found + " 用了科学记数法，读作 " + plain + "；Excel 这样写时可能已舍去末尾的数字",
                        "the value " + found + " is written with an exponent and read as " + plain
                                + "; Excel may have rounded it"),
                new Words(
                        "核对后写出全部数字；在 Excel 中先把单元格格式设为“文本”",
                        "check it and write all its digits; in Excel, format the cell as text first"));
    }

    static Problem tooLong(SourcePlace place, String number) {
        return Refusal.NUMBER_TOO_LONG.at(
                place, new Words(Quote.of(number) + " 位数过多", Quote.of(number) + " has too many digits"), Digits.hint());
    }
}
