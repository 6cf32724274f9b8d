package yardstick.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import yardstick.bench.peer.Contender;

/** The results as a section of Markdown that is also plain text in columns. */
final class Report {

    private final Results results;
    private final int largest;

    Report(Results results) {
        this.results = results;
        this.largest = results.settings().largest();
    }

    String text() {
        return evaluations() + "\n" + footnotes() + "\n" + targets() + "\n" + others() + gibibyte();
    }

    private String evaluations() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("CPU ms per evaluation (× plain Java)"));
        results.settings().zones().forEach(zones -> head.add(String.format(Locale.ROOT, "%,d zones", zones)));
        head.addAll(List.of("wall ms", "MB allocated", "growth"));
        rows.add(head);
        for (Contender contender : Contender.values()) {
            for (int missing : contender.threeValued() ? new int[] {0, 10} : new int[] {0}) {
                rows.add(evaluations(contender, missing));
            }
        }
        rows.add(shipped("plain Java", results.shipped().plainJava()));
        rows.add(shipped("Yardstick, 1 thread", results.shipped().yardstick()));
        rows.add(shipped("the same, all told in JSON", results.shipped().inFull()));
        return columns(rows);
    }

    /** The dossier that comes with the project has 66 zones too, and stands in the first column. */
    private List<String> shipped(String title, Cost cost) {
        List<String> cells = new ArrayList<>();
        cells.add(title + ", dossier shipped");
        cells.add(number(cost.cpu()) + " ("
                + number(cost.cpu() / results.shipped().plainJava().cpu()) + ")");
        cells.addAll(Collections.nCopies(results.settings().zones().size() + 2, ""));
        return cells;
    }

    private List<String> evaluations(Contender contender, int missing) {
        List<String> cells = new ArrayList<>();
        cells.add(contender.title() + (missing == 0 ? "" : ", " + missing + " % missing"));
        for (int zones : results.settings().zones()) {
            cells.add(results.cost(contender, zones, missing)
                    .map(cost -> number(cost.cpu())
                            + results.ratio(contender, zones, missing)
                                    .map(ratio -> " (" + number(ratio) + ")")
                                    .orElse(""))
                    .orElse("> " + results.settings().limit() + " s, 6 GB"));
        }
        Optional<Cost> large = results.cost(contender, largest, missing);
        cells.add(large.map(cost -> number(cost.wall())).orElse(""));
        cells.add(large.map(cost -> number(cost.bytes() / 1e6)).orElse(""));
        int middle = results.settings()
                .zones()
                .get(Math.max(0, results.settings().zones().size() - 2));
        cells.add(
                missing == 0
                        ? results.growth(contender, middle).map(Report::number).orElse("")
                        : "");
        return cells;
    }

    private String footnotes() {
        return String.format(Locale.ROOT, """
                Policy chengdu-empowerment, generated dossiers (invented), complete unless said otherwise. Each contender starts from the same
                parsed facts and gives the same outcome for every grant and application, or the run fails. Times are those of the best of %d
                iterations in a warm process, since what others do on the machine only adds to them. CPU time is that of the whole process,
                garbage collection included. Wall time, allocation and growth (CPU time per zone against the next smaller dossier) are those at
                %,d zones. Only Yardstick also tells grounds, evidence and what is missing; plain Java gives outcomes alone. Stock Drools,
                Evrete, DuckDB and CEL know true and false only, so they run on complete data; for CEL and Evrete what concerns one grant or
                application is joined in Java, and counted. DuckDB runs on one thread; its native memory is not in the allocation. GoRules ZEN
                is left out: its Java binding (io.gorules:zen-engine 0.4.1, 2.0.1 and 2.1.1) could not be had as a Maven dependency.
                """, results.settings().iterations(), largest);
    }

    private String targets() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("target", "at most", "measured", ""));
        for (Target target : Target.all(results)) {
            rows.add(List.of(
                    target.what(),
                    number(target.most()),
                    target.measured().map(Report::number).orElse(""),
                    target.verdict()));
        }
        return columns(rows);
    }

    private String others() {
        double megabytes = results.readBytes() / 1e6;
        return String.format(
                Locale.ROOT,
                """
                CPU time of a whole cold process: plain Java %.2f s, Yardstick %.2f s, stock Drools %.2f s
                (with consequences in MVEL instead of Java %.2f s). Reading: %s MB/s with checks, %s MB/s by
                Jackson without. Heap at %,d zones: facts %s MB; at most %s MB while reading, %s MB while
                evaluating; facts and decisions %s MB.
                What is said to be in turn is measured in one process, one after the other again and again, the best of %d each:
                one evaluation on one thread %s ms, on two %s ms. Two evaluations at once that share nothing, on a thread
                each, took %s ms, which tells what the machine allows.
                Whole processes from a JSON file to a JSON file with all evidence, wall time: 66 zones %.2f s, 2,543 zones
                %.2f s, 40,000 zones %.2f s.
                """,
                results.cold().plainJava(),
                results.cold().jar(),
                results.cold().stockDrools(),
                results.cold().droolsInMvel(),
                number(megabytes / results.reading().checked() * 1000),
                number(megabytes / results.reading().bound() * 1000),
                largest,
                number(results.heap().facts() / 1e6),
                number(results.heap().reading() / 1e6),
                number(results.heap().evaluating() / 1e6),
                number(results.heap().end() / 1e6),
                results.settings().turns(),
                number(results.threads().one()),
                number(results.threads().two()),
                number(results.threads().apart()),
                results.whole().small(),
                results.whole().middle(),
                results.whole().large());
    }

    private String gibibyte() {
        return Optional.ofNullable(results.gibibyte())
                .map(large -> String.format(
                        Locale.ROOT,
                        "A file of %.2f GiB (%,d measures) is read with a heap of %,d MiB; its facts take %s MB.%n",
                        large.file() / 0x1p30,
                        large.measures(),
                        large.heap() >> 20,
                        number(large.facts() / 1e6)))
                .orElse("");
    }

    /** Three digits that say something, or all before the point. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String columns(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        List<String> lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toList());
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            rule.add(i == 0 ? "-".repeat(widths[i]) : "-".repeat(widths[i] - 1) + ":");
        }
        lines.add(1, line(rule, widths));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - cells.get(i).length());
            line.append(' ')
                    .append(i == 0 ? cells.get(i) + gap : gap + cells.get(i))
                    .append(" |");
        }
        return line.toString();
    }
}
