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
import yardstick.impact.Impact;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.impact.ImpactJson;
import yardstick.report.impact.ImpactMarkdown;
import yardstick.report.impact.ImpactText;
import yardstick.report.style.TextStyle;

/** Compares two versions of a policy on dossiers: whose decision changes, and which edit changed it. */
@Command(name = "diff")
final class DiffCommand implements Commands.Action {

    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private String now = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "FACTS", descriptionKey = "diff.facts")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "diff.format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--fail-on-change", descriptionKey = "fail-on-change")
    private boolean failOnChange;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    DiffCommand(Console console) {
        this.console = console;
    }

    private record Compared(Impact impact, List<Problem> warnings) {}

    @Override
    public int run() {
        WrongUse.unlessFormat(format, FORMATS);
        Limits allowed = limits.limits();
        Destination destination = Destination.of(console, out);
        Compared compared = Progress.during(console, () -> compare(allowed));
        console.tell(compared.warnings);
        destination.write(style -> result(compared.impact, style));
        int changed = compared.impact.changed().size();
        int revalued = compared.impact.revalued().size();
        if (failOnChange && changed + revalued > 0) {
            console.tell(failure(changed, revalued));
            return ExitCode.CHECK_FAILED;
        }
        return ExitCode.DONE;
    }

    private static Words failure(int changed, int revalued) {
        String figures = revalued == 0 ? "" : "，" + revalued + " 项报告的数值改变";
        String inEnglish = revalued == 0 ? "" : ", " + revalued + " × other reported figures";
        return new Words(
                "--fail-on-change：" + changed + " 项结论改变" + figures,
                "--fail-on-change: " + changed + " × another outcome" + inEnglish);
    }

    private Compared compare(Limits allowed) {
        DiffInputs inputs = DiffInputs.read(old, now, facts, console.terminal().in());
        return new Compared(Impact.of(inputs.before(), inputs.after(), inputs.facts(), allowed), inputs.warnings());
    }

    private Console.Result result(Impact impact, TextStyle style) {
        return switch (format) {
            case "json" -> stream -> ImpactJson.write(impact, stream);
            case "markdown" -> Console.utf8(text -> ImpactMarkdown.write(impact, style.language(), text));
            default -> Console.utf8(text -> ImpactText.write(impact, style, text));
        };
    }
}
