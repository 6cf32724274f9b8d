package yardstick.analysis.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known where some claims hold together. */
public final class Knowledge {

    public static final Knowledge NOTHING = new Knowledge(Map.of(), List.of(), false);

    private final Map<String, Values> values;
    private final List<Claim.Some> alternatives;
    private final boolean contradictory;

    private Knowledge(Map<String, Values> values, List<Claim.Some> alternatives, boolean contradictory) {
        this.values = values;
        this.alternatives = alternatives;
        this.contradictory = contradictory;
    }

    public Knowledge with(List<Claim> claims) {
        Map<String, Values> more = new HashMap<>(values);
        List<Claim.Some> choices = new ArrayList<>(alternatives);
        boolean clash = contradictory;
        for (Claim claim : Claim.parts(claims)) {
            if (claim instanceof Claim.Single single) {
                Values left = single.about().within(single.values().and(of(more, single.about())));
                more.put(single.about().key(), left);
                clash |= left.isEmpty();
            } else if (claim instanceof Claim.Some some) {
                choices.add(some);
            }
        }
        return new Knowledge(more, choices, clash);
    }

    private static Values of(Map<String, Values> values, Quantity quantity) {
        return values.getOrDefault(quantity.key(), quantity.within(quantity.domain()));
    }

    /** What a quantity may still be. */
    public Values of(Quantity quantity) {
        return of(values, quantity);
    }

    /** Whether the claims cannot hold together. */
    public boolean isContradictory() {
        return contradictory
                || alternatives.stream()
                        .anyMatch(some -> some.claims().stream()
                                .allMatch(branch -> withoutAlternatives()
                                        .with(List.of(branch))
                                        .isContradictory()));
    }

    /**
     * Whether a claim holds wherever the known ones do. Each quantity counts by itself, so that it is true of missing figures too:
     * where the claim is not known to hold, one of the known ones is not known to hold either.
     */
    boolean entails(Claim claim) {
        return entailsDirectly(claim)
                || alternatives.stream()
                        .anyMatch(some -> some.claims().stream()
                                .allMatch(branch -> withoutAlternatives()
                                        .with(List.of(branch))
                                        .entailsDirectly(claim)));
    }

    private Knowledge withoutAlternatives() {
        return new Knowledge(values, List.of(), contradictory);
    }

    private boolean entailsDirectly(Claim claim) {
        if (claim instanceof Claim.Single single) {
            return isKnown(single.about()) && single.values().includes(of(single.about()));
        }
        return claim instanceof Claim.All all
                ? all.claims().stream().allMatch(this::entailsDirectly)
                : ((Claim.Some) claim).claims().stream().anyMatch(this::entailsDirectly);
    }

    private boolean isKnown(Quantity quantity) {
        return quantity.is(Quantity.Trait.KNOWN) || values.containsKey(quantity.key());
    }

    /** Whether a claim does not hold wherever the known ones do. */
    boolean refutes(Claim claim) {
        if (claim instanceof Claim.Single single) {
            return isKnown(single.about())
                    && single.about()
                            .within(single.values().and(of(single.about())))
                            .isEmpty();
        }
        return claim instanceof Claim.All all
                ? all.claims().stream().anyMatch(this::refutes)
                : ((Claim.Some) claim).claims().stream().allMatch(this::refutes);
    }
}
