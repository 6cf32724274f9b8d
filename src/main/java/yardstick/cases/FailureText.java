package yardstick.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.cases.CaseResult.Difference;
import yardstick.policy.Outcome;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.sight.Printable;
import yardstick.sight.Width;

/** What is not as expected in a case, as text: what was expected beside what is, and why. */
final class FailureText {

    private static final int NARROWEST = 8;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private FailureText(Language language) {
        this.language = language;
    }

    static String of(CaseResult result, Language language) {
        FailureText failure = new FailureText(language);
        PolicyCase of = result.of();
        failure.line(failure.in("未通过 ", "failed ") + of.title());
        failure.line("  " + of.file() + " [" + of.clause() + "]");
        result.differences().forEach(failure::add);
        failure.line("");
        return failure.text.toString();
    }

    private void add(Difference difference) {
        Expectation actual = Expectation.of(difference.actual());
        Expectation expected = difference.expected();
        List<String> left =
                expected == null ? List.of(in("（未写明）", "(not named)"), "", "", "") : cells(difference, expected);
        List<String> right = cells(difference, actual);
        List<String> heads = new ArrayList<>(List.of(in("结论", "outcome"), in("理由", "grounds"), in("未定规则", "open")));
        if (actual.values() != null) {
            heads.add(in("数值", "values"));
        }
        int head = Math.max(Width.of(actual.subject()), NARROWEST);
        int width = Math.max(left.stream().mapToInt(Width::of).max().orElse(0), NARROWEST);
        row(actual.subject(), head, in("预期", "expected"), width, in("实际", "actual"));
        for (int i = 0; i < heads.size(); i++) {
            row(heads.get(i), head, left.get(i), width, right.get(i));
        }
        difference.why().forEach(why -> line("    → " + why.in(language)));
    }

    private void row(String head, int headWidth, String left, int leftWidth, String right) {
        String row = Width.padded(head, headWidth) + "  " + Width.padded(left, leftWidth) + "  " + right;
        line("    " + row.stripTrailing());
    }

    private List<String> cells(Difference difference, Expectation of) {
        return List.of(outcome(difference, of.outcome()), names(of.grounds()), names(of.open()), figures(of.values()));
    }

    private static String figures(@Nullable Map<String, String> values) {
        return values == null
                ? names(null)
                : names(values.entrySet().stream()
                        .map(value -> value.getKey() + " " + value.getValue())
                        .toList());
    }

    /** The rules in one cell; a list that the case leaves open is shown by a star. */
    private static String names(@Nullable List<String> names) {
        return names == null ? "*" : names.isEmpty() ? "–" : String.join("; ", names);
    }

    private String outcome(Difference difference, String code) {
        return difference.actual().matter().outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .or(() -> Optional.of(Outcome.UNDETERMINED))
                .map(outcome -> code + " " + outcome.title().in(language))
                .orElse(code);
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(language);
    }

    private void line(String line) {
        text.append(Printable.line(line)).append('\n');
    }
}
