package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import yardstick.vocabulary.Kind;

/** The rules of a policy as programs. Immutable and safe for use by several threads. */
public final class Plan {

    private final List<Program> programs;
    private final IdentityHashMap<Rule, Program> byRule = new IdentityHashMap<>();
    private final List<String> terms;
    private final List<Map<Kind, Program[]>> inferring = new ArrayList<>();
    private final Tables tables;

    private Plan(List<Program> programs, List<String> terms, Tables tables) {
        this.programs = programs;
        this.terms = terms;
        this.tables = tables;
        for (String term : terms) {
            Map<Kind, Program[]> byKind = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                byKind.put(
                        kind,
                        programs.stream()
                                .filter(program -> term.equals(inferred(program.rule())) && program.kind() == kind)
                                .toArray(Program[]::new));
            }
            inferring.add(byKind);
        }
        programs.forEach(program -> byRule.put(program.rule(), program));
    }

    /** A plan for rules; none where they derive measures or infer terms from themselves. */
    public static Optional<Plan> of(List<Rule> rules) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String term = inferred(rule);
            if (!term.isEmpty()) {
                terms.putIfAbsent(term, terms.size());
            }
        }
        Set<String> derived = new RuleSet(rules).derivedMeasures();
        if (!derived.isEmpty() || isCircular(rules, terms.keySet())) {
            return Optional.empty();
        }
        List<Program> programs = new ArrayList<>();
        Tables tables = new Tables();
        rules.forEach(rule -> Compile.of(programs.size(), rule, terms, tables).ifPresent(programs::add));
        return programs.size() < rules.size()
                ? Optional.empty()
                : Optional.of(new Plan(programs, List.copyOf(terms.keySet()), tables));
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
        Shared shared = new Shared(terms.size(), tables, world.dossier());
        return () -> new Run(this, world, budget.get(), shared);
    }

    Program program(Rule rule) {
        return Objects.requireNonNull(byRule.get(rule));
    }

    /** The programs that infer a term of a kind of subject. */
    Program[] inferring(int term, Kind kind) {
        return Objects.requireNonNull(inferring.get(term).get(kind));
    }

    String term(int term) {
        return terms.get(term);
    }

    Object[][] frames() {
        Object[][] frames = new Object[programs.size()][];
        Arrays.setAll(frames, number -> new Object[programs.get(number).rule().slots()]);
        return frames;
    }

    Tables tables() {
        return tables;
    }
}
