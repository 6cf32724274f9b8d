package yardstick.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Evaluation;
import yardstick.evaluate.Limits;
import yardstick.explain.Nearness;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.replay.EarlierResults;
import yardstick.report.evaluation.BorderCasesText;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.report.evaluation.EvaluationText;
import yardstick.report.style.TextStyle;
import yardstick.vocabulary.Dossier;

/** Decides every subject of a dossier by a policy, with grounds and evidence. */
@Command(name = "evaluate")
final class EvaluateCommand implements Commands.Action {

    private static final int MOST_THREADS = 256;

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "facts")
    private String facts = "";

    @Option(names = "--as-of", paramLabel = "PERIOD", descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--previous", paramLabel = "RESULT", arity = "1..*", descriptionKey = "previous")
    private List<Path> previous = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--fail-on", paramLabel = "OUTCOME", split = ",", descriptionKey = "fail-on")
    private List<String> failOn = new ArrayList<>();

    @Option(names = "--near", paramLabel = "PERCENT", descriptionKey = "near")
    private @Nullable String near;

    @Option(names = "--threads", paramLabel = "NUMBER", descriptionKey = "threads")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Mixin
    private LimitOptions limits = new LimitOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        WrongUse.unlessFormat(format, List.of("text", "json"));
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUse(
                    new Words("线程数要在 1 到 " + MOST_THREADS + " 之间", "threads are from 1 to " + MOST_THREADS),
                    new Words("写成 --threads 2，或不写", "write --threads 2, or leave it out"));
        }
        Limits allowed = limits.limits();
        Destination destination = Destination.of(console, out);
        FailOn unwanted = FailOn.of(failOn);
        Optional<BigDecimal> within = NearOption.of(near);
        Evaluated evaluated = Progress.during(console, () -> evaluate(unwanted, within, allowed));
        console.tell(evaluated.warnings);
        destination.write(style -> result(evaluated, style));
        List<Words> hits = unwanted.hits(evaluated.evaluation);
        hits.forEach(console::tell);
        return hits.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private record Evaluated(Evaluation evaluation, Nearness.@Nullable Border border, List<Problem> warnings) {}

    private Evaluated evaluate(FailOn unwanted, Optional<BigDecimal> within, Limits allowed) {
        var names = new Inputs.Names(rules, List.of(facts), asOf);
        Inputs inputs =
                Inputs.read(names, console.terminal().in(), (folder, counts) -> unwanted.requireKnownTo(folder));
        Dossier dossier = EarlierResults.into(inputs.dossier(), inputs.policy().folder(), previous);
        if (format.equals("json") && threads > 1) {
            ForkJoinPool.commonPool().execute(dossier::digest);
        }
        Evaluation evaluation = inputs.policy().withThreads(threads).evaluate(dossier, allowed);
        Nearness.Border border = within.map(percent -> Nearness.within(inputs.policy(), evaluation, percent))
                .orElse(null);
        return new Evaluated(evaluation, border, inputs.warnings());
    }

    private Console.Result result(Evaluated evaluated, TextStyle style) {
        return format.equals("json")
                ? stream -> EvaluationJson.write(evaluated.evaluation, evaluated.border, stream)
                : Console.utf8(text -> write(evaluated, style, text));
    }

    private static void write(Evaluated evaluated, TextStyle style, Appendable text) throws IOException {
        EvaluationText.write(evaluated.evaluation, style, text);
        if (evaluated.border != null) {
            BorderCasesText.write(evaluated.border, style, text);
        }
    }
}
