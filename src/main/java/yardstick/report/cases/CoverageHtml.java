package yardstick.report.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.coverage.Coverage;
import yardstick.coverage.CoverageGoal;
import yardstick.coverage.Item;
import yardstick.coverage.Score;
import yardstick.policy.RuleFile;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.report.style.Page;

/** Coverage as one page: the rule files with coloured lines, and beside each line what cases have shown of it. Needs no network. */
public final class CoverageHtml {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
            .code{display:flex;font:13px/1.6 ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;border:1px solid #ddd}
            .gutter{flex:none;width:8rem;user-select:none;border-right:1px solid #ddd}pre{flex:1;margin:0;font:inherit;overflow-x:auto}
            .gutter>div{display:flex;position:relative}.gutter>div,pre span{height:1.6em;line-height:1.6em}
            .n{width:3rem;text-align:right;padding-right:.6rem;color:#777}summary{cursor:pointer;list-style:none}
            pre span{display:block;padding:0 .6rem;white-space:pre;min-width:max-content}
            .full{background:#dff3e0}.part{background:#fff1c9}.none{background:#fbd9d6}
            details ul{position:absolute;z-index:1;left:100%;top:0;width:34rem;margin:0;padding:.5rem .5rem .5rem 1.6rem;background:#fff;
            border:1px solid #999;box-shadow:0 2px 8px #0004;font:12px/1.5 system-ui,sans-serif}
            .yes{color:#1b6e2c}.no{color:#b3261e;font-weight:600}.cannot{color:#666}
            @media (prefers-color-scheme:dark){body,details ul{background:#1b1b1b;color:#ddd}.full{background:#17381d}.part{background:#4a3a0c}
            .none{background:#4d1d1a}.yes{color:#7fd08e}.no{color:#ff9d94}.cannot,.n{color:#aaa}.code,.gutter{border-color:#444}}
            """;

    private final Coverage coverage;
    private final Language language;
    private final Appendable out;

    private CoverageHtml(Coverage coverage, Language language, Appendable out) {
        this.coverage = coverage;
        this.language = language;
        this.out = out;
    }

    /** Writes a page. */
    public static void write(Coverage coverage, Language language, Appendable out) throws IOException {
        new CoverageHtml(coverage, language, out).write();
    }

    private void write() throws IOException {
        String title = in("案例覆盖", "Coverage by cases") + " — "
                + coverage.policy().title().in(language);
        Page.open(title, language, STYLE, List.of(), out);
        out.append("<ul>");
        total(in("规则", "rules"), coverage.rules());
        total(in("条件", "conditions"), coverage.conditions());
        total(in("阈值", "thresholds"), coverage.thresholds());
        out.append("</ul>\n");
        for (RuleFile file : coverage.policy().ruleFiles()) {
            write(file);
        }
        Page.close(out);
    }

    private void total(String what, List<Item> items) throws IOException {
        String percent = Score.of(items).percent().toPlainString() + "%";
        out.append("<li>").append(what).append(": ").append(percent).append("</li>");
    }

    private void write(RuleFile file) throws IOException {
        List<String> lines = file.text().lines().toList();
        put("<h2>", file.name(), "</h2>\n<div class=\"code\"><div class=\"gutter\">\n");
        for (int line = 1; line <= lines.size(); line++) {
            gutter(line, itemsAt(file.name(), line));
        }
        out.append("</div><pre>");
        for (int line = 1; line <= lines.size(); line++) {
            put("<span" + colour(itemsAt(file.name(), line)) + ">", lines.get(line - 1), "\n</span>");
        }
        out.append("</pre></div>\n");
        missing(file);
    }

    /** What stands beside a line of the text, so that the text can be read and copied as it is. */
    private void gutter(int line, List<Item> items) throws IOException {
        out.append("<div").append(colour(items)).append("><span class=\"n\">").append(Integer.toString(line));
        out.append("</span>");
        if (!items.isEmpty()) {
            details(items);
        }
        out.append("</div>\n");
    }

    private void missing(RuleFile file) throws IOException {
        List<Item> incomplete = coverage.incomplete().stream()
                .filter(item -> item.place().file().equals(file.name()))
                .toList();
        if (!incomplete.isEmpty()) {
            out.append("<h3>").append(in("还没有案例显示", "what no case shows yet")).append("</h3>\n<ul>\n");
            for (Item item : incomplete) {
                put("<li>" + item.place().line() + ": <code>", item.text(), "</code> <span class=\"no\">");
                put("", CoverageText.list(item.missing()).in(language), "</span></li>\n");
            }
            out.append("</ul>\n");
        }
    }

    private List<Item> itemsAt(String file, int line) {
        List<Item> items = new ArrayList<>();
        Stream.of(coverage.rules(), coverage.conditions(), coverage.thresholds())
                .flatMap(List::stream)
                .filter(item -> item.place().file().equals(file) && item.place().line() == line)
                .forEach(items::add);
        return items;
    }

    private static String colour(List<Item> items) {
        Score score = Score.of(items);
        if (score.feasible() == 0) {
            return "";
        }
        return " class=\"" + (score.isFull() ? "full" : score.shown() > 0 ? "part" : "none") + "\"";
    }

    private void details(List<Item> items) throws IOException {
        Score score = Score.of(items);
        String title = items.stream().map(this::told).collect(Collectors.joining("\n"));
        put("<details><summary title=\"", title, "\">");
        out.append(score.isFull() ? "✓ " : "✗ ").append(score.toString()).append("</summary><ul>");
        for (Item item : items) {
            put("<li><code>", item.text(), "</code>");
            for (CoverageGoal goal : item.goals()) {
                goal(item, goal);
            }
            out.append("</li>");
        }
        out.append("</ul></details>");
    }

    /** A part of a rule in one line, to be shown where the pointer rests. */
    private String told(Item item) {
        String text = item.text();
        return item.missing().isEmpty()
                ? "✓ " + text
                : "✗ " + text + " — " + in("没有案例显示：", "no case shows: ")
                        + CoverageText.list(item.missing()).in(language);
    }

    private void goal(Item item, CoverageGoal goal) throws IOException {
        String title = goal.title().in(language);
        Optional<String> by = item.shownBy(goal);
        if (by.isPresent()) {
            put(" <span class=\"yes\">✓ " + title + " (", by.get(), ")</span>");
        } else if (item.feasible().contains(goal)) {
            put(" <span class=\"no\">✗ ", title, "</span>");
        } else {
            Words proof = requireNonNull(item.infeasible().get(goal));
            put(" <span class=\"cannot\">– " + title + " (", proof.in(language), ")</span>");
        }
    }

    private void put(String before, String text, String after) throws IOException {
        Page.put(before, text, after, out);
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(language);
    }
}
