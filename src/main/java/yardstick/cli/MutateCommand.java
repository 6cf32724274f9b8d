package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Policy;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.mutation.Mutate;
import yardstick.mutation.MutationRun;
import yardstick.mutation.MutationRun.Wish;
import yardstick.problem.Words;
import yardstick.report.cases.CaseText;
import yardstick.report.cases.MutationJson;

/** Puts mistakes into a policy, one at a time, and tells which of them its cases would not notice. */
@Command(name = "mutate")
final class MutateCommand implements Commands.Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    @Parameters(index = "1", paramLabel = "CASES", descriptionKey = "cases")
    private Path cases = Path.of("");

    @Option(names = "--fail-under", paramLabel = "PERCENT", descriptionKey = "fail-under")
    private @Nullable Double failUnder;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--filter", paramLabel = "TEXT", descriptionKey = "mutate.filter")
    private String filter = "";

    @Option(names = "--no-killers", descriptionKey = "no-killers")
    private boolean noKillers;

    @Option(names = "--max-seconds", paramLabel = "SECONDS", descriptionKey = "mutate.max-seconds")
    private @Nullable Integer maxSeconds;

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        WrongUse.unlessFormat(format, List.of("text", "json"));
        Wish wish = new Wish(filter, !noKillers, deadline());
        Policy policy = Policy.load(rules);
        Cases all = Cases.read(policy, cases);
        console.tell(policy.folder().warnings());
        console.tell(all.warnings());
        tellCases(all.all().size());
        List<CaseResult> results =
                all.all().stream().map(each -> CaseResult.of(policy, each)).toList();
        if (!results.stream().allMatch(CaseResult::passed)) {
            return tellFailed(policy, results);
        }
        MutationTeller teller = new MutationTeller(console, format.equals("text"), wish);
        MutationRun run = Mutate.run(policy, all, wish, teller);
        teller.end(run);
        if (format.equals("json")) {
            console.print(Console.json(MutationJson.of(run, console.language())));
        }
        return code(run);
    }

    private BooleanSupplier deadline() {
        if (maxSeconds == null) {
            return () -> false;
        }
        if (maxSeconds < 1) {
            throw new WrongUse(
                    new Words("--max-seconds 要是正整数", "--max-seconds is a whole number from 1"),
                    new Words("写成 --max-seconds 60", "write --max-seconds 60"));
        }
        long start = System.nanoTime();
        long allowed = TimeUnit.SECONDS.toNanos(maxSeconds);
        return () -> System.nanoTime() - start > allowed;
    }

    private void tellCases(int count) {
        console.tell(new Words("先运行案例，共 " + count + " 个", "running the cases first, " + count + " in all"));
    }

    /** What was not tried may have gone unnoticed, so that nothing is sure of a run that was cut short. */
    private int code(MutationRun run) {
        if (failUnder == null) {
            return ExitCode.DONE;
        }
        if (run.untried() > 0) {
            console.tell(new Words(
                    "还有 " + run.untried() + " 处改动没有试，不能算达到 --fail-under",
                    run.untried() + " changes were not tried, so that --fail-under is not met"));
            return ExitCode.CHECK_FAILED;
        }
        return run.score() < failUnder ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    /** Cases that fail without any mistake cannot notice one. */
    private int tellFailed(Policy policy, List<CaseResult> results) {
        console.tell((Console.Text) out -> CaseText.write(policy.folder(), results, console.language(), out));
        console.tell(new Words("先让全部案例通过，再检验它们能否发现错误", "make all cases pass first, then see what they would notice"));
        return ExitCode.CHECK_FAILED;
    }
}
