package yardstick.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.language.Budget;
import yardstick.language.Finding;
import yardstick.language.Limits;
import yardstick.language.Rule;
import yardstick.language.World;

/** A compiled policy. Immutable and safe for use by several threads. */
public final class Engine {

    private final List<Rule> rules;
    private final RuleBase exact;
    private final Object lock = new Object();
    private volatile @Nullable RuleBase twins;

    private Engine(List<Rule> rules, RuleBase exact) {
        this.rules = rules;
        this.exact = exact;
    }

    /**
     * Compiles rules.
     *
     * @param rules by stratum
     */
    public static Engine compile(List<Rule> rules) {
        List<Rule> compiled = List.copyOf(rules);
        return new Engine(compiled, RuleBase.of(compiled, List.of(Mode.EXACT)));
    }

    /**
     * Finds what the rules conclude: at most one finding per rule and subject, in the order of {@link Finding#ORDER}.
     *
     * @throws yardstick.problem.InvalidInput if the evaluation passes its budget; names the rule
     * @throws IllegalStateException if a derived measure of a subject has two values, or is listed as well
     */
    public List<Finding> evaluate(World world, Budget budget) {
        RuleBase base = world.complete() ? exact : twins();
        return Meter.run(budget, () -> base.evaluate(world));
    }

    /** The same without looking at a clock. */
    public List<Finding> evaluate(World world) {
        return evaluate(world, new Budget(Limits.DEFAULT, world.size(), () -> 0L));
    }

    /** The rules in their certain and their possible reading, compiled when data are incomplete for the first time. */
    private RuleBase twins() {
        RuleBase compiled = twins;
        if (compiled == null) {
            synchronized (lock) {
                compiled = twins;
                if (compiled == null) {
                    compiled = RuleBase.of(rules, List.of(Mode.CERTAIN, Mode.POSSIBLE));
                    twins = compiled;
                }
            }
        }
        return compiled;
    }
}
