package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.evaluate.Limits;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.replay.Replay;
import yardstick.report.replay.ReplayCsv;
import yardstick.report.replay.ReplayJson;
import yardstick.report.replay.ReplayText;
import yardstick.report.style.TextStyle;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** Decides period after period, each time seeing what was decided before, and shows what became of each subject. */
@Command(name = "replay")
final class ReplayCommand implements Commands.Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "facts")
    private String facts = "";

    @Option(names = "--from", paramLabel = "PERIOD", required = true, descriptionKey = "replay.from")
    private String from = "";

    @Option(names = "--to", paramLabel = "PERIOD", descriptionKey = "replay.to")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "replay.format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    ReplayCommand(Console console) {
        this.console = console;
    }

    private record Replayed(Replay replay, List<Problem> warnings) {}

    @Override
    public int run() {
        WrongUse.unlessFormat(format, List.of("text", "json", "csv"));
        Limits allowed = limits.limits();
        Destination destination = Destination.of(console, out);
        Replayed replayed = Progress.during(console, () -> replay(allowed));
        console.tell(replayed.warnings);
        destination.write(style -> result(replayed.replay, style));
        return ExitCode.DONE;
    }

    private Replayed replay(Limits allowed) {
        var names = new Inputs.Names(rules, List.of(facts), null);
        Inputs inputs = Inputs.read(names, console.terminal().in(), (folder, counts) -> {});
        PeriodUnit unit = inputs.policy().unit();
        Period first = Inputs.period("--from", from, unit);
        Period last = to == null ? inputs.dossier().asOf() : Inputs.period("--to", to, unit);
        if (first.compareTo(last) > 0) {
            throw new WrongUse(
                    new Words(
                            "没有从 " + first + " 到 " + last + " 的期间", "there is no period from " + first + " to " + last),
                    new Words(
                            "--from 不晚于 --to；不写 --to 就到事实文件的 asOf",
                            "`--from` is not after `--to`, by default `asOf` of the facts"));
        }
        return new Replayed(Replay.of(inputs.policy(), inputs.dossier(), first, last, allowed), inputs.warnings());
    }

    private Console.Result result(Replay replay, TextStyle style) {
        return switch (format) {
            case "json" -> stream -> ReplayJson.write(replay, stream);
            case "csv" -> stream -> ReplayCsv.write(replay, style.language(), stream);
            default -> Console.utf8(text -> ReplayText.write(replay, style, text));
        };
    }
}
