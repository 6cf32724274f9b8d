package yardstick.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import yardstick.Policy;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;

/** Tells whether a policy folder is sound; nothing is evaluated. */
@Command(name = "check")
final class CheckCommand implements Commands.Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULES", descriptionKey = "rules")
    private Path rules = Path.of("");

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        Policy policy = Policy.load(rules);
        console.tell(policy.warnings());
        String line = sound(policy).in(console.language()) + "\n";
        console.print(Console.utf8(out -> out.append(line)));
        return ExitCode.DONE;
    }

    private static Words sound(Policy policy) {
        PolicyFolder folder = policy.folder();
        int rules = policy.rules().rules().size();
        int parameters = folder.parameters().size();
        int clauses = folder.clauses().size();
        return new Words(
                "%s 没有错误：%d 条规则，%d 个参数，%d 个条款".formatted(folder.path(), rules, parameters, clauses),
                "%s is sound: %s, %s, %s"
                        .formatted(
                                folder.path(),
                                counted(rules, "rule"),
                                counted(parameters, "parameter"),
                                counted(clauses, "clause")));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
