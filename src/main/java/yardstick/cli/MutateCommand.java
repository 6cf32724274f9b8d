package yardstick.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Policy;
import yardstick.problem.Words;
import yardstick.regression.CaseResult;
import yardstick.regression.CaseText;
import yardstick.regression.Cases;
import yardstick.regression.MutationJson;
import yardstick.regression.MutationRun;
import yardstick.regression.MutationText;

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

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        if (!List.of("text", "json").contains(format)) {
            throw WrongUse.noSuch(new Words("格式", "format"), format, List.of("text", "json"));
        }
        Policy policy = Policy.load(rules);
        Cases all = Cases.read(policy, cases);
        console.tell(policy.folder().warnings());
        console.tell(all.warnings());
        List<CaseResult> results =
                all.all().stream().map(each -> CaseResult.of(policy, each)).toList();
        if (!results.stream().allMatch(CaseResult::passed)) {
            return tellFailed(policy, results);
        }
        MutationRun run = MutationRun.of(policy, all, this::show);
        clear();
        console.print(
                format.equals("json")
                        ? Console.json(MutationJson.of(run, console.language()))
                        : Console.utf8(out -> MutationText.write(run, console.language(), out)));
        return failUnder != null && run.score() < failUnder ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    /** Cases that fail without any mistake cannot notice one. */
    private int tellFailed(Policy policy, List<CaseResult> results) {
        console.tell((Console.Text) out -> CaseText.write(policy.folder(), results, console.language(), out));
        console.tell(new Words("先让全部案例通过，再检验它们能否发现错误", "make all cases pass first, then see what they would notice"));
        return ExitCode.CHECK_FAILED;
    }

    private synchronized void show(int done, int all) {
        if (console.terminal().knowsControls()) {
            int filled = 30 * done / all;
            PrintStream err = console.terminal().err();
            err.print("\r[" + "#".repeat(filled) + " ".repeat(30 - filled) + "] " + done + "/" + all);
            err.flush();
        }
    }

    private void clear() {
        if (console.terminal().knowsControls()) {
            console.terminal().err().print("\r\u001B[K");
            console.terminal().err().flush();
        }
    }
}
