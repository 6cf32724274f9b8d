package yardstick.regression;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import yardstick.decision.Decision;
import yardstick.facts.Dossier;
import yardstick.facts.Measure;
import yardstick.facts.PeriodUnit;
import yardstick.problem.InvalidInput;

/** Finds facts on which a mutant decides otherwise than the policy, and makes a case of them. */
final class Killer {

    /** How many dossiers are tried before the search for one mutant is given up. */
    static final int TRIES = 6000;

    private static final int CHANGES = 6;

    private final Judge policy;
    private final PeriodUnit unit;
    private final List<ObjectNode> bases = new ArrayList<>();
    private final Pool pool;

    Killer(Judge policy, Cases cases) {
        this.policy = policy;
        this.unit = policy.folder().period();
        cases.all().stream()
                .map(PolicyCase::dossier)
                .filter(dossier -> dossier.subjectCount() <= 30)
                .map(FactTree::of)
                .forEach(bases::add);
        if (bases.isEmpty()) {
            bases.add(JsonNodeFactory.instance.objectNode().put("asOf", unit.example()));
        }
        this.pool = Pool.of(policy, bases);
    }

    /** A case that the mutant fails and the policy passes, confirmed on the engine; none if none was found. */
    Optional<ObjectNode> of(Mutant mutant) {
        Random random = new Random(mutant.change().hashCode());
        Disturbance disturbance = new Disturbance(pool, unit, random);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            ObjectNode facts = Pool.pick(bases, random).deepCopy();
            int changes = attempt == 0 ? 0 : 1 + random.nextInt(CHANGES);
            for (int i = 0; i < changes; i++) {
                disturbance.disturb(facts);
            }
            Optional<Dossier> dossier = read(facts);
            if (dossier.isPresent() && differ(mutant, dossier.get())) {
                Dossier least = CaseFacts.read(Reduction.of(dossier.get(), fewer -> differ(mutant, fewer)), unit);
                if (!differences(onEngine(policy, least), onEngine(mutant.judge(), least)).isEmpty()) {
                    return Optional.of(asCase(mutant, least));
                }
            }
        }
        return Optional.empty();
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

    private static List<Decision> onEngine(Judge judge, Dossier dossier) {
        return judge.onEngine(dossier, Map.of());
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
        ObjectNode found = NewCase.tree(title, mutant.clause(), FactTree.of(dossier), expect);
        boolean invented = dossier.measures().stream().map(Measure::value).anyMatch(value -> value != null);
        return invented ? found.put("note", "数据为虚构 | invented figures") : found;
    }
}
