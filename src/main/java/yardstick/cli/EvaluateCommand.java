package yardstick.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Evaluation;
import yardstick.explain.Nearness;
import yardstick.language.Limits;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.BorderCasesText;
import yardstick.report.EvaluationJson;
import yardstick.report.EvaluationText;
import yardstick.report.TextStyle;

/** Decides every subject of a dossier by a policy, with grounds and evidence. */
@Command(name = "evaluate")
final class EvaluateCommand implements Commands.Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "facts")
    private String facts = "";

    @Option(names = "--as-of", paramLabel = "PERIOD", descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--fail-on", paramLabel = "OUTCOME", split = ",", descriptionKey = "fail-on")
    private List<String> failOn = new ArrayList<>();

    @Option(names = "--near", paramLabel = "PERCENT", descriptionKey = "near")
    private @Nullable String near;

    @Option(names = "--max-seconds", paramLabel = "SECONDS", descriptionKey = "max-seconds")
    private int maxSeconds = Limits.DEFAULT.seconds();

    @Option(names = "--max-matches", paramLabel = "NUMBER", descriptionKey = "max-matches")
    private long maxMatches = Limits.DEFAULT.matches();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        if (!List.of("text", "json").contains(format)) {
            throw WrongUse.noSuch(new Words("格式", "format"), format, List.of("text", "json"));
        }
        if (maxSeconds < 1 || maxMatches < 1) {
            throw new WrongUse(
                    new Words("上限要是正整数", "a limit is a whole number from 1"),
                    new Words("写成 --max-seconds 60", "write --max-seconds 60"));
        }
        OutputFile file = out == null ? null : OutputFile.at(out);
        FailOn unwanted = FailOn.of(failOn);
        Optional<BigDecimal> within = NearOption.of(near);
        Evaluated evaluated = Progress.during(console, () -> evaluate(unwanted, within));
        console.tell(evaluated.warnings);
        if (file == null) {
            console.print(result(evaluated, console.style()));
        } else {
            file.write(result(evaluated, TextStyle.plain(console.language())));
        }
        List<Words> hits = unwanted.hits(evaluated.evaluation);
        hits.forEach(console::tell);
        return hits.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private record Evaluated(Evaluation evaluation, Nearness.@Nullable Border border, List<Problem> warnings) {}

    private Evaluated evaluate(FailOn unwanted, Optional<BigDecimal> within) {
        var names = new Inputs.Names(rules, facts, asOf);
        Inputs inputs = Inputs.read(names, console.terminal().in(), unwanted::requireKnownTo);
        Evaluation evaluation = inputs.policy().evaluate(inputs.dossier(), limits());
        Nearness.Border border = within.map(percent -> Nearness.within(inputs.policy(), evaluation, percent))
                .orElse(null);
        return new Evaluated(evaluation, border, inputs.warnings());
    }

    private Limits limits() {
        return Limits.DEFAULT.withSeconds(maxSeconds).withMatches(maxMatches);
    }

    private Console.Result result(Evaluated evaluated, TextStyle style) {
        return format.equals("json")
                ? stream -> EvaluationJson.write(evaluated.evaluation, evaluated.border, stream)
                : Console.utf8(text -> write(evaluated, style, text));
    }

    private static void write(Evaluated evaluated, TextStyle style, Appendable text) throws IOException {
        EvaluationText.write(evaluated.evaluation, style, text);
        if (evaluated.border != null) {
            BorderCasesText.write(evaluated.border, evaluated.evaluation.policy(), style, text);
        }
    }
}
