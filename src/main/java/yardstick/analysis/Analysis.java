package yardstick.analysis;

import java.util.List;
import yardstick.language.Rule;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;

/** Looks for what is sound in a policy, but surely not meant. */
public final class Analysis {

    private Analysis() {}

    /**
     * The warnings about checked rules, in order.
     *
     * @param rules those that could be read, in any order
     * @param mentions names that count as used although none of these rules uses them
     */
    public static List<Problem> of(PolicyFolder folder, List<Rule> rules, Mentions mentions) {
        Survey survey = Survey.of(folder, rules, mentions);
        Contradictions.tell(survey);
        WrongWords.tell(survey);
        Subsumption.tell(survey);
        Bands.tell(survey);
        Unused.tell(survey);
        Units.tell(survey);
        Unlikely.tell(folder, survey.rules(), survey.notes());
        Misspellings.tell(survey);
        Levels.tell(survey);
        Remarks.tell(survey);
        Alike.tell(survey);
        return survey.notes().inOrder();
    }
}
