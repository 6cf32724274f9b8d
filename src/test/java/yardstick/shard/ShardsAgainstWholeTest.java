package yardstick.shard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.crosscheck.RandomFacts;
import yardstick.crosscheck.RandomRules;
import yardstick.crosscheck.Seeds;
import yardstick.evaluate.Locality;
import yardstick.facts.DossierReader;
import yardstick.facts.FactText;
import yardstick.language.RuleChecker;
import yardstick.oracle.RandomDossier;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.vocabulary.Kind;

/** What is decided in shards, however zones are put together, is what is decided of the whole, byte for byte. */
class ShardsAgainstWholeTest {

    private static final int DOSSIERS = 4;

    @Test
    void chengdu_decides_random_dossiers_the_same() {
        Policy chengdu = Policy.load(Path.of("rules/chengdu-empowerment"));
        Division division = Division.of(chengdu);
        Seeds.upTo(150).forEach(seed -> agree(chengdu, division, RandomDossier.chengdu(seed), seed, "seed " + seed));
    }

    @Test
    void mianyang_decides_random_dossiers_the_same() {
        Policy mianyang = Policy.load(Path.of("rules/mianyang-positioning"));
        Division division = Division.of(mianyang);
        Seeds.upTo(150).forEach(seed -> agree(mianyang, division, RandomDossier.mianyang(seed), seed, "seed " + seed));
    }

    @Test
    void random_policies_decide_the_same_of_kinds_that_need_no_whole_dossier() {
        Map<Locality, Integer> reached = new EnumMap<>(Locality.class);
        Seeds.upTo(200)
                .forEach(seed -> divisible(seed, reached).ifPresent(policy -> {
                    Division division = Division.of(policy);
                    for (int number = 1; number <= DOSSIERS; number++) {
                        JsonNode dossier = new RandomFacts(seed * DOSSIERS + number).dossier();
                        String name = "seed " + seed + ", dossier " + number;
                        agree(policy, division, dossier, seed, name);
                    }
                }));
        assertThat(reached.get(Locality.ZONE)).isGreaterThan(20);
        assertThat(reached.get(Locality.DESIGNATION)).isGreaterThan(20);
    }

    /** A random policy, left with the kinds that can be decided in shards; none if it has no such kind. */
    private static Optional<Policy> divisible(long seed, Map<Locality, Integer> reached) {
        PolicyFolder folder = RandomRules.policy(seed);
        try {
            Policy policy = Policy.of(folder, RuleChecker.check(folder));
            Map<Kind, Locality> reach = Division.reach(policy);
            reach.values().forEach(locality -> reached.merge(locality, 1, Integer::sum));
            List<Matter> ladders = folder.matters().stream()
                    .filter(ladder -> reach.get(ladder.kind()) != Locality.GLOBAL)
                    .toList();
            return ladders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(policy.in(folder.with(ladders, folder.parameters())));
        } catch (InvalidInput refused) {
            return Optional.empty();
        }
    }

    private static void agree(Policy policy, Division division, JsonNode dossier, long seed, String name) {
        List<?> whole = told(() -> policy
                .evaluate(DossierReader.read(
                        List.of(new FactText("dossier", dossier.toString())),
                        policy.unit(),
                        policy.folder().indicators()))
                .decisions()
                .stream()
                .map(DecisionText::of)
                .toList());
        List<?> parts = told(() -> Parts.of(dossier).decide(division, new SplittableRandom(seed)));
        assertThat(parts).as(name).isEqualTo(whole);
    }

    /** Decisions, or what kinds of error there are: a shard that has none of them is not asked what it warns of. */
    private static List<?> told(Supplier<List<DecisionText>> decisions) {
        try {
            return decisions.get();
        } catch (InvalidInput refusal) {
            return refusal.problems().stream()
                    .filter(Problem::isError)
                    .map(Problem::code)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
