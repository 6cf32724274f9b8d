package yardstick.evaluate.batch;

import java.util.ArrayList;
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
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** The rules of a policy as programs. Immutable and safe for use by several threads. */
public final class Plan {

    private final IdentityHashMap<Rule, Program> programs = new IdentityHashMap<>();
    private final Layout layout;

    private Plan(List<Program> programs, Layout layout) {
        this.layout = layout;
        programs.forEach(program -> this.programs.put(program.rule(), program));
    }

    /** A plan for rules; none where they derive measures or infer terms from themselves. */
    public static Optional<Plan> of(List<Rule> rules) {
        Set<String> terms = new LinkedHashSet<>();
        rules.forEach(rule -> terms.add(inferred(rule)));
        terms.remove("");
        Set<String> derived = new RuleSet(rules).derivedMeasures();
        if (!derived.isEmpty() || isCircular(rules, terms)) {
            return Optional.empty();
        }
        PlanDraft draft = new PlanDraft(terms);
        List<Program> programs = new ArrayList<>();
        rules.forEach(rule -> Compile.of(rule, draft).ifPresent(programs::add));
        for (Program program : programs) {
            InferredTerm term = draft.term(inferred(program.rule()));
            if (term != null) {
                term.add(program);
            }
        }
        return programs.size() < rules.size() ? Optional.empty() : Optional.of(new Plan(programs, draft.layout()));
    }

    /** The term that a rule infers; empty if it concludes something else. */
    private static String inferred(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Infer infer ? infer.term() : "";
    }

    private static boolean isCircular(List<Rule> rules, Set<String> terms) {
        Set<String> done = new HashSet<>();
        while (done.size() < terms.size()) {
            List<String> ready = terms.stream()
                    .filter(term -> !done.contains(term))
                    .filter(term -> rules.stream()
                            .filter(rule -> inferred(rule).equals(term))
                            .allMatch(rule -> done.containsAll(read(rule))))
                    .toList();
            if (ready.isEmpty()) {
                return true;
            }
            done.addAll(ready);
        }
        return false;
    }

    private static Set<String> read(Rule rule) {
        Set<String> names = new HashSet<>();
        Traversal.patterns(rule.conditions(), pattern -> {
            if (pattern.type() == Type.TERM) {
                names.add(pattern.requiredName().orElse(""));
            }
        });
        return names;
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
}
