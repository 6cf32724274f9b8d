package yardstick.evaluate.batch;

import java.util.List;
import yardstick.evaluate.rank.DividedMembers;
import yardstick.evaluate.rank.Member;
import yardstick.number.Mark;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/** Members of a set that many have in common: gone through for each that asks, with the tests that depend on who asks. */
final class CommonMembers extends Step {

    private final Rule rule;
    private final CommonMatches<List<Member>> matches;
    private final CompiledTest[] checks;
    private final Step next;

    /** What is found once, and what follows for each match. */
    CommonMembers(StepChain chain, Layout layout, Rule rule, DividedMembers members, Step next) {
        this.rule = rule;
        this.matches = new CommonMatches<>(chain, layout, members, frame -> Mark.ABSENT, List::copyOf);
        this.checks = CompiledTest.of(members.tests()).toArray(CompiledTest[]::new);
        this.next = next;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Truth best = Truth.FALSE;
        for (Member match : matches.of(frame, run)) {
            run.budget().step(rule);
            matches.put(match, frame);
            Truth truth = CompiledTest.every(checks, before.and(match.truth()), frame);
            if (truth != Truth.FALSE) {
                best = best.or(next.match(frame, truth, run));
            }
        }
        return best;
    }
}
