package yardstick.report.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.impact.Sweep;
import yardstick.impact.SweepAxis;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.policy.Matter;
import yardstick.sight.Printable;

/** What the script of a page needs to draw the charts of a sweep. */
final class SweepChart {

    /** How many changes are told beside the chart at one point; the table has them all. */
    private static final int SHOWN = 12;

    private SweepChart() {}

    static ObjectNode of(SweepWords words) {
        Sweep sweep = words.sweep();
        ObjectNode chart = JsonNodeFactory.instance.objectNode();
        ArrayNode axes = chart.putArray("axes");
        for (SweepAxis axis : sweep.axes()) {
            ObjectNode node = axes.addObject();
            node.put("name", Printable.line(words.name(axis))).put("current", axis.current());
            ArrayNode values = node.putArray("values");
            axis.values().forEach(value -> values.add(value.toPlainString()));
        }
        ArrayNode kinds = chart.putArray("kinds");
        words.matters().stream().filter(words::changes).forEach(matter -> kinds.add(matter(words, matter)));
        chart.putObject("words")
                .put("now", words.in("现值", "now"))
                .put("count", words.in("数量", "count"))
                .put("changes", words.in("此处改变的结论", "decisions that change here"))
                .put("more", words.in("其余见下表：", "others in the table below: "))
                .put("shown", words.in("颜色表示的结论：", "outcome shown by colour: "));
        return chart;
    }

    private static ObjectNode matter(SweepWords words, Matter matter) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", words.mark(matter));
        ArrayNode outcomes = node.putArray("outcomes");
        SweepTable.of(words, matter)
                .outcomes()
                .forEach(outcome -> outcomes.add(Printable.line(words.outcome(outcome))));
        ArrayNode counts = node.putArray("counts");
        for (SweepPoint point : words.sweep().points()) {
            ArrayNode row = counts.addArray();
            point.counts().getOrDefault(matter, Map.of()).values().forEach(row::add);
        }
        ArrayNode changes = node.putArray("changes");
        ArrayNode flips = node.putArray("flips");
        flips(words, matter).forEach(texts -> {
            changes.add(texts.size());
            ArrayNode row = flips.addArray();
            texts.stream().limit(SHOWN).forEach(row::add);
        });
        return node;
    }

    /** Who is decided otherwise, by point. */
    private static List<List<String>> flips(SweepWords words, Matter matter) {
        List<List<String>> texts = new ArrayList<>();
        words.sweep().points().forEach(point -> texts.add(new ArrayList<>()));
        for (SweepFlip flip : words.sweep().flips()) {
            if (flip.matter().equals(matter)) {
                String text = words.change(flip) + "  " + words.subject(flip) + "  " + words.turn(flip);
                flip.at().forEach(point -> texts.get(point.index()).add(Printable.line(text)));
            }
        }
        return texts;
    }
}
