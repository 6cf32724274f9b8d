package yardstick.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.text.CsvTable.Cell;
import yardstick.text.CsvTable.Row;
import yardstick.text.Figure;
import yardstick.text.SourceText;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** Reads parameters.csv, which officers edit in Excel or WPS. */
final class ParametersCsv {

    static final String NAME = "parameters.csv";

    private static final String NOTE = "note";
    private static final List<String> COLUMNS = List.of("name", "value", "unit", "clause", "status");
    private static final List<String> STATUSES = List.of("published", "assumed");
    private static final Words CLAUSE = new Words("条款", "clause");

    private final Sheet sheet;
    private final Optional<Set<String>> clauses;
    private final Optional<PeriodUnit> unit;
    private final ParameterRows rows;
    private final Map<String, Location> places;
    private final List<Problem> problems;
    private final Repeated unknown;

    /** Of a file; the clauses are known unless clauses.json could not be read, the unit of periods unless policy.json could not. */
    ParametersCsv(
            SourceText source,
            Optional<Set<String>> clauses,
            Optional<PeriodUnit> unit,
            Map<String, Location> places,
            List<Problem> problems) {
        this.sheet = new Sheet(source, COLUMNS, List.of(NOTE, "scope", "from", "until", "values"), problems);
        this.clauses = clauses;
        this.unit = unit;
        this.rows = new ParameterRows(problems);
        this.places = places;
        this.problems = problems;
        this.unknown = new Repeated(problems);
    }

    /** The parameters in the order of the file; those that cannot be read are left out, and problems. */
    List<Parameter> read() {
        UniqueNames names = new UniqueNames(problems);
        List<Parameter> parameters = sheet.rows().stream()
                .filter(this::isWellSeparated)
                .flatMap(row -> parameter(row, names).stream())
                .toList();
        rows.check();
        return parameters;
    }

    /** Whether a row fits its heading; if not and a full-width mark stands in it, that is most likely why. */
    private boolean isWellSeparated(Row row) {
        boolean figure = !Figure.of(sheet.cell(row, "value").text()).plain().isEmpty();
        boolean list = !sheet.cell(row, "values").text().isEmpty();
        boolean fits = STATUSES.contains(sheet.cell(row, "status").text()) && (figure || list);
        return fits || !sheet.isMarked(row);
    }

    private Optional<Parameter> parameter(Row row, UniqueNames names) {
        sheet.extraCells(row);
        String name = sheet.required(row, "name");
        List<String> values = sheet.several(row, "values").stream()
                .filter(text -> !text.isEmpty())
                .toList();
        Optional<BigDecimal> value = values.isEmpty() ? value(row) : listOnly(row);
        String unitOfFigure = sheet.optional(row, "unit");
        String clause = sheet.required(row, "clause");
        clauses.filter(known -> !clause.isEmpty() && !known.contains(clause))
                .ifPresent(known -> unknown.add(
                        clause,
                        Suggestion.noSuch(
                                CLAUSE, clause, known, sheet.cell(row, "clause").place())));
        String status = status(row);
        String note = sheet.optional(row, NOTE);
        Parameter read = new Parameter(
                name,
                value.orElse(BigDecimal.ZERO),
                unitOfFigure,
                clause,
                status,
                note.isEmpty() ? null : note,
                sheet.optional(row, "scope"),
                period(row, "from"),
                period(row, "until"),
                values.isEmpty() ? null : values,
                Map.of());
        names.add(name.isEmpty() ? "" : read.key(), sheet.cell(row, "name").place());
        for (String known : List.of(name, read.key())) {
            places.putIfAbsent(
                    "parameter " + known, sheet.cell(row, "name").place().location());
            places.putIfAbsent(
                    "value " + known, sheet.cell(row, "value").place().location());
        }
        rows.add(read, sheet.cell(row, "name").place());
        return value.map(any -> read);
    }

    /** A period, if one is told. */
    private @Nullable Period period(Row row, String column) {
        String text = sheet.optional(row, column);
        if (text.isEmpty() || unit.isEmpty()) {
            return null;
        }
        if (!unit.get().accepts(text)) {
            problems.add(Refusal.WRONG_FORM.at(
                    sheet.cell(row, column).place(),
                    new Words(Quote.of(text) + " 不是期间", Quote.of(text) + " is not a period"),
                    new Words(
                            "按政策的周期单位写，例如 " + unit.get().example(),
                            "write it by the policy's unit, as in " + unit.get().example())));
            return null;
        }
        return unit.get().parse(text);
    }

    /** Nothing where a figure would stand: a list has none. */
    private Optional<BigDecimal> listOnly(Row row) {
        Cell cell = sheet.cell(row, "value");
        if (cell.text().isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        problems.add(Refusal.TWICE.at(
                cell.place(),
                new Words("既有 value 又有 values", "has both a value and values"),
                new Words("一个数写 value 列，几个文字写 values 列，只留一个", "keep one: `value` for a figure, `values` for texts")));
        return Optional.empty();
    }

    private Optional<BigDecimal> value(Row row) {
        Cell cell = sheet.cell(row, "value");
        boolean means = !Figure.of(cell.text()).plain().isEmpty();
        return means || !sheet.required(row, "value").isEmpty() ? DecimalCell.read(cell, problems) : Optional.empty();
    }

    private String status(Row row) {
        String status = sheet.required(row, "status");
        if (!status.isEmpty() && !STATUSES.contains(status)) {
            problems.add(Refusal.NOT_A_CHOICE.at(
                    sheet.cell(row, "status").place(),
                    new Words(Quote.of(status) + " 不是参数状态", Quote.of(status) + " is not a status"),
                    new Words(
                            "来源已公布的写 `published`，自行假定的写 `assumed`",
                            "write `published` if the source gives the figure, `assumed` if it does not")));
        }
        return status;
    }
}
