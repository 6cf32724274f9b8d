package yardstick.regression;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import yardstick.decision.Decision;
import yardstick.engine.Engine;
import yardstick.facts.Dossier;
import yardstick.facts.Measure;
import yardstick.facts.PeriodUnit;
import yardstick.language.Rule;
import yardstick.policy.Outcome;
import yardstick.problem.InvalidInput;

/**
 * Finds facts on which a mutant decides otherwise than the policy, and makes a case of them: by facts that told an earlier mutant, then
 * by changing the facts of cases at random. The same mutants give the same cases on every run.
 */
final class Killer {

    /** How many dossiers are tried before the search for one mutant is given up. */
    static final int TRIES = 6000;

    private static final int CHANGES = 6;

    private final Judge policy;
    private final Engine engine;
    private final PeriodUnit unit;
    private final List<ObjectNode> bases = new ArrayList<>();
    private final Pool pool;
    private final List<Dossier> found = new ArrayList<>();

    Killer(Judge policy, Cases cases) {
        this.policy = policy;
        this.engine = Engine.compile(policy.rules().rules());
        this.unit = policy.folder().period();
        cases.all().stream()
                .map(PolicyCase::dossier)
                .filter(dossier -> dossier.subjectCount() <= 30)
                .map(FactTree::of)
                .forEach(bases::add);
        if (bases.isEmpty()) {
            bases.add(JsonNodeFactory.instance.objectNode().put("asOf", unit.example()));
        }
        this.pool = Pool.of(policy.rules().rules(), policy.folder(), bases);
    }

    /** A case that the mutant fails and the policy passes, confirmed on the engine; none if none was found. */
    Optional<ObjectNode> of(Mutant mutant) {
        for (Dossier known : found) {
            if (differ(mutant, known) && confirmed(mutant, known)) {
                return Optional.of(asCase(mutant, known));
            }
        }
        Random random = new Random(mutant.change().hashCode());
        Disturbance anywhere = new Disturbance(pool, unit, random);
        Disturbance nearby = new Disturbance(around(mutant), unit, random);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            ObjectNode facts = Pool.pick(bases, random).deepCopy();
            for (int changes = 1 + random.nextInt(CHANGES); changes > 0; changes--) {
                (random.nextInt(3) == 0 ? anywhere : nearby).disturb(facts);
            }
            Optional<Dossier> dossier = read(facts);
            if (dossier.isPresent() && differ(mutant, dossier.get())) {
                Dossier least = least(mutant, dossier.get());
                if (confirmed(mutant, least)) {
                    found.add(least);
                    return Optional.of(asCase(mutant, least));
                }
            }
        }
        return Optional.empty();
    }

    /** What the rule with the mistake speaks of. */
    private Pool around(Mutant mutant) {
        List<Rule> rules = policy.rules().rules().stream()
                .filter(rule -> mutant.rule().contains(rule.name()))
                .toList();
        return Pool.of(rules, policy.folder(), bases);
    }

    /** The fewest facts that tell the mutant from the policy, by a decision of the policy if that is possible. */
    private Dossier least(Mutant mutant, Dossier dossier) {
        boolean decided = isDecided(mutant, dossier);
        return CaseFacts.read(
                Reduction.of(dossier, fewer -> decided ? isDecided(mutant, fewer) : differ(mutant, fewer)), unit);
    }

    private boolean isDecided(Mutant mutant, Dossier dossier) {
        return differences(
                        policy.byDefinition(dossier, Map.of()), mutant.judge().byDefinition(dossier, Map.of()))
                .stream()
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
        return !differences(
                        policy.byDefinition(dossier, Map.of()), mutant.judge().byDefinition(dossier, Map.of()))
                .isEmpty();
    }

    /** The decisions of the policy that the mutant does not make. */
    private static List<Expectation> differences(List<Decision> policy, List<Decision> mutant) {
        List<Expectation> differences = new ArrayList<>();
        for (int i = 0; i < policy.size(); i++) {
            Expectation expected = Expectation.of(policy.get(i));
            if (!expected.isMetBy(mutant.get(i))) {
                differences.add(expected);
            }
        }
        return differences;
    }

    private ObjectNode asCase(Mutant mutant, Dossier dossier) {
        List<Decision> right = policy.byDefinition(dossier, Map.of());
        List<Expectation> expect = differences(right, mutant.judge().byDefinition(dossier, Map.of()));
        String title = mutant.rule() + " | " + mutant.change();
        boolean invented = dossier.measures().stream().map(Measure::value).anyMatch(value -> value != null);
        String note = invented ? "数据为虚构 | invented figures" : null;
        return NewCase.tree(new NewCase.Head(title, mutant.clause(), note), FactTree.of(dossier), expect);
    }
}
