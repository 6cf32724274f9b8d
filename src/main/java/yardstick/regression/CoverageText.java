package yardstick.regression;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.problem.Language;
import yardstick.problem.Words;

/** Coverage as text: what is not shown yet, what cannot be shown and why, and the totals. */
public final class CoverageText {

    private final Language language;
    private final Appendable out;

    private CoverageText(Language language, Appendable out) {
        this.language = language;
        this.out = out;
    }

    /** Writes coverage. */
    public static void write(Coverage coverage, Language language, Appendable out) throws IOException {
        new CoverageText(language, out).write(coverage);
    }

    private void write(Coverage coverage) throws IOException {
        for (Item item : coverage.incomplete()) {
            Words missing = list(item.missing());
            line(item, new Words("没有案例显示：" + missing.zh(), "no case shows: " + missing.en()));
        }
        for (Item item : all(coverage)) {
            for (Map.Entry<Goal, Words> goal : item.infeasible().entrySet()) {
                if (item.shownBy(goal.getKey()).isEmpty()) {
                    Words title = goal.getKey().title();
                    line(
                            item,
                            new Words(
                                    "不可能" + title.zh() + "：" + goal.getValue().zh(),
                                    "cannot be " + title.en() + ": "
                                            + goal.getValue().en()));
                }
            }
        }
        for (Map.Entry<Coverage.Rung, Optional<String>> rung : coverage.rungs().entrySet()) {
            String kind = rung.getKey().kind().word();
            String code = rung.getKey().outcome().code();
            if (rung.getValue().isEmpty()) {
                tell(new Words("没有案例预期 " + kind + " 的 " + code, "no case expects " + code + " of a " + kind));
            }
        }
        total(new Words("规则", "rules"), coverage.rules());
        total(new Words("条件", "conditions"), coverage.conditions());
        total(new Words("阈值", "thresholds"), coverage.thresholds());
        long reached =
                coverage.rungs().values().stream().filter(Optional::isPresent).count();
        int rungs = coverage.rungs().size();
        tell(new Words("结论：" + reached + "/" + rungs, "outcomes: " + reached + "/" + rungs));
    }

    private static List<Item> all(Coverage coverage) {
        return Stream.of(coverage.rules(), coverage.conditions(), coverage.thresholds())
                .flatMap(List::stream)
                .toList();
    }

    private void total(Words what, List<Item> items) throws IOException {
        int feasible = items.stream().mapToInt(item -> item.feasible().size()).sum();
        int missing = items.stream().mapToInt(item -> item.missing().size()).sum();
        String shown = (feasible - missing) + "/" + feasible + " "
                + String.format(Locale.ROOT, "%.1f%%", Coverage.percent(items));
        tell(new Words(what.zh() + "：" + shown, what.en() + ": " + shown));
    }

    private void line(Item item, Words what) throws IOException {
        String place = item.place().file() + ":" + item.place().line() + ": "
                + Why.line(item.place().text());
        tell(new Words(place + " — " + what.zh(), place + " — " + what.en()));
    }

    static Words list(List<Goal> goals) {
        return new Words(
                goals.stream().map(goal -> goal.title().zh()).collect(Collectors.joining("、")),
                goals.stream().map(goal -> goal.title().en()).collect(Collectors.joining(", ")));
    }

    private void tell(Words words) throws IOException {
        out.append(words.in(language)).append('\n');
    }
}
