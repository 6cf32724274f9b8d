package yardstick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Evaluation;
import yardstick.problem.Problem;
import yardstick.problem.Words;
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

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        if (!List.of("text", "json").contains(format)) {
            throw WrongUse.noSuch(new Words("格式", "format"), format, List.of("text", "json"));
        }
        OutputFile file = out == null ? null : OutputFile.at(out);
        FailOn unwanted = FailOn.of(failOn);
        Evaluated evaluated = Progress.during(console, () -> evaluate(unwanted));
        console.tell(evaluated.warnings);
        if (file == null) {
            console.print(result(evaluated.evaluation, console.style()));
        } else {
            file.write(result(evaluated.evaluation, TextStyle.plain(console.language())));
        }
        List<Words> hits = unwanted.hits(evaluated.evaluation);
        hits.forEach(console::tell);
        return hits.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private record Evaluated(Evaluation evaluation, List<Problem> warnings) {}

    private Evaluated evaluate(FailOn unwanted) {
        var names = new Inputs.Names(rules, facts, asOf);
        Inputs inputs = Inputs.read(names, console.terminal().in(), unwanted::requireKnownTo);
        return new Evaluated(inputs.policy().evaluate(inputs.dossier()), inputs.warnings());
    }

    private Console.Result result(Evaluation evaluation, TextStyle style) {
        return format.equals("json")
                ? stream -> EvaluationJson.write(evaluation, stream)
                : Console.utf8(text -> EvaluationText.write(evaluation, style, text));
    }
}
