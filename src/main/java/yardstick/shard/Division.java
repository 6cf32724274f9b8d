package yardstick.shard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.Policy;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Locality;
import yardstick.evaluate.drools.KindScope;
import yardstick.facts.DossierReader;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;

/**
 * A policy whose decisions can be made in shards: those on some kinds of subject zone by zone, those on others designation by
 * designation. Immutable, for any number of threads.
 */
public final class Division {

    private final PolicyFolder folder;
    private final Policy ofZones;
    private final Policy ofDesignations;

    private Division(Policy policy, Map<Kind, KindScope> scopes) {
        this.folder = policy.folder();
        this.ofZones = part(policy, scopes, Locality.ZONE);
        this.ofDesignations = part(policy, scopes, Locality.DESIGNATION);
    }

    /**
     * Divides a policy.
     *
     * @throws InvalidInput if decisions need a whole dossier; names each rule that looks too far
     */
    public static Division of(Policy policy) {
        List<Problem> problems = new ArrayList<>();
        Map<Kind, KindScope> scopes = scopes(policy);
        scopes.forEach((kind, scope) -> scope.beyond().forEach(rule -> problems.add(ShardMistake.tooFar(kind, rule))));
        if (!problems.isEmpty()) {
            throw policy.folder().located(new InvalidInput(problems));
        }
        return new Division(policy, scopes);
    }

    /** How much of a dossier has to be seen to decide each kind of subject that is decided. */
    public static Map<Kind, Locality> reach(Policy policy) {
        Map<Kind, Locality> reach = new EnumMap<>(Kind.class);
        scopes(policy).forEach((kind, scope) -> reach.put(kind, scope.locality()));
        return reach;
    }

    private static Map<Kind, KindScope> scopes(Policy policy) {
        Map<Kind, KindScope> scopes = new EnumMap<>(Kind.class);
        for (Matter matter : policy.folder().matters()) {
            scopes.put(matter.kind(), KindScope.of(Set.of(matter.kind()), policy.rules()));
        }
        return scopes;
    }

    /** What decides the kinds of subject for which one zone, or one designation, is enough. */
    private static Policy part(Policy policy, Map<Kind, KindScope> scopes, Locality locality) {
        PolicyFolder folder = policy.folder();
        List<Matter> matters = folder.matters().stream()
                .filter(matter ->
                        Objects.requireNonNull(scopes.get(matter.kind())).locality() == locality)
                .toList();
        Set<Kind> kinds = matters.stream().map(Matter::kind).collect(Collectors.toUnmodifiableSet());
        RuleSet rules = new RuleSet(KindScope.of(kinds, policy.rules()).rules());
        return Policy.of(folder.with(matters, folder.parameters()), rules);
    }

    /**
     * Makes the decisions that a shard is asked for, in the order of {@link DecisionText#ORDER}.
     *
     * @throws InvalidInput with all problems of the facts, or if the evaluation passes a default limit
     */
    public List<DecisionText> decide(Shard shard) {
        return decide(shard, Limits.DEFAULT);
    }

    /**
     * Makes the decisions that a shard is asked for, each shard within limits of its own.
     *
     * @throws InvalidInput with all problems of the facts, or if the evaluation passes a limit; names the rule
     */
    public List<DecisionText> decide(Shard shard, Limits limits) {
        Dossier dossier = DossierReader.read(shard.texts(), folder.period(), folder.indicators());
        Policy part = shard.designation() == null ? ofZones : ofDesignations;
        try {
            return part.evaluate(dossier, limits).decisions().stream()
                    .filter(shard::asksFor)
                    .map(DecisionText::of)
                    .toList();
        } catch (InvalidInput refusal) {
            throw folder.located(refusal);
        }
    }

    @Override
    public String toString() {
        return Brief.of("Division", folder.id() + " " + folder.version());
    }
}
