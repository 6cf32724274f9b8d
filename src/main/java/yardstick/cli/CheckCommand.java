package yardstick.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yardstick.Policy;
import yardstick.analysis.CaseNames;
import yardstick.cases.Cases;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.problem.Explained;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.report.problem.LessonText;
import yardstick.report.problem.ProblemsJson;
import yardstick.report.problem.SarifFiles;
import yardstick.report.problem.SarifLog;

/** Tells whether a policy folder is sound; nothing is evaluated. */
@Command(name = "check")
final class CheckCommand implements Commands.Action {

    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULES", descriptionKey = "rules")
    private @Nullable Path rules;

    @Option(names = "--cases", paramLabel = "CASES", descriptionKey = "check.cases")
    private @Nullable Path cases;

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "check.format")
    private String format = "text";

    @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "check.explain")
    private @Nullable String code;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        WrongUse.unlessFormat(format, FORMATS);
        if (code != null) {
            return explain(code);
        }
        if (rules == null) {
            throw new WrongUse(
                    new Words("没有写政策文件夹", "the policy folder is missing"),
                    new Words("写成 check rules/chengdu-empowerment", "write check rules/chengdu-empowerment"));
        }
        return format.equals("text") ? checkInText(rules) : checkForTools(rules);
    }

    private int explain(String wanted) {
        Explained kind =
                Codes.find(wanted).orElseThrow(() -> WrongUse.noSuch(new Words("代码", "code"), wanted, Codes.names()));
        console.print(Console.utf8(out -> LessonText.write(kind, console.language(), out)));
        return ExitCode.DONE;
    }

    private int checkInText(Path folder) {
        Policy policy = Policy.load(folder);
        console.tell(warnings(policy));
        String line = sound(policy).in(console.language());
        console.print(Console.utf8(out -> out.append(line).append('\n')));
        return ExitCode.DONE;
    }

    private int checkForTools(Path folder) {
        List<Problem> problems = problems(folder);
        console.print(out -> {
            if (format.equals("json")) {
                ProblemsJson.write(problems, out);
            } else {
                var tool = new SarifLog.Tool(Commands.version(), Codes::find);
                SarifLog.write(problems, tool, SarifFiles.around(folder), console.language(), out);
            }
        });
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.INVALID_INPUT : ExitCode.DONE;
    }

    private List<Problem> problems(Path folder) {
        try {
            return warnings(Policy.load(folder));
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }

    private List<Problem> warnings(Policy policy) {
        List<Problem> warnings = new ArrayList<>(policy.warnings());
        if (cases != null) {
            SortedMap<String, Location> names = Cases.read(policy, cases).measureNames();
            warnings.addAll(CaseNames.compared(policy.folder(), policy.rules(), names));
            warnings.sort(Problem.ORDER);
        }
        return warnings;
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
                                Brief.count(rules, "rule"),
                                Brief.count(parameters, "parameter"),
                                Brief.count(clauses, "clause")));
    }
}
