package yardstick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.explain.Explain;
import yardstick.explain.account.Explanation;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.evaluation.Reproduction;
import yardstick.report.explanation.ExplanationJson;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.style.TextStyle;
import yardstick.vocabulary.CodePoints;

/** Explains the decision on one subject: why, why not otherwise, and what would have to change. */
@Command(name = "explain")
final class ExplainCommand implements Commands.Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "facts")
    private String facts = "";

    @Option(names = "--zone", paramLabel = "ID", descriptionKey = "zone")
    private String zone = "";

    @Option(names = "--designation", paramLabel = "ID", descriptionKey = "designation")
    private String designation = "";

    @Option(names = "--to", paramLabel = "OUTCOME", descriptionKey = "to")
    private @Nullable String to;

    @Option(names = "--any", descriptionKey = "any")
    private boolean any;

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
    private @Nullable Path decisions;

    @Option(names = "--as-of", paramLabel = "PERIOD", descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        WrongUse.unlessFormat(format, List.of("text", "json"));
        if (zone.isEmpty() && designation.isEmpty()) {
            throw new WrongUse(
                    new Words("没有写明要说明哪个对象", "does not say which decision to explain"),
                    new Words("加上 --zone，必要时加上 --designation", "add --zone, and --designation where there is one"));
        }
        Destination destination = Destination.of(console, out);
        Explained explained = Progress.during(console, this::explain);
        console.tell(explained.warnings);
        destination.write(style -> result(explained.explanation, style));
        return ExitCode.DONE;
    }

    private record Explained(Explanation explanation, List<Problem> warnings) {}

    private Explained explain() {
        var names = new Inputs.Names(rules, List.of(facts), asOf);
        Inputs inputs = Inputs.read(names, console.terminal().in(), (folder, counts) -> {});
        Policy policy = inputs.policy();
        Evaluation evaluation = policy.evaluate(inputs.dossier());
        Decision decision = decision(evaluation);
        requireOutcome(policy.folder(), decision);
        if (decisions != null) {
            Reproduction.require(decisions, evaluation, decision);
        }
        return new Explained(Explain.the(decision, evaluation, policy, new Explain.Wish(to, any)), inputs.warnings());
    }

    private Decision decision(Evaluation evaluation) {
        return evaluation.decision(zone, designation).orElseThrow(() -> {
            List<String> known = new ArrayList<>();
            evaluation.decisions().forEach(each -> known.add(each.subject().ids()));
            String asked = zone.isEmpty() || designation.isEmpty() ? zone + designation : zone + "/" + designation;
            List<String> ofZone = known.stream()
                    .filter(each -> !zone.isEmpty() && each.startsWith(zone + "/"))
                    .toList();
            return WrongUse.noSuch(
                    new Words("这一结论的对象", "decision on"),
                    asked,
                    ofZone.isEmpty() ? known.subList(0, Math.min(known.size(), 20)) : ofZone);
        });
    }

    private void requireOutcome(PolicyFolder folder, Decision decision) {
        TreeSet<String> codes = new TreeSet<>(CodePoints.ORDER);
        folder.ladder(decision.subject().subjectKind()).stream()
                .flatMap(ladder -> ladder.outcomes().stream())
                .map(Outcome::code)
                .forEach(codes::add);
        if (to != null && !codes.contains(to)) {
            throw WrongUse.noSuch(new Words("结论", "outcome"), to, codes);
        }
    }

    private Console.Result result(Explanation explanation, TextStyle style) {
        return format.equals("json")
                ? stream -> ExplanationJson.write(explanation, style.language(), stream)
                : Console.utf8(text -> ExplanationText.write(explanation, style, text));
    }
}
