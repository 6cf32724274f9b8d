package yardstick.cases;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.problem.Brief;
import yardstick.problem.Language;
import yardstick.problem.Words;

/**
 * What became of a case.
 *
 * @param decisions all that the policy decides on the facts of the case
 * @param differences where a decision is not as expected; none if the case passed
 * @param took how long it ran
 */
public record CaseResult(PolicyCase of, List<Decision> decisions, List<Difference> differences, Duration took) {

    /**
     * A decision that is not as expected.
     *
     * @param expected null where the case is complete and does not name the subject
     * @param why what makes the decision what it is, and expected grounds not hold
     */
    public record Difference(@Nullable Expectation expected, Decision actual, List<Words> why) {

        @Override
        public String toString() {
            return Brief.of(
                    "Difference",
                    actual.subject().ids() + " " + actual.outcome().code());
        }
    }

    /** Runs a case on the engine. */
    public static CaseResult of(Policy policy, PolicyCase of) {
        long start = System.nanoTime();
        List<Decision> decisions =
                policy.withParameters(of.parameters()).evaluate(of.dossier()).decisions();
        Why why = new Why(new Judge(policy.folder(), policy.rules()), of);
        List<Difference> differences = decisions.stream()
                .filter(decision -> !of.isMetBy(List.of(decision)))
                .map(decision -> difference(of, decision, why))
                .toList();
        return new CaseResult(of, decisions, differences, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Difference difference(PolicyCase of, Decision decision, Why why) {
        Expectation expected = of.expect().stream()
                .filter(expectation -> expectation.isAbout(decision))
                .findFirst()
                .orElse(null);
        return new Difference(expected, decision, why.of(expected, decision));
    }

    /** What was expected where something else came out, as a case holds it, for tools that compare texts. */
    public String expected() {
        return text(differences.stream().map(Difference::expected).toList());
    }

    /** What came out instead, as a case holds it. */
    public String actual() {
        return text(differences.stream()
                .map(Difference::actual)
                .map(Expectation::of)
                .toList());
    }

    private static String text(List<? extends @Nullable Expectation> expectations) {
        StringBuilder text = new StringBuilder();
        for (@Nullable Expectation expectation : expectations) {
            text.append(expectation == null ? "-" : expectation.tree()).append('\n');
        }
        return text.toString();
    }

    /** What is not as expected, as a text of several lines with what was expected beside what is, and why. */
    public String failure(Language language) {
        return FailureText.of(this, language);
    }

    /** Whether every decision that the case names is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return Brief.of(
                "CaseResult",
                of.file() + (passed() ? " passed" : ", " + Brief.count(differences.size(), "difference")));
    }
}
