package yardstick.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.text.CsvTable.Cell;
import yardstick.text.CsvTable.Row;
import yardstick.text.Figure;
import yardstick.text.SourceText;
import yardstick.vocabulary.Parameter;

/** Reads parameters.csv, which officers edit in Excel or WPS. */
final class ParametersCsv {

    static final String NAME = "parameters.csv";

    private static final String NOTE = "note";
    private static final List<String> COLUMNS = List.of("name", "value", "unit", "clause", "status");
    private static final List<String> STATUSES = List.of("published", "assumed");
    private static final Words CLAUSE = new Words("条款", "clause");

    private final Sheet sheet;
    private final Optional<Set<String>> clauses;
    private final Map<String, Location> places;
    private final List<Problem> problems;
    private final Repeated unknown;

    /** Of a file; the clauses are known unless clauses.json could not be read. */
    ParametersCsv(
            SourceText source, Optional<Set<String>> clauses, Map<String, Location> places, List<Problem> problems) {
        this.sheet = new Sheet(source, COLUMNS, List.of(NOTE), problems);
        this.clauses = clauses;
        this.places = places;
        this.problems = problems;
        this.unknown = new Repeated(problems);
    }

    /** The parameters in the order of the file; those that cannot be read are left out, and problems. */
    List<Parameter> read() {
        UniqueNames names = new UniqueNames(problems);
        return sheet.rows().stream()
                .filter(this::isWellSeparated)
                .flatMap(row -> parameter(row, names).stream())
                .toList();
    }

    /** Whether a row fits its heading; if not and a full-width mark stands in it, that is most likely why. */
    private boolean isWellSeparated(Row row) {
        boolean fits = STATUSES.contains(sheet.cell(row, "status").text())
                && !Figure.of(sheet.cell(row, "value").text()).plain().isEmpty();
        return fits || !sheet.isMarked(row);
    }

    private Optional<Parameter> parameter(Row row, UniqueNames names) {
        sheet.extraCells(row);
        String name = sheet.required(row, "name");
        names.add(name, sheet.cell(row, "name").place());
        places.putIfAbsent("parameter " + name, sheet.cell(row, "name").place().location());
        places.putIfAbsent("value " + name, sheet.cell(row, "value").place().location());
        Optional<BigDecimal> value = value(row);
        String unit = sheet.optional(row, "unit");
        String clause = sheet.required(row, "clause");
        clauses.filter(known -> !clause.isEmpty() && !known.contains(clause))
                .ifPresent(known -> unknown.add(
                        clause,
                        Suggestion.noSuch(
                                CLAUSE, clause, known, sheet.cell(row, "clause").place())));
        String status = status(row);
        String note = sheet.optional(row, NOTE);
        return value.map(v -> new Parameter(name, v, unit, clause, status, note.isEmpty() ? null : note));
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
