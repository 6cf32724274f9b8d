package yardstick.evaluate.batch;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.rank.Placing;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;

/** The rules of a policy as programs. Immutable and safe for use by several threads. */
public final class Plan {

    private final IdentityHashMap<Rule, Program> programs = new IdentityHashMap<>();
    private final IdentityHashMap<Rule, Deriving> deriving = new IdentityHashMap<>();
    private final Map<String, InferredTerm> terms;
    private final List<DerivedFigure> derived;
    private final Layout layout;
    private final boolean ranks;

    private Plan(PlanDraft draft, boolean ranks) {
        this.layout = draft.layout();
        this.ranks = ranks;
        this.terms = draft.terms();
        this.derived = draft.derived();
    }

    /** A plan for rules; none where they infer a term from itself other than from period to period, always the same way. */
    public static Optional<Plan> of(List<Rule> rules) {
        return PlanDraft.of(new RuleSet(rules)).flatMap(draft -> of(rules, draft));
    }

    private static Optional<Plan> of(List<Rule> rules, PlanDraft draft) {
        Plan plan = new Plan(draft, rules.stream().anyMatch(Plan::ranks));
        return rules.stream().allMatch(rule -> plan.takes(rule, draft)) ? Optional.of(plan) : Optional.empty();
    }

    private static boolean ranks(Rule rule) {
        return rule.conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Accumulate set && Placing.of(set, rule) != null);
    }

    /** Makes the program of a rule; false if it can have none. */
    private boolean takes(Rule rule, PlanDraft draft) {
        if (rule.conclusion() instanceof Conclusion.Derive derive) {
            Optional<Deriving> program = Compile.of(rule, derive, draft);
            program.ifPresent(made -> {
                deriving.put(rule, made);
                Objects.requireNonNull(draft.derived(derive.measure())).add(made);
            });
            return program.isPresent();
        }
        Optional<Program> program = Compile.of(rule, draft);
        program.ifPresent(made -> {
            programs.put(rule, made);
            if (rule.conclusion() instanceof Conclusion.Infer infer) {
                Objects.requireNonNull(draft.term(infer.term())).add(made);
            }
        });
        return program.isPresent();
    }

    /**
     * Begins evaluations of one world that may run at the same time and share what they find out; each is for one thread, and within a
     * budget of its own.
     */
    public Function<Budget, Truths> on(World world) {
        Object[] shared = layout.shared(world);
        return budget -> new Run(this, world, budget, layout.memory(world, shared));
    }

    /** Whether rules rank, which without a plan compares everybody with everybody. */
    public boolean ranks() {
        return ranks;
    }

    Program program(Rule rule) {
        return Objects.requireNonNull(programs.get(rule));
    }

    Deriving deriving(Rule rule) {
        return Objects.requireNonNull(deriving.get(rule));
    }

    /** The term of a name; null if no rule infers it. */
    @Nullable
    InferredTerm term(String name) {
        return terms.get(name);
    }

    List<DerivedFigure> derived() {
        return derived;
    }
}
