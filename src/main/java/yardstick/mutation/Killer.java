package yardstick.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import yardstick.cases.CaseFacts;
import yardstick.cases.Cases;
import yardstick.cases.Expectation;
import yardstick.cases.FactTree;
import yardstick.cases.Judge;
import yardstick.cases.NewCase;
import yardstick.cases.PolicyCase;
import yardstick.cases.Reduction;
import yardstick.decision.Decision;
import yardstick.evaluate.drools.Engine;
import yardstick.mutation.MutationRun.Survivor;
import yardstick.policy.Outcome;
import yardstick.problem.InvalidInput;
import yardstick.rule.Rule;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.PeriodUnit;

/**
 * Finds facts on which mutants of a rule decide otherwise than the policy, and makes cases of them, by changing the facts of cases at
 * random. The same mutants give the same cases on every run. For use by several threads.
 */
final class Killer {

    /** How many dossiers are tried before the search for one mutant is given up. */
    static final int TRIES = 1000;

    private static final int CHANGES = 6;

    /** Larger dossiers of cases take too long to be tried a thousand times. */
    private static final int MOST_SUBJECTS = 30;

    private final Judge policy;
    private final BooleanSupplier over;
    private final Engine engine;
    private final PeriodUnit unit;
    private final List<ObjectNode> bases = new ArrayList<>();
    private final ValuePool pool;

    Killer(Judge policy, Cases cases, BooleanSupplier over) {
        this.policy = policy;
        this.over = over;
        this.engine = Engine.compile(policy.rules().rules());
        this.unit = policy.folder().period();
        cases.all().stream()
                .map(PolicyCase::dossier)
                .filter(dossier -> dossier.subjectCount() <= MOST_SUBJECTS)
                .map(FactTree::of)
                .forEach(bases::add);
        this.pool = ValuePool.of(policy.rules().rules(), policy.folder(), bases);
        String asOf =
                bases.isEmpty() ? unit.example() : bases.get(0).path("asOf").asText();
        bases.addAll(Seed.of(policy.folder(), pool, unit.parse(asOf)));
    }

    /** For each of some mutants of one rule, a case that the mutant fails and the policy passes, confirmed on the engine. */
    List<Survivor> search(List<Mutant> mutants) {
        IdentityHashMap<Mutant, ObjectNode> found = new IdentityHashMap<>();
        List<Mutant> open = new ArrayList<>(mutants);
        Draws draws = new Draws(new Random(mutants.get(0).rule().hashCode()));
        Disturbance anywhere = new Disturbance(pool, unit, draws);
        Disturbance nearby = new Disturbance(around(mutants.get(0)), unit, draws);
        List<Disturbance> where = List.of(anywhere, nearby, nearby);
        int tries = 0;
        while (tries < TRIES && !open.isEmpty() && !over.getAsBoolean()) {
            tries++;
            ObjectNode facts = draws.of(bases).deepCopy();
            for (int changes = 1 + draws.below(CHANGES); changes > 0; changes--) {
                draws.of(where).disturb(facts);
            }
            read(facts).ifPresent(dossier -> found.putAll(told(open, dossier)));
            open.removeIf(found::containsKey);
        }
        int most = tries;
        return mutants.stream()
                .map(mutant -> new Survivor(mutant, found.get(mutant), most))
                .toList();
    }

    /** The mutants that a dossier tells from the policy, each with a case made of the fewest of its facts. */
    private IdentityHashMap<Mutant, ObjectNode> told(List<Mutant> mutants, Dossier dossier) {
        IdentityHashMap<Mutant, ObjectNode> told = new IdentityHashMap<>();
        List<Dossier> fewest = new ArrayList<>();
        List<Decision> right = decide(policy, dossier);
        for (Mutant mutant : mutants) {
            if (!differences(right, decide(mutant.judge(), dossier)).isEmpty()) {
                Dossier least = fewest.stream()
                        .filter(few -> differ(mutant, few))
                        .findFirst()
                        .orElseGet(() -> least(mutant, dossier));
                if (confirmed(mutant, least)) {
                    told.put(mutant, asCase(mutant, least));
                    fewest.add(least);
                }
            }
        }
        return told;
    }

    /** What the rule with the mistake speaks of. */
    private ValuePool around(Mutant mutant) {
        List<Rule> rules = policy.rules().rules().stream()
                .filter(rule -> mutant.rule().contains(rule.name()))
                .toList();
        return ValuePool.of(rules, policy.folder(), bases);
    }

    /** The fewest facts that tell the mutant from the policy, by a decision of the policy if that is possible. */
    private Dossier least(Mutant mutant, Dossier dossier) {
        boolean decided = isDecided(mutant, dossier);
        return CaseFacts.read(
                Reduction.of(dossier, fewer -> decided ? isDecided(mutant, fewer) : differ(mutant, fewer)), unit);
    }

    private boolean isDecided(Mutant mutant, Dossier dossier) {
        return differences(mutant, dossier).stream()
                .anyMatch(expectation -> !expectation.outcome().equals(Outcome.UNDETERMINED.code()));
    }

    private boolean confirmed(Mutant mutant, Dossier dossier) {
        List<Decision> right = policy.on(engine, dossier, Map.of());
        return !differences(right, mutant.judge().onEngine(dossier, Map.of())).isEmpty();
    }

    private Optional<Dossier> read(ObjectNode facts) {
        try {
            return Optional.of(CaseFacts.read(FactTree.without(facts, List.of()), unit));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private boolean differ(Mutant mutant, Dossier dossier) {
        return !differences(mutant, dossier).isEmpty();
    }

    private List<Expectation> differences(Mutant mutant, Dossier dossier) {
        return differences(decide(policy, dossier), decide(mutant.judge(), dossier));
    }

    /** The decisions by definition; none if the facts cannot be decided, which then tell nothing. */
    private static List<Decision> decide(Judge judge, Dossier dossier) {
        try {
            return judge.byDefinition(dossier, Map.of());
        } catch (InvalidInput e) {
            return List.of();
        }
    }

    /** The decisions of the policy that the mutant does not make. */
    private static List<Expectation> differences(List<Decision> policy, List<Decision> mutant) {
        List<Expectation> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(policy.size(), mutant.size()); i++) {
            Expectation expected = Expectation.of(policy.get(i));
            if (!expected.isMetBy(mutant.get(i))) {
                differences.add(expected);
            }
        }
        return differences;
    }

    private ObjectNode asCase(Mutant mutant, Dossier dossier) {
        String title = mutant.rule() + " | " + mutant.change();
        boolean invented = dossier.measures().stream().map(Measure::value).anyMatch(value -> value != null);
        String note = invented ? "数据为虚构 | invented figures" : null;
        return NewCase.tree(
                new NewCase.Head(title, mutant.clause(), note), FactTree.of(dossier), differences(mutant, dossier));
    }
}
