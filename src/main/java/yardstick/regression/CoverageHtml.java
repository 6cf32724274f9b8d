package yardstick.regression;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.page.Page;
import yardstick.policy.RuleFile;
import yardstick.problem.Language;
import yardstick.problem.Words;

/** Coverage as one page: the rule files with coloured lines, and under each line what cases have shown of it. Needs no network. */
public final class CoverageHtml {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
            table.code{border-collapse:collapse;width:100%;font:13px/1.6 ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace}
            td{vertical-align:top;white-space:pre-wrap;padding:0 .6rem}td.n{text-align:right;color:#777;width:3rem;user-select:none}
            tr.full td.t{background:#dff3e0}tr.part td.t{background:#fff1c9}tr.none td.t{background:#fbd9d6}
            ul{margin:.1rem 0 .4rem;padding-left:1.2rem;font:12px/1.5 system-ui,sans-serif}summary{cursor:pointer;color:#555;font-size:12px}
            .yes{color:#1b6e2c}.no{color:#b3261e;font-weight:600}.cannot{color:#666}
            @media (prefers-color-scheme:dark){body{background:#1b1b1b;color:#ddd}tr.full td.t{background:#17381d}tr.part td.t{background:#4a3a0c}
            tr.none td.t{background:#4d1d1a}.yes{color:#7fd08e}.no{color:#ff9d94}.cannot,td.n,summary{color:#aaa}}
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
        String percent = String.format(Locale.ROOT, "%.1f%%", Math.floor(Coverage.percent(items) * 10) / 10);
        out.append("<li>").append(what).append(": ").append(percent).append("</li>");
    }

    private void write(RuleFile file) throws IOException {
        out.append("<h2>").append(Page.escaped(file.name())).append("</h2>\n<table class=\"code\">\n");
        List<String> lines = file.text().lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            List<Item> items = itemsAt(file.name(), line);
            out.append("<tr").append(colour(items)).append("><td class=\"n\">");
            out.append(Integer.toString(line))
                    .append("</td><td class=\"t\">")
                    .append(Page.escaped(lines.get(line - 1)));
            if (!items.isEmpty()) {
                details(items);
            }
            out.append("</td></tr>\n");
        }
        out.append("</table>\n");
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
        int feasible = items.stream().mapToInt(item -> item.feasible().size()).sum();
        int missing = items.stream().mapToInt(item -> item.missing().size()).sum();
        if (feasible == 0) {
            return "";
        }
        return missing == 0 ? " class=\"full\"" : missing < feasible ? " class=\"part\"" : " class=\"none\"";
    }

    private void details(List<Item> items) throws IOException {
        boolean open = items.stream().anyMatch(item -> !item.missing().isEmpty());
        out.append("<details").append(open ? " open" : "").append("><summary>");
        out.append(in("案例显示了什么", "what cases show")).append("</summary><ul>");
        for (Item item : items) {
            out.append("<li><code>")
                    .append(Page.escaped(Why.line(item.place().text())))
                    .append("</code>");
            for (Goal goal : item.goals()) {
                goal(item, goal);
            }
            out.append("</li>");
        }
        out.append("</ul></details>");
    }

    private void goal(Item item, Goal goal) throws IOException {
        String title = goal.title().in(language);
        Optional<String> by = item.shownBy(goal);
        if (by.isPresent()) {
            out.append(" <span class=\"yes\">✓ ")
                    .append(title)
                    .append(" (")
                    .append(Page.escaped(by.get()))
                    .append(")</span>");
        } else if (item.feasible().contains(goal)) {
            out.append(" <span class=\"no\">✗ ").append(title).append("</span>");
        } else {
            Words proof = item.infeasible().getOrDefault(goal, Mutant.UNPROVED);
            out.append(" <span class=\"cannot\">– ")
                    .append(title)
                    .append(" (")
                    .append(Page.escaped(proof.in(language)));
            out.append(")</span>");
        }
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(language);
    }
}
