package yardstick.evaluate.batch;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import yardstick.evaluate.Totals;
import yardstick.evaluate.batch.CommonMatches.Match;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.rule.Aggregate;
import yardstick.rule.Expression;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * The number of members ahead of who asks, or behind: their numbers are put in order once, and looked up by each that asks. Only those
 * whose number is the same are looked at one by one, where something more is asked of them.
 */
final class RankedResults implements MemberResults {

    private final Rule rule;
    private final Placing placing;
    private final int functions;
    private final CommonMatches<Ranking> rankings;
    private final CompiledExpression own;
    private final CompiledTest test;

    /**
     * Members that are not looked for yet.
     *
     * @param functions how many there are, all of which count
     */
    RankedResults(StepChain chain, Layout layout, Rule rule, DividedMembers members, Placing placing, int functions) {
        this.rule = rule;
        this.placing = placing;
        this.functions = functions;
        this.rankings =
                new CommonMatches<>(chain, layout, members, CompiledExpression.of(placing.theirs()), this::ranking);
        this.own = CompiledExpression.of(placing.own());
        this.test = CompiledTest.of(List.of(placing.test())).get(0);
    }

    private Ranking ranking(List<Match> matches) {
        int self = placing.self() < 0 ? -1 : rankings.place(placing.self());
        return new Ranking(matches, placing.relation(), placing.ties(), self);
    }

    @Override
    public Object[] of(Object[] frame, Run run) {
        run.budget().step(rule);
        Object[] results = new Object[functions];
        Arrays.fill(results, Aggregate.of(count(frame, run)));
        return results;
    }

    private Object count(Object[] frame, Run run) {
        Object number = own.of(frame);
        if (number == Mark.ABSENT) {
            return Numbers.of(0);
        }
        Ranking ranking = rankings.of(frame, run);
        int certain = Range.isOptional(number) ? 0 : ranking.certain(number);
        int possible = ranking.isSettled() && number instanceof BigDecimal ? certain : ranking.possible(number);
        for (Match tie : ranking.ties(number)) {
            Truth truth = truth(tie, frame, run);
            certain += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
        }
        Expression asking = placing.asking();
        if (asking != null) {
            for (Match self = ranking.of(asking.value(frame)); self != null; self = self.other()) {
                Truth truth = truth(self, frame, run);
                certain -= truth == Truth.TRUE ? 1 : 0;
                possible -= truth == Truth.FALSE ? 0 : 1;
            }
        }
        return Totals.count(certain, possible);
    }

    private Truth truth(Match match, Object[] frame, Run run) {
        run.budget().step(rule);
        rankings.put(match, frame);
        return match.truth().and(test.truth(frame));
    }
}
