package yardstick.report.impact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yardstick.impact.Change;
import yardstick.impact.Impact;
import yardstick.impact.Revaluation;
import yardstick.policy.Matter;
import yardstick.problem.Language;
import yardstick.report.style.Phrases;
import yardstick.sight.Printable;

/** The impact of a change as Markdown for a merge request; nothing that a user wrote is taken for markup. */
public final class ImpactMarkdown {

    private final Impact impact;
    private final ImpactWords words;
    private final Language language;
    private final Appendable out;

    private ImpactMarkdown(Impact impact, Language language, Appendable out) {
        this.impact = impact;
        this.words = new ImpactWords(impact, language);
        this.language = language;
        this.out = out;
    }

    /** Writes an impact. */
    public static void write(Impact impact, Language language, Appendable out) throws IOException {
        new ImpactMarkdown(impact, language, out).write();
    }

    private void write() throws IOException {
        out.append("## ").append(escaped(words.title())).append('\n').append('\n');
        item(words.in("旧：", "old: ") + words.version(impact.before().folder()));
        item(words.in("新：", "new: ") + words.version(impact.after().folder()));
        out.append('\n')
                .append("**")
                .append(escaped(words.verdict()))
                .append("**")
                .append('\n');
        if (!impact.exhaustive()) {
            out.append('\n').append(escaped(words.unfinished())).append('\n');
        }
        list(
                words.in("改动", "Edits"),
                impact.edits().stream().map(edit -> edit.words().in(language)).toList());
        list(
                words.in("不影响结论的改动", "Edits that change no decision"),
                impact.rewordings().stream().map(words::rewording).toList());
        matrix();
        changes(words.in("结论改变", "Another outcome"), impact.changed());
        changes(words.in("结论不变、依据改变", "The same outcome on other grounds"), impact.regrounded());
        values();
    }

    private void list(String heading, List<String> items) throws IOException {
        if (!items.isEmpty()) {
            heading(heading);
            for (String item : items) {
                item(item);
            }
        }
    }

    private void matrix() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Matter matter : impact.totals().keySet()) {
            for (List<String> flip : words.flips(matter)) {
                rows.add(List.of(Phrases.in(language).of(matter), flip.get(0), flip.get(1), flip.get(2)));
            }
        }
        table(
                words.in("去向", "From outcome to outcome"),
                List.of(
                        words.in("对象", "of"),
                        words.in("旧结论", "old"),
                        words.in("新结论", "new"),
                        words.in("项数", "how many")),
                rows);
    }

    private void changes(String heading, List<Change> changes) throws IOException {
        List<String> headings = List.of(
                words.in("对象", "of"),
                words.in("旧结论", "old"),
                words.in("旧依据", "grounds"),
                words.in("新结论", "new"),
                words.in("新依据", "grounds"),
                words.in("原因", "cause"));
        table(heading, headings, changes.stream().map(this::row).toList());
    }

    private void values() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Change change : impact.revalued()) {
            for (Revaluation value : change.revaluations()) {
                rows.add(List.of(
                        words.subject(change), value.name(), words.before(value), words.after(value), causes(change)));
            }
        }
        table(
                words.revalued(),
                List.of(
                        words.in("对象", "of"),
                        words.in("指标", "figure"),
                        words.in("旧值", "old"),
                        words.in("新值", "new"),
                        words.in("原因", "cause")),
                rows);
    }

    private String causes(Change change) {
        String open = change.exhaustive() ? "" : words.in("（未试完）", " (not exhaustive)");
        return String.join(words.in("；或 ", "; or "), words.causes(change)) + open;
    }

    private List<String> row(Change change) {
        return List.of(
                words.subject(change),
                words.before(change),
                words.groundsBefore(change),
                words.after(change),
                words.groundsAfter(change),
                causes(change));
    }

    private void table(String heading, List<String> headings, List<List<String>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        heading(heading);
        row(headings);
        out.append("|").append(" --- |".repeat(headings.size())).append('\n');
        for (List<String> row : rows) {
            row(row);
        }
    }

    private void row(List<String> cells) throws IOException {
        out.append(cells.stream().map(ImpactMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private void heading(String text) throws IOException {
        out.append('\n').append("### ").append(escaped(text)).append('\n').append('\n');
    }

    private void item(String text) throws IOException {
        out.append("- ").append(escaped(text)).append('\n');
    }

    /** A text of one line as itself: signs of markup get a backslash, no address becomes a link and nobody is called by an at sign. */
    private static String escaped(String text) {
        return Printable.line(text)
                .replaceAll("[\\\\`*_\\[\\]<>#|~&$]", "\\\\$0")
                .replaceAll("(?i)(:)(?=//)|(?<=www)\\.", "\\\\$0")
                .replace("@", "@&#8203;");
    }
}
