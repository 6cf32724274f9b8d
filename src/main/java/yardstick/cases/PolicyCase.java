package yardstick.cases;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import yardstick.decision.Decision;
import yardstick.problem.Brief;
import yardstick.vocabulary.Dossier;

/**
 * A case of a policy: facts in, expected decisions out.
 *
 * <pre>{@code
 * {"title": "…", "clause": "…", "note": "…",                        the note may be left out
 *  "facts": {…dossier…},                                            or instead:
 *  "factsFile": "base/grant.json",                                  from the folder of the case, and
 *  "patch": {"measures": {"Z01/D01/成效得分@2020Q2": {"value": 59}}},   what to change in it, see Patch
 *  "parameters": {"成效底线": 65},                                   may be left out
 *  "expect": [{"zone": "Z01", "designation": "D01", "outcome": "WARN", "grounds": ["工作成效下滑"], "open": []}],
 *  "complete": true}                                                may be left out
 * }</pre>
 *
 * @param title what the case shows
 * @param clause id of the clause that it shows it of
 * @param parameters values that replace the policy's own in this case
 * @param complete whether a subject that is not named in {@code expect} is a failure
 * @param json the file as written
 */
public record PolicyCase(
        Path file,
        String title,
        String clause,
        Dossier dossier,
        Map<String, BigDecimal> parameters,
        List<Expectation> expect,
        boolean complete,
        JsonText json) {

    /** Whether decisions are as expected. */
    public boolean isMetBy(List<Decision> decisions) {
        return decisions.stream().allMatch(this::isMetBy);
    }

    private boolean isMetBy(Decision decision) {
        return expect.stream()
                .filter(expectation -> expectation.isAbout(decision))
                .findFirst()
                .map(expectation -> expectation.isMetBy(decision))
                .orElse(!complete);
    }

    /** Whether the case says what it expects of a subject. */
    public boolean compares(Decision decision) {
        return complete || expect.stream().anyMatch(expectation -> expectation.isAbout(decision));
    }

    /** The number of things to know about in its dossier, as a measure of how long it takes. */
    public int size() {
        return dossier.subjectCount() + dossier.measures().size();
    }

    @Override
    public String toString() {
        return Brief.of("PolicyCase", file.toString());
    }
}
