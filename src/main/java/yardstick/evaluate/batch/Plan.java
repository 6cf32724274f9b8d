package yardstick.evaluate.batch;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.rule.Concluded;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;

/** The rules of a policy as programs. Immutable and safe for use by several threads. */
public final class Plan {

    private final IdentityHashMap<Rule, Program> programs = new IdentityHashMap<>();
    private final IdentityHashMap<Rule, Deriving> deriving = new IdentityHashMap<>();
    private final List<DerivedFigure> derived;
    private final Layout layout;

    private Plan(PlanDraft draft) {
        this.layout = draft.layout();
        this.derived = draft.derived();
    }

    /** A plan for rules; none where they infer terms from themselves, or conclude of past periods. */
    public static Optional<Plan> of(List<Rule> rules) {
        Set<Concluded> concluded = new LinkedHashSet<>();
        rules.forEach(rule -> Concluded.by(rule).ifPresent(concluded::add));
        if (isCircular(rules, concluded) || rules.stream().anyMatch(rule -> rule.periodSlot() >= 0)) {
            return Optional.empty();
        }
        PlanDraft draft = new PlanDraft(concluded);
        Plan plan = new Plan(draft);
        return rules.stream().allMatch(rule -> plan.takes(rule, draft)) ? Optional.of(plan) : Optional.empty();
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

    private static boolean isCircular(List<Rule> rules, Set<Concluded> concluded) {
        Set<Concluded> done = new HashSet<>();
        while (done.size() < concluded.size()) {
            List<Concluded> ready = concluded.stream()
                    .filter(what -> !done.contains(what))
                    .filter(what -> rules.stream()
                            .filter(rule ->
                                    Concluded.by(rule).filter(what::equals).isPresent())
                            .allMatch(rule -> done.containsAll(read(rule, concluded))))
                    .toList();
            if (ready.isEmpty()) {
                return true;
            }
            done.addAll(ready);
        }
        return false;
    }

    private static Set<Concluded> read(Rule rule, Set<Concluded> concluded) {
        Set<Concluded> read = new HashSet<>();
        Traversal.patterns(
                rule.conditions(),
                pattern -> Concluded.askedBy(pattern).stream()
                        .filter(concluded::contains)
                        .forEach(read::add));
        return read;
    }

    /**
     * Begins evaluations of one world that may run at the same time and share what they find out; each is for one thread.
     *
     * @param budget a new one for each evaluation
     */
    public Supplier<Truths> on(World world, Supplier<Budget> budget) {
        Object[] shared = layout.shared(world);
        return () -> new Run(this, world, budget.get(), layout.memory(world, shared));
    }

    Program program(Rule rule) {
        return Objects.requireNonNull(programs.get(rule));
    }

    Deriving deriving(Rule rule) {
        return Objects.requireNonNull(deriving.get(rule));
    }

    List<DerivedFigure> derived() {
        return derived;
    }
}
