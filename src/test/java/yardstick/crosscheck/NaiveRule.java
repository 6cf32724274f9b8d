package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Totals;
import yardstick.evaluate.World;
import yardstick.number.Mark;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** What one rule concludes of the matches that are found among all facts. */
record NaiveRule(NaiveMatcher matcher, Period asOf, Map<Subject, Truth> found) {

    /** What rules find on a world, stratum by stratum until nothing changes; ends with a problem where a budget does not last. */
    static List<Finding> findings(RuleSet rules, World world, Budget budget) {
        AllFacts facts = new AllFacts(rules, world);
        RuleSet inForce = new RuleSet(rules.inForce(world.dossier().asOf()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < inForce.strata(); i++) {
            int stratum = i;
            List<NaiveRule> naive = inForce.rules().stream()
                    .filter(rule -> rule.stratum() == stratum)
                    .map(rule -> new NaiveRule(
                            new NaiveMatcher(rule, facts, budget),
                            world.dossier().asOf(),
                            new IdentityHashMap<>()))
                    .toList();
            boolean more = true;
            while (more) {
                more = false;
                for (NaiveRule each : naive) {
                    more |= each.concludesMore();
                }
            }
            naive.forEach(each ->
                    each.found.forEach((subject, truth) -> findings.add(new Finding(each.rule(), subject, truth))));
        }
        facts.derived().refuse(inForce.rules());
        findings.sort(Finding.ORDER);
        return findings;
    }

    private boolean concludesMore() {
        boolean[] more = {false};
        Object[] frame = new Object[rule().slots()];
        matcher.best(rule().conditions(), frame, Truth.TRUE, truth -> {
            if (rule().conclusion().subject().value(frame) instanceof Subject subject) {
                more[0] |= conclude(subject, frame, truth);
            }
            return Truth.FALSE;
        });
        return more[0];
    }

    private boolean conclude(Subject subject, Object[] frame, Truth truth) {
        if (rule().conclusion() instanceof Conclusion.Infer infer) {
            return matcher.facts()
                    .conclude(
                            Type.TERM,
                            new Term(subject, infer.term(), asOf.back(infer.back(frame)), infer.back(frame)),
                            truth);
        }
        if (rule().conclusion() instanceof Conclusion.Derive derive) {
            Object number = derive.value().value(frame);
            Truth there = number == Mark.ABSENT ? Truth.FALSE : Totals.mayBeAbsent(number) ? Truth.UNKNOWN : truth;
            Measure measure = new Measure(
                    subject,
                    derive.measure(),
                    asOf.back(derive.back(frame)),
                    derive.back(frame),
                    Totals.amount(number, rule()));
            return matcher.facts().conclude(Type.MEASURE, measure, there);
        }
        found.merge(subject, truth, Truth::or);
        return false;
    }

    private Rule rule() {
        return matcher.rule();
    }
}
