package yardstick.report.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yardstick.coverage.Coverage;
import yardstick.coverage.CoverageGoal;
import yardstick.coverage.Item;
import yardstick.coverage.Score;
import yardstick.policy.Matter;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.rule.Rule;

/** Coverage as text: the first of what is not shown yet, rule by rule, and last the totals. */
public final class CoverageText {

    private static final int MOST_OF_A_RULE = 3;
    private static final int MOST_RULES = 10;

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
        Map<Rule, List<Item>> rules = new LinkedHashMap<>();
        coverage.incomplete()
                .forEach(item -> rules.computeIfAbsent(item.rule(), rule -> new ArrayList<>())
                        .add(item));
        for (Map.Entry<Rule, List<Item>> rule :
                rules.entrySet().stream().limit(MOST_RULES).toList()) {
            write(rule.getKey(), rule.getValue());
        }
        int more = rules.size() - MOST_RULES;
        if (more > 0) {
            tell(new Words("以及另外 " + more + " 条规则", "and " + more + " more rules"));
        }
        rungs(coverage);
        if (!rules.isEmpty()) {
            tell(new Words(
                    "全部清单见 --coverage-html 或 --format json", "--coverage-html and --format json list everything"));
        }
        totals(coverage);
    }

    private void write(Rule rule, List<Item> items) throws IOException {
        String place = rule.place().file() + ":" + rule.place().line() + ": " + rule.name();
        tell(new Words(place, place));
        for (Item item : items.stream().limit(MOST_OF_A_RULE).toList()) {
            Words missing = list(item.missing());
            String text = "  " + item.place().line() + ": " + item.text();
            tell(new Words(text + " — 没有案例显示：" + missing.zh(), text + " — no case shows: " + missing.en()));
        }
        int more = items.size() - MOST_OF_A_RULE;
        if (more > 0) {
            tell(new Words("  以及另外 " + more + " 处", "  and " + more + " more"));
        }
    }

    private void rungs(Coverage coverage) throws IOException {
        for (Map.Entry<Coverage.Rung, Optional<String>> rung : coverage.rungs().entrySet()) {
            Matter matter = rung.getKey().matter();
            String of = (matter.isNamed() ? "" : "a ") + matter.id();
            String code = rung.getKey().outcome().code();
            if (rung.getValue().isEmpty()) {
                tell(new Words("没有案例预期 " + matter.id() + " 的 " + code, "no case expects " + code + " of " + of));
            }
        }
    }

    private void totals(Coverage coverage) throws IOException {
        long cannot = coverage.inOrder().stream()
                .mapToLong(item -> item.goals().size() - item.feasible().size())
                .sum();
        out.append('\n');
        tell(new Words("案例覆盖", "coverage by cases"));
        total(new Words("规则", "rules"), coverage.rules());
        total(new Words("条件", "conditions"), coverage.conditions());
        total(new Words("阈值", "thresholds"), coverage.thresholds());
        long reached =
                coverage.rungs().values().stream().filter(Optional::isPresent).count();
        int rungs = coverage.rungs().size();
        tell(new Words("结论：" + reached + "/" + rungs, "outcomes: " + reached + "/" + rungs));
        if (cannot > 0) {
            tell(new Words("另有 " + cannot + " 项不可能出现，不计入", cannot + " more can never be and are not counted"));
        }
    }

    private void total(Words what, List<Item> items) throws IOException {
        Score score = Score.of(items);
        String shown = score + " " + score.percent().toPlainString() + "%";
        tell(new Words(what.zh() + "：" + shown, what.en() + ": " + shown));
    }

    static Words list(List<CoverageGoal> goals) {
        return new Words(
                goals.stream().map(goal -> goal.title().zh()).collect(Collectors.joining("、")),
                goals.stream().map(goal -> goal.title().en()).collect(Collectors.joining(", ")));
    }

    private void tell(Words words) throws IOException {
        out.append(words.in(language)).append('\n');
    }
}
