package yardstick.regression;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.engine.Engine;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;

/**
 * Whether the cases of a policy would notice a mistake in it.
 *
 * @param mutants how many mutants count: all but those that provably decide as the policy does
 * @param killed how many of them some case notices
 * @param survivors the others, in the order of the rules
 * @param equivalent mutants that no case can notice
 */
public record MutationRun(int mutants, int killed, List<Survivor> survivors, List<Mutant> equivalent) {

    /**
     * A mutant that no case notices.
     *
     * @param killer a case that would notice it; null if no facts were found that tell it from the policy
     */
    public record Survivor(Mutant mutant, @Nullable ObjectNode killer) {

        @Override
        public String toString() {
            return Brief.of("Survivor", mutant.rule() + ": " + mutant.change());
        }
    }

    /**
     * Puts every mistake into a policy whose cases pass.
     *
     * @param progress told how many mutants of how many are done
     */
    public static MutationRun of(Policy policy, Cases cases, BiConsumer<Integer, Integer> progress) {
        Judge judge = new Judge(policy.folder(), policy.rules());
        List<Mutant> all = Mutants.of(judge);
        Map<Mutant, Boolean> noticed = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        all.parallelStream().forEach(mutant -> {
            noticed.put(mutant, isNoticed(mutant, cases));
            progress.accept(done.incrementAndGet(), all.size());
        });
        List<Mutant> alive = all.stream()
                .filter(mutant -> !noticed.getOrDefault(mutant, false))
                .toList();
        List<Mutant> equivalent =
                alive.stream().filter(Mutant::provedEquivalent).toList();
        Killer killer = new Killer(judge, cases);
        List<Survivor> survivors = new ArrayList<>();
        for (Mutant mutant : alive) {
            if (!mutant.provedEquivalent()) {
                survivors.add(new Survivor(mutant, killer.of(mutant).orElse(null)));
                progress.accept(survivors.size(), alive.size() - equivalent.size());
            }
        }
        int counting = all.size() - equivalent.size();
        return new MutationRun(counting, counting - survivors.size(), survivors, equivalent);
    }

    /** By definition first, which is fast; who survives that is run on the engine. */
    private static boolean isNoticed(Mutant mutant, Cases cases) {
        Judge judge = mutant.judge();
        try {
            boolean byDefinition = likeliestFirst(mutant, cases)
                    .anyMatch(each -> !each.isMetBy(judge.byDefinition(each.dossier(), each.parameters())));
            if (byDefinition) {
                return true;
            }
            Engine engine = Engine.compile(judge.rules().rules());
            return cases.all().stream()
                    .anyMatch(each -> !each.isMetBy(judge.on(engine, each.dossier(), each.parameters())));
        } catch (InvalidInput e) {
            return true;
        }
    }

    /** The cases in the order in which they are likely to notice a mutant soon. */
    private static Stream<PolicyCase> likeliestFirst(Mutant mutant, Cases cases) {
        return cases.all().stream()
                .sorted(Comparator.comparingInt((PolicyCase each) -> distance(mutant, each))
                        .thenComparingInt(PolicyCase::size));
    }

    private static int distance(Mutant mutant, PolicyCase from) {
        boolean names = from.expect().stream()
                .flatMap(expectation -> Stream.of(expectation.grounds(), expectation.open()))
                .anyMatch(rules -> rules != null && rules.stream().anyMatch(mutant.rule()::contains));
        return names ? 0 : from.clause().equals(mutant.clause()) ? 1 : 2;
    }

    /** Percent of the mutants that some case notices; 100 if there are none. */
    public double score() {
        return mutants == 0 ? 100 : 100.0 * killed / mutants;
    }

    /** All mutants, for tests. */
    static List<Mutant> mutants(Policy policy) {
        return new ArrayList<>(Mutants.of(new Judge(policy.folder(), policy.rules())));
    }

    @Override
    public String toString() {
        return Brief.of("MutationRun", killed + " of " + Brief.count(mutants, "mutant") + " noticed");
    }
}
