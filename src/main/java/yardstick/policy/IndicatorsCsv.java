package yardstick.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import yardstick.text.SourceText;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicator.Form;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;

/** Reads indicators.csv, the catalogue of the indicators that rules and dossiers may name. */
final class IndicatorsCsv {

    static final String NAME = "indicators.csv";

    private static final List<String> REQUIRED = List.of("name", "of");
    private static final List<String> OTHERS = List.of("unit", "type", "min", "max", "values", "note");

    private final Sheet sheet;
    private final Map<String, Location> places;
    private final List<Problem> problems;
    private final UniqueNames names;

    /** Names that were read, each with the kinds of subject that it was read of. */
    private final Map<String, Set<Kind>> read = new LinkedHashMap<>();

    IndicatorsCsv(SourceText source, Map<String, Location> places, List<Problem> problems) {
        this.sheet = new Sheet(source, REQUIRED, OTHERS, problems);
        this.places = places;
        this.problems = problems;
        this.names = new UniqueNames(problems);
    }

    /** The catalogue; rows that cannot be read are left out, and problems. */
    Indicators read() {
        return Indicators.of(
                sheet.rows().stream().flatMap(row -> indicator(row).stream()).toList());
    }

    private Optional<Indicator> indicator(Row row) {
        sheet.extraCells(row);
        String name = sheet.required(row, "name");
        Optional<Kind> of =
                KindWord.read(sheet.required(row, "of"), sheet.cell(row, "of").place(), problems);
        Form form = form(row);
        String unit = sheet.optional(row, "unit");
        sheet.optional(row, "note");
        BigDecimal low = bound(row, "min", form);
        BigDecimal high = bound(row, "max", form);
        List<String> texts = texts(row, form);
        requireOrder(row, low, high);
        if (name.isEmpty() || of.isEmpty() || !isNew(row, name, of.get())) {
            return Optional.empty();
        }
        places.putIfAbsent("indicator " + name, sheet.cell(row, "name").place().location());
        boolean yesNo = form == Form.YES_NO;
        return Optional.of(new Indicator(
                name, of.get(), unit, form, yesNo ? BigDecimal.ZERO : low, yesNo ? BigDecimal.ONE : high, texts));
    }

    private boolean isNew(Row row, String name, Kind of) {
        Cell cell = sheet.cell(row, "name");
        boolean first = !read.containsKey(name);
        if (first) {
            names.add(name, cell.place());
        }
        boolean added = read.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(of);
        if (!added) {
            problems.add(Refusal.TWICE.at(
                    cell.place(),
                    new Words(
                            "指标 " + Quote.of(name) + " 的 `" + of.word() + "` 一行写了两遍",
                            "the indicator " + Quote.of(name) + " of a " + of.word() + " stands twice"),
                    new Words("删去其中一行", "remove one of the rows")));
        }
        return added;
    }

    private Form form(Row row) {
        String word = sheet.optional(row, "type");
        Optional<Form> form = Arrays.stream(Form.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
        if (!word.isEmpty() && form.isEmpty()) {
            List<String> words = Arrays.stream(Form.values()).map(Form::word).toList();
            problems.add(Refusal.NOT_A_CHOICE.at(
                    sheet.cell(row, "type").place(),
                    new Words(Quote.of(word) + " 不是指标类型", Quote.of(word) + " is no type of indicator"),
                    Suggestion.instead(word, words)));
        }
        return form.orElse(Form.NUMBER);
    }

    private @Nullable BigDecimal bound(Row row, String column, Form form) {
        Cell cell = sheet.cell(row, column);
        if (cell.text().isEmpty()) {
            return null;
        }
        if (form != Form.NUMBER) {
            problems.add(Refusal.WRONG_FORM.at(
                    cell.place(),
                    new Words(
                            "`" + column + "` 只用于数值指标，这里的类型是 `" + form.word() + "`",
                            "`" + column + "` is for numbers, and the type here is `" + form.word() + "`"),
                    new Words("清空这一格，或改类型", "empty the cell, or change the type")));
            return null;
        }
        return DecimalCell.read(cell, problems).orElse(null);
    }

    private void requireOrder(Row row, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            problems.add(Refusal.WRONG_FORM.at(
                    sheet.cell(row, "max").place(),
                    new Words("`max` 小于 `min`", "`max` is less than `min`"),
                    new Words("把两个数对调，或改正其中一个", "exchange the two, or correct one of them")));
        }
    }

    private List<String> texts(Row row, Form form) {
        List<String> texts = new ArrayList<>();
        for (String each : sheet.several(row, "values")) {
            if (each.isEmpty() || texts.contains(each)) {
                problems.add(Refusal.WRONG_FORM.at(
                        sheet.cell(row, "values").place(),
                        each.isEmpty()
                                ? new Words("两个分隔符之间没有文字", "there is nothing between two separators")
                                : new Words(Quote.of(each) + " 写了两遍", Quote.of(each) + " stands twice"),
                        new Words("每个可选值写一遍，用 `、` 分开", "write each value once, separated by `、`")));
            } else {
                texts.add(each);
            }
        }
        if (!texts.isEmpty() && form != Form.TEXT) {
            problems.add(Refusal.WRONG_FORM.at(
                    sheet.cell(row, "values").place(),
                    new Words(
                            "`values` 只用于文字指标，这里的类型是 `" + form.word() + "`",
                            "`values` is for texts, and the type here is `" + form.word() + "`"),
                    new Words("把 `type` 写成 `text`，或清空这一格", "write `text` as the type, or empty the cell")));
            return List.of();
        }
        return List.copyOf(texts);
    }
}
