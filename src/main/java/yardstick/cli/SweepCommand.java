package yardstick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.evaluate.Limits;
import yardstick.impact.Sweep;
import yardstick.impact.SweepRange;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.style.TextStyle;
import yardstick.report.sweep.SweepCsv;
import yardstick.report.sweep.SweepHtml;
import yardstick.report.sweep.SweepJson;
import yardstick.report.sweep.SweepText;

/** Decides every subject at each of some values of parameters, and tells which of them are decided otherwise where. */
@Command(name = "sweep")
final class SweepCommand implements Commands.Action {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "html");

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FACTS", descriptionKey = "sweep.facts")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--parameter", paramLabel = "NAME=VALUES", descriptionKey = "sweep.parameter")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "PERIOD", descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "text|json|csv|html", descriptionKey = "sweep.format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    SweepCommand(Console console) {
        this.console = console;
    }

    private record Swept(Sweep sweep, List<Problem> warnings) {}

    @Override
    public int run() {
        WrongUse.unlessFormat(format, FORMATS);
        Limits allowed = limits.limits();
        if (format.equals("html") && out == null) {
            throw new WrongUse(
                    new Words("网页要写入文件", "a page has to go to a file"),
                    new Words("加上 `--out sweep.html`，再用浏览器打开", "add `--out sweep.html` and open that in a browser"));
        }
        Destination destination = Destination.of(console, out);
        Swept swept = Progress.during(console, () -> sweep(allowed));
        console.tell(swept.warnings);
        destination.write(style -> result(swept.sweep, style));
        return ExitCode.DONE;
    }

    private Swept sweep(Limits allowed) {
        List<SweepRange> ranges = new ArrayList<>();
        var names = new Inputs.Names(rules, facts, asOf);
        Inputs inputs = Inputs.read(
                names,
                console.terminal().in(),
                (policy, counts) -> ranges.addAll(SweepOption.ranges(parameters, policy, counts, facts.size())));
        return new Swept(Sweep.of(inputs.policy(), inputs.facts(), ranges, allowed), inputs.warnings());
    }

    private Console.Result result(Sweep sweep, TextStyle style) {
        return switch (format) {
            case "json" -> stream -> SweepJson.write(sweep, stream);
            case "csv" -> stream -> SweepCsv.write(sweep, style.language(), stream);
            case "html" -> Console.file(text -> SweepHtml.write(sweep, style.language(), text));
            default -> Console.utf8(text -> SweepText.write(sweep, style, text));
        };
    }
}
