package yardstick.report.cases;

import java.io.IOException;
import java.util.List;
import yardstick.cases.CaseResult;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.sight.Printer;

/** What became of cases as text: each failed one with what was expected beside what is, and a line that counts them. */
public final class CaseText {

    private CaseText() {}

    /** Writes results. */
    public static void write(PolicyFolder policy, List<CaseResult> results, Language language, Appendable out)
            throws IOException {
        List<CaseResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        for (CaseResult result : failed) {
            Printer.to(out).lines(result.failure(language));
        }
        int passed = results.size() - failed.size();
        out.append(new Words(
                                "共 " + results.size() + " 个案例：" + passed + " 个通过，" + failed.size() + " 个未通过",
                                results.size() + (results.size() == 1 ? " case: " : " cases: ") + passed + " passed, "
                                        + failed.size() + " failed")
                        .in(language))
                .append('\n');
    }
}
