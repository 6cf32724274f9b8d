package yardstick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.replay.EarlierResults;
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

    @Option(names = "--party", paramLabel = "ID", descriptionKey = "party")
    private String party = "";

    @Option(names = "--designation", paramLabel = "ID", descriptionKey = "designation")
    private String designation = "";

    @Option(names = "--matter", paramLabel = "ID", descriptionKey = "matter")
    private @Nullable String matter;

    @Option(names = "--to", paramLabel = "OUTCOME", descriptionKey = "to")
    private @Nullable String to;

    @Option(names = "--any", descriptionKey = "any")
    private boolean any;

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
    private @Nullable Path decisions;

    @Option(names = "--previous", paramLabel = "RESULT", arity = "1..*", descriptionKey = "previous")
    private List<Path> previous = new ArrayList<>();

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
        if (zone.isEmpty() && party.isEmpty() && designation.isEmpty()) {
            throw new WrongUse(
                    new Words("没有写明要说明哪个对象", "does not say which decision to explain"),
                    new Words(
                            "加上 --zone 或 --party，必要时加上 --designation",
                            "add --zone or --party, and --designation where there is one"));
        }
        Destination destination = Destination.of(console, out);
        Explained explained = Progress.during(console, this::explain);
        console.tell(explained.warnings);
        destination.write(style -> result(explained.explanations, style));
        return ExitCode.DONE;
    }

    private record Explained(List<Explanation> explanations, List<Problem> warnings) {}

    private Explained explain() {
        var names = new Inputs.Names(rules, List.of(facts), asOf);
        Inputs inputs = Inputs.read(names, console.terminal().in(), (folder, counts) -> {});
        Policy policy = inputs.policy();
        Evaluation evaluation = policy.evaluate(EarlierResults.into(inputs.dossier(), policy.folder(), previous));
        List<Decision> asked = decisions(evaluation, policy.folder());
        if (decisions != null) {
            Reproduction.require(decisions, evaluation, asked);
        }
        List<Explanation> explanations = asked.stream()
                .map(decision -> Explain.the(decision, evaluation, policy, new Explain.Wish(to, any)))
                .toList();
        return new Explained(explanations, inputs.warnings());
    }

    /** The decisions asked for: in the matter named, or in that which has the outcome wished for, or all on the subject. */
    private List<Decision> decisions(Evaluation evaluation, PolicyFolder folder) {
        List<Decision> all = evaluation.decisions(zone, party, designation);
        if (all.isEmpty()) {
            throw noSuchSubject(evaluation);
        }
        List<String> ids =
                all.stream().map(each -> each.matter().id()).distinct().toList();
        if (matter != null && !ids.contains(matter)) {
            throw folder.matter(matter).isPresent()
                    ? notConcerned(matter, ids)
                    : WrongUse.noSuch(new Words("事项", "matter"), matter, ids);
        }
        List<Decision> asked = all.stream()
                .filter(each -> matter == null || each.matter().id().equals(matter))
                .toList();
        List<Decision> having = asked.stream()
                .filter(each -> to == null || each.matter().rank(to) >= 0)
                .toList();
        if (to != null && having.isEmpty()) {
            TreeSet<String> codes = new TreeSet<>(CodePoints.ORDER);
            asked.forEach(each -> each.matter().outcomes().forEach(outcome -> codes.add(outcome.code())));
            throw WrongUse.noSuch(new Words("结论", "outcome"), to, codes);
        }
        return having;
    }

    /** The policy has the matter, which decides nothing about what was asked for. */
    private static WrongUse notConcerned(String matter, List<String> ids) {
        return new WrongUse(
                new Words(
                        "事项 " + Quote.of(matter) + " 不涉及这个对象",
                        "the matter " + Quote.of(matter) + " does not concern it"),
                new Words("涉及它的有：" + Quote.all(ids, "、"), "what concerns it: " + Quote.all(ids, ", ")));
    }

    private WrongUse noSuchSubject(Evaluation evaluation) {
        Set<String> known = new LinkedHashSet<>();
        evaluation.decisions().forEach(each -> known.add(each.subject().ids()));
        String holder = zone + party;
        String asked = holder.isEmpty() || designation.isEmpty() ? holder + designation : holder + "/" + designation;
        List<String> ofHolder = known.stream()
                .filter(each -> !holder.isEmpty() && each.startsWith(holder + "/"))
                .toList();
        return WrongUse.noSuch(
                new Words("这一结论的对象", "decision on"),
                asked,
                ofHolder.isEmpty() ? known.stream().limit(20).toList() : ofHolder);
    }

    private Console.Result result(List<Explanation> explanations, TextStyle style) {
        return format.equals("json")
                ? stream -> ExplanationJson.write(explanations, style.language(), stream)
                : Console.utf8(text -> ExplanationText.write(explanations, style, text));
    }
}
