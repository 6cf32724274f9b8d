package yardstick.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.CsvTable;
import yardstick.text.CsvTable.Cell;
import yardstick.text.CsvTable.Row;
import yardstick.text.Figure;
import yardstick.text.Formula;
import yardstick.text.SourceText;
import yardstick.vocabulary.Parameter;

/** Reads parameters.csv, which officers edit in Excel or WPS. */
final class ParametersCsv {

    static final String NAME = "parameters.csv";

    private static final String NOTE = "note";
    private static final List<String> COLUMNS = List.of("name", "value", "unit", "clause", "status", NOTE);
    private static final List<String> STATUSES = List.of("published", "assumed");
    /** What is typed for a separator where the keyboard writes Chinese. */
    private static final String MARKS = "，；、";

    private static final Pattern MARK = Pattern.compile("[" + MARKS + "]");

    /** A first line for spreadsheet programs that says what separates the cells. */
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=([,;\t|])\"?,*\\s*");

    private static final Words CLAUSE = new Words("条款", "clause");

    private final SourceText source;
    private final Optional<Set<String>> clauses;
    private final Map<String, Location> places;
    private final List<Problem> problems;
    private final Repeated unknown;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** Of a file; the clauses are known unless clauses.json could not be read. */
    ParametersCsv(
            SourceText source, Optional<Set<String>> clauses, Map<String, Location> places, List<Problem> problems) {
        this.source = source;
        this.clauses = clauses;
        this.places = places;
        this.problems = problems;
        this.unknown = new Repeated(problems);
    }

    /** The parameters in the order of the file; those that cannot be read are left out, and problems. */
    List<Parameter> read() {
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
                .map(this::parameters)
                .orElse(List.of());
    }

    private List<Parameter> parameters(List<Row> rows) {
        UniqueNames names = new UniqueNames(problems);
        return rows.stream()
                .skip(1)
                .filter(this::isWellSeparated)
                .flatMap(row -> parameter(row, names).stream())
                .toList();
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

    /** Whether a row fits its heading; if not and a full-width mark stands in it, that is most likely why. */
    private boolean isWellSeparated(Row row) {
        boolean fits = STATUSES.contains(cell(row, "status").text())
                && !Figure.of(cell(row, "value").text()).plain().isEmpty();
        OptionalInt mark = fits ? OptionalInt.empty() : row.first(MARKS);
        mark.ifPresent(offset -> problems.add(fullWidth(offset, row.separator())));
        return mark.isEmpty();
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
        if (COLUMNS.contains(name)) {
            columns.putIfAbsent(name, column);
        } else if (!name.isEmpty()) {
            problems.add(Refusal.UNKNOWN_NAME.at(
                    cell.place(),
                    new Words("没有名为 " + Quote.of(name) + " 的列", "there is no column " + Quote.of(name)),
                    Suggestion.insteadOfKey(name, COLUMNS)));
        }
    }

    private boolean missingColumns(SourcePlace place) {
        List<String> missing = COLUMNS.stream()
                .filter(name -> !columns.containsKey(name) && !name.equals(NOTE))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(Refusal.MISSING.at(
                    place,
                    new Words("表头缺少列 " + Quote.all(missing, "、"), "the heading lacks " + Quote.all(missing, ", ")),
                    new Words(
                            "首行应为 `name,value,unit,clause,status,note`",
                            "the first row must be `name,value,unit,clause,status,note`")));
        }
        return missing.isEmpty();
    }

    private Optional<Parameter> parameter(Row row, UniqueNames names) {
        extraCells(row);
        String name = required(row, "name");
        names.add(name, cell(row, "name").place());
        places.putIfAbsent("parameter " + name, cell(row, "name").place().location());
        places.putIfAbsent("value " + name, cell(row, "value").place().location());
        Optional<BigDecimal> value = value(row);
        String unit = optional(row, "unit");
        String clause = required(row, "clause");
        clauses.filter(known -> !clause.isEmpty() && !known.contains(clause))
                .ifPresent(known -> unknown.add(
                        clause,
                        Suggestion.noSuch(
                                CLAUSE, clause, known, cell(row, "clause").place())));
        String status = status(row);
        String note = optional(row, NOTE);
        return value.map(v -> new Parameter(name, v, unit, clause, status, note.isEmpty() ? null : note));
    }

    private Optional<BigDecimal> value(Row row) {
        Cell cell = cell(row, "value");
        boolean means = !Figure.of(cell.text()).plain().isEmpty();
        return means || !required(row, "value").isEmpty() ? DecimalCell.read(cell, problems) : Optional.empty();
    }

    private String status(Row row) {
        String status = required(row, "status");
        if (!status.isEmpty() && !STATUSES.contains(status)) {
            problems.add(Refusal.NOT_A_CHOICE.at(
                    cell(row, "status").place(),
                    new Words(Quote.of(status) + " 不是参数状态", Quote.of(status) + " is not a status"),
                    new Words(
                            "来源已公布的写 `published`，自行假定的写 `assumed`",
                            "write `published` if the source gives the figure, `assumed` if it does not")));
        }
        return status;
    }

    private void extraCells(Row row) {
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

    private Cell cell(Row row, String column) {
        int number = columns.getOrDefault(column, row.texts().size());
        return row.cell(number);
    }

    private String required(Row row, String column) {
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
    private String optional(Row row, String column) {
        Cell cell = cell(row, column);
        return sound(new Cell(cell.text().replaceAll("\\s*\n\\s*", " "), cell.place()), column);
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
