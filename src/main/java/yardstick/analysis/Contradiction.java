package yardstick.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.analysis.claim.Claim;
import yardstick.analysis.claim.Entailment;
import yardstick.analysis.claim.Knowledge;
import yardstick.analysis.claim.Premises;
import yardstick.analysis.claim.Quantity;
import yardstick.analysis.claim.Values;
import yardstick.rule.Condition;

/** Walks over the conditions of one rule, each group together with the conditions around it. */
final class Contradiction {

    private static final int STEPS = 5_000;

    private final List<Contradictions.Found> found = new ArrayList<>();
    private final Entailment entailment = new Entailment(STEPS);

    List<Contradictions.Found> found() {
        return found;
    }

    /** Checks conditions that hold together, and then the groups within them. */
    void check(List<Condition> conditions, Premises around, List<Claim.Single> before) {
        List<Condition> flat = Premises.flat(conditions);
        Premises here = around.with(flat);
        List<Claim.Single> seen = new ArrayList<>(before);
        List<Claim.Some> choices = new ArrayList<>();
        List<Claim> single = new ArrayList<>();
        boolean dead = false;
        for (Claim claim : here.claims(flat)) {
            if (claim instanceof Claim.Single one) {
                dead |= isDead(one, seen);
                single.add(one);
            } else if (claim instanceof Claim.Some some) {
                choices.add(some);
            }
        }
        if (dead) {
            return;
        }
        Knowledge known = around.knowledge().with(single);
        choices.forEach(some -> sides(some, known));
        if (!here.knowledge().isContradictory()) {
            groups(flat, here, seen);
        }
    }

    private boolean isDead(Claim.Single claim, List<Claim.Single> seen) {
        if (claim.isNever()) {
            found.add(Contradictions.never(claim));
            return true;
        }
        if (claim.isAlways()) {
            tellAlways(claim);
            return false;
        }
        Values left = claim.values();
        for (Claim.Single earlier : seen) {
            left = isSame(earlier, claim) ? left.and(earlier.values()) : left;
        }
        boolean dead = claim.about().within(left).isEmpty();
        if (dead) {
            found.add(seen.stream()
                    .filter(earlier -> isSame(earlier, claim)
                            && earlier.values().and(claim.values()).isEmpty())
                    .findFirst()
                    .map(earlier -> Contradictions.clash(claim, earlier))
                    .orElseGet(() -> Contradictions.clash(claim)));
        }
        seen.add(claim);
        return dead;
    }

    private void tellAlways(Claim.Single claim) {
        if (!claim.about().is(Quantity.Trait.FIXED)) {
            found.add(Contradictions.always(claim, claim.place()));
        }
    }

    private static boolean isSame(Claim.Single one, Claim.Single other) {
        return one.about().key().equals(other.about().key());
    }

    private void sides(Claim.Some some, Knowledge known) {
        List<Claim> dead = some.claims().stream()
                .filter(side -> known.with(List.of(side)).isContradictory())
                .toList();
        if (dead.size() == some.claims().size()) {
            found.add(Contradictions.noSide(some));
        } else {
            dead.forEach(side -> found.add(Contradictions.deadSide(side)));
        }
        some.claims().stream()
                .filter(side -> side instanceof Claim.Single single && single.isAlways())
                .findFirst()
                .ifPresent(side -> found.add(Contradictions.always((Claim.Single) side, some.place())));
    }

    private void groups(List<Condition> conditions, Premises here, List<Claim.Single> seen) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Group not) {
                int before = found.size();
                check(not.conditions(), here, seen);
                if (found.size() == before && entailment.holds(here, not.conditions(), Map.of())) {
                    found.add(Contradictions.excluded(not));
                }
            } else if (condition instanceof Condition.Accumulate accumulate) {
                check(accumulate.source(), here, seen);
            }
        }
    }
}
