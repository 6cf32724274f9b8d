package yardstick.analysis;

import java.util.List;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;
import yardstick.rule.Rule;

/** Looks for what can be read in a policy, but can never be, or is surely not meant. */
public final class Analysis {

    private Analysis() {}

    /**
     * The errors and warnings about the rules of a policy, in order.
     *
     * @param rules all rules, in any order
     */
    public static List<Problem> of(PolicyFolder folder, List<Rule> rules) {
        AnalysedPolicy policy = AnalysedPolicy.of(folder, rules);
        Impossible.tell(policy);
        Impossible.tellSubjects(policy);
        AnalysedPolicy sound = policy.ofSoundRules();
        tellEach(sound);
        if (sound.rules().size() == rules.size()) {
            tellTogether(sound);
        }
        return policy.notes().inOrder();
    }

    /** The same where other rules could not be read: what rests on the policy as a whole is not known then. */
    public static List<Problem> ofReadable(PolicyFolder folder, List<Rule> rules) {
        AnalysedPolicy policy = AnalysedPolicy.of(folder, rules);
        Impossible.tell(policy);
        tellEach(policy.ofSoundRules());
        return policy.notes().inOrder();
    }

    /**
     * The errors alone: comparisons that can never be true.
     *
     * @param rules all rules, in any order
     */
    public static List<Problem> errors(PolicyFolder folder, List<Rule> rules) {
        AnalysedPolicy policy = AnalysedPolicy.of(folder, rules);
        Impossible.tell(policy);
        Impossible.tellSubjects(policy);
        return policy.notes().inOrder();
    }

    /** What concerns one rule by itself. */
    private static void tellEach(AnalysedPolicy policy) {
        Contradictions.tell(policy);
        Units.tell(policy);
        Unlikely.tell(policy.folder(), policy.rules(), policy.notes());
        Remarks.tell(policy);
        RuleLookAlikes.tell(policy);
        AnyonesFigures.tell(policy);
    }

    /** What is so only as long as there is no other rule. */
    private static void tellTogether(AnalysedPolicy policy) {
        Subsumption.tell(policy);
        Bands.tell(policy);
        Unused.tell(policy);
        Misspellings.tell(policy);
        Levels.tell(policy);
        UnaskedTexts.tell(policy);
        Foregone.tell(policy);
    }
}
