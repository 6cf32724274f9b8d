package yardstick.report.impact;

import java.io.IOException;
import java.util.List;
import yardstick.impact.Change;
import yardstick.impact.Impact;
import yardstick.impact.Revaluation;
import yardstick.policy.Matter;
import yardstick.report.style.Paint;
import yardstick.report.style.Paragraphs;
import yardstick.report.style.TextStyle;
import yardstick.sight.Width;

/** The impact of a change as text: what was changed, how many outcomes change, then each subject with its causes. */
public final class ImpactText {

    private final Impact impact;
    private final ImpactWords words;
    private final TextStyle style;
    private final Paragraphs paragraphs;
    private final Appendable out;

    private ImpactText(Impact impact, TextStyle style, Appendable out) {
        this.impact = impact;
        this.words = new ImpactWords(impact, style.language());
        this.style = style;
        this.paragraphs = new Paragraphs(style, out);
        this.out = out;
    }

    /** Writes an impact. */
    public static void write(Impact impact, TextStyle style, Appendable out) throws IOException {
        new ImpactText(impact, style, out).write();
    }

    private void write() throws IOException {
        heading(words.title());
        line(0, words.in("旧  ", "old  ") + words.version(impact.before().folder()));
        line(0, words.in("新  ", "new  ") + words.version(impact.after().folder()));
        list(
                words.in("改动", "Edits"),
                impact.edits().stream()
                        .map(edit -> edit.words().in(style.language()))
                        .toList());
        list(
                words.in("不影响结论的改动", "Edits that change no decision"),
                impact.rewordings().stream().map(words::rewording).toList());
        out.append('\n');
        line(0, words.verdict());
        if (!impact.exhaustive()) {
            line(0, words.unfinished());
        }
        for (Matter matter : impact.totals().keySet()) {
            matrix(matter);
        }
        changes(words.in("结论改变", "Another outcome"), impact.changed());
        changes(words.in("结论不变、依据改变", "The same outcome on other grounds"), impact.regrounded());
        values();
    }

    private void list(String heading, List<String> items) throws IOException {
        if (!items.isEmpty()) {
            out.append('\n');
            heading(heading);
            for (String item : items) {
                line(2, item);
            }
        }
    }

    private void matrix(Matter matter) throws IOException {
        out.append('\n');
        heading(words.summary(matter));
        List<List<String>> flips = words.flips(matter);
        int width = flips.stream().mapToInt(flip -> Width.of(turn(flip))).max().orElse(0);
        for (List<String> flip : flips) {
            line(2, Width.padded(turn(flip), width) + "  " + flip.get(2));
        }
    }

    private static String turn(List<String> flip) {
        return flip.get(0) + " → " + flip.get(1);
    }

    private void changes(String heading, List<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        out.append('\n');
        heading(heading);
        for (Change change : changes) {
            line(0, words.subject(change));
            String outcome = words.before(change).equals(words.after(change))
                    ? words.after(change)
                    : words.before(change) + " → " + words.after(change);
            String colon = words.in("：", ": ");
            line(2, outcome);
            line(
                    2,
                    words.in("依据", "grounds") + colon + words.groundsBefore(change) + " → "
                            + words.groundsAfter(change));
            causes(change);
        }
    }

    private void values() throws IOException {
        if (impact.revalued().isEmpty()) {
            return;
        }
        out.append('\n');
        heading(words.revalued());
        for (Change change : impact.revalued()) {
            line(0, words.subject(change));
            for (Revaluation value : change.revaluations()) {
                line(2, value.name() + words.in("：", ": ") + words.before(value) + " → " + words.after(value));
            }
            causes(change);
        }
    }

    private void causes(Change change) throws IOException {
        for (String cause : words.causes(change)) {
            line(2, words.causeHeading(change) + words.in("：", ": ") + cause);
        }
    }

    private void heading(String text) throws IOException {
        paragraphs.write(0, Paint.BOLD, text);
    }

    private void line(int indent, String text) throws IOException {
        paragraphs.write(indent, Paint.PLAIN, text);
    }
}
