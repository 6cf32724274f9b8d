package yardstick.bench.peer;

import java.util.Map;
import yardstick.crosscheck.StockDrools;
import yardstick.policy.PolicyFolder;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/**
 * Drools 10.2 (www.drools.org) as its documentation shows it: the rule files compiled by drools-mvel, all facts in one session, the
 * rules fired once.
 */
final class OneSession implements Peer {

    /** Conclusions read what was inferred, so stock Drools has to be told to infer first. */
    private static final Map<String, Integer> STRATA = Map.of(
            "三项原则均匹配", 1,
            "暂未赋能且符合条件", 2,
            "尚有名额", 3);

    private static final int LAST = 4;

    /** The quicker dialect, unless the default is asked for; once compiled, both are as fast. */
    private static final String DIALECT = System.getProperty("bench.dialect", "mvel");

    private final StockDrools drools;
    private final PolicyFolder policy;

    OneSession(PolicyFolder policy) {
        this.policy = policy;
        this.drools = StockDrools.compile(
                policy.ruleFiles(), DIALECT, (rule, infers) -> infers ? STRATA.getOrDefault(rule, 0) : LAST);
    }

    @Override
    public Decided decide(Dossier dossier) {
        String[] outcomes = new String[dossier.subjectCount()];
        dossier.grants().forEach(grant -> outcomes[grant.ordinal()] = "RETAIN");
        dossier.applications().forEach(application -> outcomes[application.ordinal()] = "DECLINE");
        drools.run(
                dossier,
                policy.parameters(),
                (subject, rule, outcome) -> outcomes[subject.ordinal()] = stronger(outcomes, subject, outcome));
        return () -> outcomes;
    }

    private static String stronger(String[] outcomes, Subject subject, String outcome) {
        String known = outcomes[subject.ordinal()];
        return known.equals("EXIT") || known.equals("ADMIT") ? known : outcome;
    }
}
