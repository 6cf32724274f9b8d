package yardstick.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.CsvTable;
import yardstick.text.CsvTable.Cell;
import yardstick.text.CsvTable.Row;
import yardstick.text.Formula;
import yardstick.text.SourceText;

/** A CSV file of a policy folder, which officers edit in Excel or WPS: a heading of known columns, and rows below it. */
final class Sheet {

    /** What is typed for a separator where the keyboard writes Chinese. */
    private static final String MARKS = "，；、";

    private static final Pattern MARK = Pattern.compile("[" + MARKS + "]");

    /** What people part texts by and a list is not parted by. */
    private static final Pattern JOINED = Pattern.compile("[，,|｜]|\\p{IsHan}\\s+\\p{IsHan}");

    /** What separates the texts of one cell. */
    private static final Pattern BETWEEN = Pattern.compile("[、;；]");

    /** A first line for spreadsheet programs that says what separates the cells. */
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=([,;\t|])\"?,*\\s*");

    private final SourceText source;
    private final List<String> required;
    private final List<String> all;
    private final List<Problem> problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** A file with columns that it must have and others that it may have. */
    Sheet(SourceText source, List<String> required, List<String> others, List<Problem> problems) {
        this.source = source;
        this.required = required;
        this.all = Stream.concat(required.stream(), others.stream()).toList();
        this.problems = problems;
    }

    /** The rows below the heading; none where it is not as it has to be, which then is a problem. */
    List<Row> rows() {
        String heading = source.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        Matcher told = TOLD.matcher(heading);
        boolean isTold = told.matches();
        char separator = isTold ? told.group(1).charAt(0) : separator(heading);
        Matcher mark = MARK.matcher(heading);
        if (heading.indexOf(separator) < 0 && mark.find()) {
            problems.add(fullWidth(source.text().indexOf(heading) + mark.start(), ','));
            return List.of();
        }
        return CsvTable.of(source, separator, Refusal.NOT_CSV, problems)
                .map(table -> table.rows().subList(isTold ? 1 : 0, table.rows().size()))
                .filter(this::readHeading)
                .map(rows -> rows.subList(1, rows.size()))
                .orElse(List.of());
    }

    /** Tells a full-width mark in a row as what most likely keeps it from fitting its heading; whether there is one. */
    boolean isMarked(Row row) {
        OptionalInt mark = row.first(MARKS);
        mark.ifPresent(offset -> problems.add(fullWidth(offset, row.separator())));
        return mark.isPresent();
    }

    /** The separator that the heading shows: a comma, or what spreadsheet programs write in its place. */
    private static char separator(String heading) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private Problem fullWidth(int offset, char separator) {
        String full = "`" + source.text().charAt(offset) + "`";
        String half = separator == '\t' ? "Tab" : "`" + separator + "`";
        return Refusal.NOT_CSV.at(
                source.at(offset),
                new Words("列与列之间用了全角的 " + full, "the full-width mark " + full + " stands where columns are separated"),
                new Words("请改用半角的 " + half, "separate them by the half-width " + half));
    }

    private boolean readHeading(List<Row> rows) {
        if (rows.isEmpty()) {
            return missingColumns(source.at(0));
        }
        Row first = rows.get(0);
        UniqueNames names = new UniqueNames(problems);
        for (int column = 0; column < first.texts().size(); column++) {
            column(first.cell(column), column, names);
        }
        return missingColumns(first.cell(0).place());
    }

    private void column(Cell cell, int column, UniqueNames names) {
        String name = cell.text();
        names.add(name, cell.place());
        if (all.contains(name)) {
            columns.putIfAbsent(name, column);
        } else if (!name.isEmpty()) {
            problems.add(Refusal.UNKNOWN_NAME.at(
                    cell.place(),
                    new Words("没有名为 " + Quote.of(name) + " 的列", "there is no column " + Quote.of(name)),
                    Suggestion.insteadOfKey(name, all)));
        }
    }

    private boolean missingColumns(SourcePlace place) {
        List<String> missing =
                required.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            problems.add(Refusal.MISSING.at(
                    place,
                    new Words("表头缺少列 " + Quote.all(missing, "、"), "the heading lacks " + Quote.all(missing, ", ")),
                    new Words(
                            "首行应为 `" + String.join(",", all) + "`",
                            "the first row must be `" + String.join(",", all) + "`")));
        }
        return missing.isEmpty();
    }

    /** Tells a cell that stands below no heading. */
    void extraCells(Row row) {
        for (int column = 0; column < row.texts().size(); column++) {
            if (!columns.containsValue(column) && !row.cell(column).text().isEmpty()) {
                problems.add(Refusal.NOT_CSV.at(
                        row.cell(column).place(),
                        new Words("此单元格上方没有列名", "there is no heading above this cell"),
                        new Words(
                                "请删去；含逗号的文字两端须加半角双引号",
                                "delete it, or put double quotes around a text that holds a comma")));
                return;
            }
        }
    }

    /** The cell of a row in a column; an empty one where there is none. */
    Cell cell(Row row, String column) {
        int number = columns.getOrDefault(column, row.texts().size());
        return row.cell(number);
    }

    /** The text of a cell that has to hold some. */
    String required(Row row, String column) {
        Cell cell = cell(row, column);
        if (cell.text().isEmpty()) {
            problems.add(Refusal.MISSING.at(
                    cell.place(),
                    new Words("`" + column + "` 列是空白的", "the " + column + " is missing"),
                    new Words("请填写 `" + column + "` 列", "fill in the column `" + column + "`")));
        }
        return sound(cell, column);
    }

    /** The text of a cell that may be blank, on one line. */
    String optional(Row row, String column) {
        Cell cell = cell(row, column);
        return sound(new Cell(cell.text().replaceAll("\\s*\n\\s*", " "), cell.place()), column);
    }

    /** The texts of a cell that may hold several; an empty one where there is nothing between two separators. */
    List<String> several(Row row, String column) {
        String text = optional(row, column);
        List<String> texts = text.isEmpty()
                ? List.of()
                : Stream.of(BETWEEN.split(text, -1)).map(String::strip).toList();
        texts.stream().filter(one -> JOINED.matcher(one).find()).forEach(one -> tellJoined(one, cell(row, column)));
        return texts;
    }

    private void tellJoined(String text, Cell cell) {
        problems.add(Refusal.JOINED.at(
                cell.place(),
                new Words(Quote.of(text) + " 读成了一个文字", Quote.of(text) + " was read as one text"),
                new Words("几个文字之间写 、 或 ;；若确是一个，不必理会", "part texts by 、 or ; and leave it if it is one")));
    }

    private String sound(Cell cell, String column) {
        OptionalInt hidden = Quote.hidden(cell.text());
        if (hidden.isPresent()) {
            Words name = new Words("`" + column + "` 列", "the " + column);
            problems.add(JsonFields.hidden(cell.place(), name, hidden.getAsInt()));
            return "";
        }
        if (Formula.is(cell.text())) {
            problems.add(Refusal.FORMULA.at(
                    cell.place(),
                    new Words(
                            Quote.of(cell.text()) + " 以 `" + cell.text().charAt(0) + "` 开头，电子表格会当作公式执行",
                            Quote.of(cell.text()) + " begins with `"
                                    + cell.text().charAt(0) + "`, which a spreadsheet would run as a formula"),
                    new Words("请写出结果本身，并去掉开头的符号", "write the result itself, without the sign at the beginning")));
            return "";
        }
        return cell.text();
    }
}
