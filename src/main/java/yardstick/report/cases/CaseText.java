package yardstick.report.cases;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.cases.CaseResult;
import yardstick.cases.CaseResult.Difference;
import yardstick.cases.Expectation;
import yardstick.cases.PolicyCase;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.sight.Printer;

/** What became of cases as text: each failed one with what was expected beside what is, and a line that counts them. */
public final class CaseText {

    private final PolicyFolder policy;
    private final Language language;
    private final Appendable out;

    private CaseText(PolicyFolder policy, Language language, Appendable out) {
        this.policy = policy;
        this.language = language;
        this.out = out;
    }

    /** Writes results. */
    public static void write(PolicyFolder policy, List<CaseResult> results, Language language, Appendable out)
            throws IOException {
        CaseText text = new CaseText(policy, language, out);
        for (CaseResult result : results) {
            if (!result.passed()) {
                text.writeFailed(result);
            }
        }
        long failed = results.stream().filter(result -> !result.passed()).count();
        text.line(new Words(
                "共 " + results.size() + " 个案例：" + (results.size() - failed) + " 个通过，" + failed + " 个未通过",
                results.size() + (results.size() == 1 ? " case: " : " cases: ") + (results.size() - failed)
                        + " passed, " + failed + " failed"));
    }

    /** What is not as expected in one case, as text. */
    public static String failure(PolicyFolder policy, CaseResult result, Language language) {
        StringBuilder text = new StringBuilder();
        try {
            new CaseText(policy, language, Printer.to(text)).writeFailed(result);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private void writeFailed(CaseResult result) throws IOException {
        PolicyCase of = result.of();
        line(new Words("未通过 " + of.title(), "failed " + of.title()));
        out.append("  ")
                .append(of.file().toString())
                .append(" [")
                .append(of.clause())
                .append("]")
                .append('\n');
        for (Difference difference : result.differences()) {
            write(difference);
        }
        out.append('\n');
    }

    private void write(Difference difference) throws IOException {
        Expectation actual = Expectation.of(difference.actual());
        Expectation expected = difference.expected();
        List<String> left = expected == null
                ? List.of(in("（未写明）", "(not named)"), "", "")
                : List.of(outcome(difference, expected.outcome()), names(expected.grounds()), names(expected.open()));
        List<String> right =
                List.of(outcome(difference, actual.outcome()), names(actual.grounds()), names(actual.open()));
        List<String> heads = List.of(in("结论", "outcome"), in("理由", "grounds"), in("未定规则", "open"));
        int head = Math.max(Columns.width(actual.subject()), 8);
        int width = left.stream().mapToInt(Columns::width).max().orElse(0);
        row(actual.subject(), head, in("预期", "expected"), Math.max(width, 8), in("实际", "actual"));
        for (int i = 0; i < heads.size(); i++) {
            row(heads.get(i), head, left.get(i), Math.max(width, 8), right.get(i));
        }
        for (Words why : difference.why()) {
            out.append("    → ").append(why.in(language)).append('\n');
        }
    }

    private void row(String head, int headWidth, String left, int leftWidth, String right) throws IOException {
        String row = Columns.padded(head, headWidth) + "  " + Columns.padded(left, leftWidth) + "  " + right;
        out.append("    ").append(row.stripTrailing()).append('\n');
    }

    /** The rules in one cell; a list that the case leaves open is shown by a star. */
    private static String names(@Nullable List<String> names) {
        return names == null ? "*" : names.isEmpty() ? "–" : String.join("; ", names);
    }

    private String outcome(Difference difference, String code) {
        return policy.ladders().stream()
                .filter(ladder -> ladder.kind() == difference.actual().subject().subjectKind())
                .map(Ladder::outcomes)
                .flatMap(List::stream)
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .or(() -> Optional.of(Outcome.UNDETERMINED))
                .map(outcome -> code + " " + outcome.title().in(language))
                .orElse(code);
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(language);
    }

    private void line(Words words) throws IOException {
        out.append(words.in(language)).append('\n');
    }
}
