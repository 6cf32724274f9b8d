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
        AnalysedPolicy survey = AnalysedPolicy.of(folder, rules);
        Impossible.tell(survey);
        Impossible.tellSubjects(survey);
        AnalysedPolicy sound = survey.ofSoundRules();
        tellEach(sound);
        if (sound.rules().size() == rules.size()) {
            tellTogether(sound);
        }
        return survey.notes().inOrder();
    }

    /** The same where other rules could not be read: what rests on the policy as a whole is not known then. */
    public static List<Problem> ofReadable(PolicyFolder folder, List<Rule> rules) {
        AnalysedPolicy survey = AnalysedPolicy.of(folder, rules);
        Impossible.tell(survey);
        tellEach(survey.ofSoundRules());
        return survey.notes().inOrder();
    }

    /**
     * The errors alone: comparisons that can never be true.
     *
     * @param rules all rules, in any order
     */
    public static List<Problem> errors(PolicyFolder folder, List<Rule> rules) {
        AnalysedPolicy survey = AnalysedPolicy.of(folder, rules);
        Impossible.tell(survey);
        Impossible.tellSubjects(survey);
        return survey.notes().inOrder();
    }

    /** What concerns one rule by itself. */
    private static void tellEach(AnalysedPolicy survey) {
        Contradictions.tell(survey);
        Units.tell(survey);
        Unlikely.tell(survey.folder(), survey.rules(), survey.notes());
        Remarks.tell(survey);
        RuleLookAlikes.tell(survey);
    }

    /** What is so only as long as there is no other rule. */
    private static void tellTogether(AnalysedPolicy survey) {
        Subsumption.tell(survey);
        Bands.tell(survey);
        Unused.tell(survey);
        Misspellings.tell(survey);
        Levels.tell(survey);
    }
}
