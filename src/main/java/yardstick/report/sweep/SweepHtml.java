package yardstick.report.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import yardstick.impact.Sweep;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.policy.Matter;
import yardstick.problem.Language;
import yardstick.report.style.Page;

/** A sweep as a page that stands alone: charts where scripts run, and everything as tables in any case. */
public final class SweepHtml {

    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

    private final Sweep sweep;
    private final SweepWords words;
    private final Appendable out;

    private SweepHtml(Sweep sweep, Language language, Appendable out) {
        this.sweep = sweep;
        this.words = new SweepWords(sweep, language);
        this.out = out;
    }

    /**
     * Writes a page.
     *
     * @throws IllegalStateException if the library that draws the charts is not on the class path
     */
    public static void write(Sweep sweep, Language language, Appendable out) throws IOException {
        new SweepHtml(sweep, language, out).write();
    }

    private void write() throws IOException {
        String title = words.in("参数试算", "Parameter sweep") + " — " + words.policy();
        boolean charts = sweep.axes().size() <= 2 && !sweep.flips().isEmpty();
        List<String> scripts =
                charts ? List.of(resource(ECHARTS), resource("/yardstick/report/sweep/sweep.js")) : List.of();
        Page.open(title, words.language(), resource("/yardstick/report/sweep/sweep.css"), scripts, out);
        writeHead();
        for (Matter matter : words.matters()) {
            write(matter, charts);
            writeFigures(matter);
        }
        writeFlips();
        if (charts) {
            String data = Page.escapedJson(SweepChart.of(words).toString());
            out.append("<script>").append(scripts.get(0)).append("</script>\n");
            out.append("<script type=\"application/json\" id=\"sweep\">")
                    .append(data)
                    .append("</script>\n");
            out.append("<script>").append(scripts.get(1)).append("</script>\n");
        }
        Page.close(out);
    }

    private void writeHead() throws IOException {
        out.append("<ul class=\"head\">\n");
        for (var axis : sweep.axes()) {
            put("<li>", words.asked(axis), "</li>\n");
        }
        for (var facts : sweep.facts()) {
            put("<li>", words.facts(facts), "</li>\n");
        }
        for (String note : words.notes()) {
            put("<li>", note, "</li>\n");
        }
        String policy = words.in("政策 ", "policy ") + sweep.policy().id() + " "
                + sweep.policy().version() + ", " + sweep.policy().digest();
        put("<li>", policy, "</li>\n");
        out.append("</ul>\n");
    }

    private void write(Matter matter, boolean charts) throws IOException {
        SweepTable rows = SweepTable.of(words, matter);
        String name = words.matter(matter);
        put("<h2>", name, "</h2>\n");
        if (!words.changes(matter)) {
            put("<p>", words.unchanged(matter), "</p>\n");
            return;
        }
        if (charts) {
            String label = words.in(
                    "图：各值之下各种结论的数量，与下表相同",
                    "chart: how many decisions of each outcome there are per value, as in the table below");
            put(
                    "<div class=\"chart\" id=\"chart-" + words.mark(matter) + "\" role=\"img\" aria-label=\"",
                    label,
                    "\"></div>\n");
        }
        boolean open = sweep.points().size() <= 60;
        put("<details" + (open ? " open" : "") + "><summary>", words.in("各值之下的数量", "counts per value"), "</summary>\n");
        put("<table><caption>", name, "</caption><thead><tr>");
        for (String heading : rows.headings()) {
            put("<th scope=\"col\">", heading, "</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (SweepPoint point : sweep.points()) {
            out.append(point.current() ? "<tr class=\"now\">" : "<tr>");
            List<String> cells = rows.cells(point);
            for (int i = 0; i < cells.size(); i++) {
                boolean value = i < sweep.axes().size();
                put(value ? "<th scope=\"row\">" : "<td>", cells.get(i), value ? "</th>" : "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></details>\n");
    }

    private void writeFigures(Matter matter) throws IOException {
        List<String> figures = words.figures(matter);
        if (figures.isEmpty()) {
            return;
        }
        put("<p>", words.in("报告的数值", "reported figures"), "</p>\n<ul>\n");
        for (String figure : figures) {
            put("<li>", figure, "</li>\n");
        }
        out.append("</ul>\n");
    }

    private void writeFlips() throws IOException {
        put("<h2>", words.in("谁在哪里改变", "Who is decided otherwise where"), "</h2>\n");
        if (sweep.flips().isEmpty()) {
            put("<p>", words.noFlips("No") + words.in("。", "."), "</p>\n");
            return;
        }
        boolean several = sweep.axes().size() > 1;
        List<String> headings = new ArrayList<>(List.of(
                words.in("参数从 → 到", "parameter from → to"),
                words.in("类别", "kind"),
                words.in("对象", "subject"),
                words.in("结论", "outcome")));
        if (several) {
            headings.add(words.in("何时", "when"));
        }
        put("<table class=\"flips\"><caption>", words.in("改变的结论", "decisions that change"), "</caption><thead><tr>");
        for (String heading : headings) {
            put("<th scope=\"col\">", heading, "</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (SweepFlip flip : sweep.flips()) {
            put("<tr><td>", words.change(flip), "</td>");
            put("<td>", words.matter(flip.matter()), "</td>");
            put("<td>", words.subject(flip), "</td>");
            put("<td>", words.turn(flip), "</td>");
            if (several) {
                String where = words.where(flip);
                String any = words.in("其他参数取任一值", "whatever the other parameters");
                put("<td>", where.isEmpty() ? any : where, "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void put(String before, String text, String after) throws IOException {
        Page.put(before, text, after, out);
    }

    /** A text of the class path, with the line ends that a browser sees. */
    private static String resource(String path) {
        try (InputStream in = SweepHtml.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path; add org.webjars:echarts to it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
