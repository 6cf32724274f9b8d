package yardstick.evaluate.batch;

import java.util.Arrays;
import java.util.List;
import yardstick.evaluate.rank.DividedMembers;
import yardstick.evaluate.rank.Member;
import yardstick.evaluate.rank.Placing;
import yardstick.evaluate.rank.Ranking;
import yardstick.rule.Aggregate;
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
        int[] slots = members.slots();
        this.rule = rule;
        this.placing = placing;
        this.functions = functions;
        this.rankings = new CommonMatches<>(
                chain,
                layout,
                members,
                CompiledExpression.of(placing.theirs()),
                found -> placing.rank(found, slots, false));
        this.own = CompiledExpression.of(placing.own());
        this.test = CompiledTest.of(List.of(placing.test())).get(0);
    }

    @Override
    public Object[] of(Object[] frame, Run run) {
        run.budget().step(rule);
        Object count = rankings.of(frame, run)
                .count(own.of(frame), placing.leftOut(frame), member -> truth(member, frame, run));
        Object[] results = new Object[functions];
        Arrays.fill(results, Aggregate.of(count));
        return results;
    }

    private Truth truth(Member member, Object[] frame, Run run) {
        run.budget().step(rule);
        rankings.put(member, frame);
        return member.truth().and(test.truth(frame));
    }
}
