package yardstick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Policy;
import yardstick.cases.Acceptance;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.coverage.Coverage;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.cases.CaseJson;
import yardstick.report.cases.CaseText;
import yardstick.report.cases.CoverageHtml;
import yardstick.report.cases.CoverageText;
import yardstick.report.cases.JUnitXml;

/** Runs the cases of a policy: facts in, expected decisions out. */
@Command(name = "test")
final class TestCommand implements Commands.Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    @Parameters(index = "1", paramLabel = "CASES", descriptionKey = "cases")
    private Path cases = Path.of("");

    @Option(names = "--filter", paramLabel = "TEXT", descriptionKey = "filter")
    private String filter = "";

    @Option(names = "--junit-xml", paramLabel = "FILE", descriptionKey = "junit-xml")
    private @Nullable Path junitXml;

    @Option(names = "--accept", descriptionKey = "accept")
    private boolean accept;

    @Option(names = "--coverage", descriptionKey = "coverage")
    private boolean coverage;

    @Option(names = "--coverage-html", paramLabel = "FILE", descriptionKey = "coverage-html")
    private @Nullable Path coverageHtml;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = "text";

    TestCommand(Console console) {
        this.console = console;
    }

    /** What became of the cases. */
    private record Tested(
            PolicyFolder policy,
            List<CaseResult> results,
            @Nullable Coverage coverage,
            List<Problem> warnings) {

        boolean passed() {
            return results.stream().allMatch(CaseResult::passed);
        }
    }

    @Override
    public int run() {
        WrongUse.unlessFormat(format, List.of("text", "json"));
        OutputFile xml = junitXml == null ? null : OutputFile.at(junitXml);
        OutputFile html = coverageHtml == null ? null : OutputFile.at(coverageHtml);
        Tested tested = Progress.during(console, this::test);
        console.tell(tested.warnings);
        console.print(result(tested));
        if (xml != null) {
            xml.write(out -> JUnitXml.write(tested.policy, tested.results, console.language(), out));
        }
        if (html != null && tested.coverage != null) {
            Coverage covered = tested.coverage;
            html.write(Console.file(out -> CoverageHtml.write(covered, console.language(), out)));
        }
        if (accept) {
            tested.results.stream().filter(result -> !result.passed()).forEach(this::rewrite);
        }
        return tested.passed() || accept ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Tested test() {
        Policy policy = Policy.load(rules);
        Cases all = Cases.read(policy, cases);
        Cases wanted = all.holding(filter);
        if (wanted.all().isEmpty()) {
            throw new WrongUse(
                    new Words("没有案例的名称含有 `" + filter + "`", "no case has `" + filter + "` in its name"),
                    new Words("换一个 --filter，或者不写", "change --filter or leave it out"));
        }
        List<CaseResult> results =
                wanted.all().stream().map(each -> CaseResult.of(policy, each)).toList();
        boolean covered = coverage || coverageHtml != null;
        List<Problem> warnings = new ArrayList<>(policy.folder().warnings());
        warnings.addAll(all.warnings());
        return new Tested(policy.folder(), results, covered ? Coverage.of(policy, wanted) : null, warnings);
    }

    private Console.Result result(Tested tested) {
        if (format.equals("json")) {
            String json = CaseJson.of(tested.policy, tested.results, tested.coverage, console.language());
            return Console.json(json);
        }
        return Console.utf8(out -> {
            CaseText.write(tested.policy, tested.results, console.language(), out);
            if (coverage && tested.coverage != null) {
                CoverageText.write(tested.coverage, console.language(), out);
            }
        });
    }

    private void rewrite(CaseResult result) {
        Path file = result.of().file();
        OutputFile.at(file).write(Console.file(out -> out.append(Acceptance.of(result))));
        console.tell(new Words("已改写预期：" + file, "rewrote what is expected: " + file));
    }
}
