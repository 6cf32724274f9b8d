package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.policy.RuleFile;
import yardstick.problem.InvalidInput;

/** Every operator of the policies, broken by plain replacement of text, without the mutants' own means. */
class BrokenOperatorTest {

    private static final Pattern OPERATOR = Pattern.compile(
            "\"[^\"]*\"|//[^\\n]*|<=|>=|==|!=|&&|\\|\\||[<>]|(?<=\\s)[-+*/](?=\\s)|\\boverlaps\\b|\\bnot\\b|\\bexists\\b");

    private static final Map<String, List<String>> BROKEN = Map.ofEntries(
            Map.entry("<", List.of("<=", ">=", ">")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<=", "<")),
            Map.entry(">=", List.of(">", "<", "<=")),
            Map.entry("==", List.of("!=")),
            Map.entry("!=", List.of("==")),
            Map.entry("&&", List.of("||")),
            Map.entry("||", List.of("&&")),
            Map.entry("-", List.of("+")),
            Map.entry("+", List.of("-")),
            Map.entry("overlaps", List.of("not overlaps")),
            Map.entry("not", List.of("exists", "")),
            Map.entry("exists", List.of("not", "")));

    /** Two different applications for one designation are of two zones, whose ids cannot be equal. */
    private static final List<String> EQUIVALENT = List.of("zone.id <= $a.zone.id");

    /** {@code exists} before a fact that there can be several of: which of them is found makes no difference. */
    private static final List<String> SAME =
            List.of("     Grant( zone == $a.zone )", "     Difficulty( of == $d, ", "     Zone( this != $z, ");

    @TempDir
    private Path folder;

    static Stream<Path> policies() {
        return Sample.POLICIES.stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_broken_operator_makes_a_case_fail_or_is_refused(Path rules) {
        Sample.copy(rules, folder);
        Policy sound = Policy.load(rules);
        Cases cases = Sample.cases(sound, Sample.casesOf(rules));
        List<String> unnoticed = new ArrayList<>();
        int broken = 0;
        for (RuleFile file : sound.folder().ruleFiles()) {
            Matcher operator = OPERATOR.matcher(file.text());
            while (operator.find()) {
                for (String other : BROKEN.getOrDefault(operator.group(), List.of())) {
                    String text = file.text();
                    String changed = text.substring(0, operator.start()) + other + text.substring(operator.end());
                    Sample.write(folder, file.name(), changed);
                    broken++;
                    if (!isNoticed(cases)) {
                        unnoticed.add(lineAround(changed, operator.start()));
                    }
                }
            }
            Sample.write(folder, file.name(), file.text());
        }
        unnoticed.removeIf(line ->
                EQUIVALENT.stream().anyMatch(line::contains) || SAME.stream().anyMatch(line::contains));

        assertThat(broken).isGreaterThan(20);
        assertThat(unnoticed).isEmpty();
    }

    private boolean isNoticed(Cases cases) {
        try {
            Policy policy = Policy.load(folder);
            return cases.all().stream()
                    .anyMatch(each -> !CaseResult.of(policy, each).passed());
        } catch (InvalidInput e) {
            return true;
        }
    }

    private static String lineAround(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(text.lastIndexOf('\n', offset) + 1, end);
    }
}
