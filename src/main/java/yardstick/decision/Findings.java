package yardstick.decision;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Truths;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** What was found of rules that conclude outcomes; what was not found does not hold. */
public final class Findings implements Truths {

    private final IdentityHashMap<Rule, Map<Subject, Truth>> truths = new IdentityHashMap<>();

    /** Takes each finding; there is at most one per rule and subject. */
    public Findings(List<Finding> findings) {
        for (Finding finding : findings) {
            truths.computeIfAbsent(finding.rule(), any -> new HashMap<>()).put(finding.subject(), finding.truth());
        }
    }

    @Override
    public Truth truth(Rule rule, Subject subject) {
        return truths.getOrDefault(rule, Map.of()).getOrDefault(subject, Truth.FALSE);
    }
}
