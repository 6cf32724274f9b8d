package yardstick.impact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;

/**
 * Finds which edits cause changes. A cause of a change is a set of edits that, made to the old version alone, gives what the new
 * version says of the subject, while no smaller set does; sets that make no sound policy do not count. So an edit that suffices alone
 * is a cause, beside others that do too, even where the new version would say the same without it; sets of two are looked for only
 * where no single edit suffices, and so on. Every set is evaluated once per dossier, for all subjects that are not explained yet.
 */
final class Causes {

    /** The most sets of edits that are tried before the search settles for sets that merely suffice. */
    static final int MOST_SETS = 1_000;

    private final List<Edit> edits;
    private final Blend blend;
    private final Limits limits;
    private int tried;

    Causes(List<Edit> edits, Blend blend, Limits limits) {
        this.edits = edits;
        this.blend = blend;
        this.limits = limits;
    }

    /** A change whose causes are looked for. */
    static final class Effect {

        private final Dossier dossier;
        private final Standing.Of of;
        private final Predicate<Standing> wanted;
        private final List<BitSet> causes = new ArrayList<>();
        private boolean exhaustive = true;

        /** Of a subject in a matter, what the new version says of it. */
        Effect(Dossier dossier, Standing.Of of, Predicate<Standing> wanted) {
            this.dossier = dossier;
            this.of = of;
            this.wanted = wanted;
        }

        boolean exhaustive() {
            return exhaustive;
        }

        List<List<Edit>> causes(List<Edit> edits) {
            return causes.stream()
                    .map(cause -> cause.stream().mapToObj(edits::get).toList())
                    .toList();
        }
    }

    /** Finds the causes of all effects. */
    void explain(List<Effect> effects) {
        List<Effect> open = new ArrayList<>(effects);
        for (int size = 1; !open.isEmpty() && tried < MOST_SETS; size++) {
            combine(new BitSet(), 0, size, open);
            if (tried < MOST_SETS || size == edits.size()) {
                open.removeIf(effect -> !effect.causes.isEmpty());
            }
        }
        if (!open.isEmpty()) {
            open.forEach(effect -> effect.exhaustive = false);
            open.removeIf(effect -> !effect.causes.isEmpty());
            tried = 0;
            BitSet all = new BitSet();
            all.set(0, edits.size());
            shrink(open, all, 0);
        }
    }

    /** Tries all sets of a size that hold the chosen edits and others from a position on. */
    private void combine(BitSet chosen, int from, int more, List<Effect> open) {
        if (more == 0) {
            BitSet set = (BitSet) chosen.clone();
            met(set, open).forEach(effect -> effect.causes.add(set));
            return;
        }
        for (int edit = from; edit <= edits.size() - more && tried < MOST_SETS; edit++) {
            chosen.set(edit);
            combine(chosen, edit + 1, more - 1, open);
            chosen.clear(edit);
        }
    }

    /** The effects that a set of edits has; all for the set of all edits, which make the new version. */
    private List<Effect> met(BitSet set, List<Effect> open) {
        if (set.cardinality() == edits.size()) {
            return open;
        }
        tried++;
        Optional<Policy> policy = blend.with(set);
        if (policy.isEmpty()) {
            return List.of();
        }
        Map<Dossier, Optional<Map<Standing.Of, Decision>>> said = new HashMap<>();
        return open.stream()
                .filter(effect -> said.computeIfAbsent(effect.dossier, dossier -> evaluate(policy.get(), dossier))
                        .map(all -> Standing.of(all.get(effect.of)))
                        .filter(effect.wanted)
                        .isPresent())
                .toList();
    }

    /** What a blend says; nothing where it cannot be evaluated, as when it derives a figure twice or passes a limit. */
    private Optional<Map<Standing.Of, Decision>> evaluate(Policy policy, Dossier dossier) {
        try {
            return Optional.of(Standing.all(policy.evaluate(dossier, limits)));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    /** Leaves out one edit after the other as long as the effect stays. */
    private void shrink(List<Effect> effects, BitSet all, int from) {
        List<Effect> here = effects;
        BitSet kept = all;
        for (int edit = from; edit < edits.size() && tried < MOST_SETS && !here.isEmpty(); edit++) {
            BitSet fewer = (BitSet) kept.clone();
            fewer.clear(edit);
            List<Effect> met = met(fewer, here);
            if (met.size() == here.size()) {
                kept = fewer;
            } else if (!met.isEmpty()) {
                shrink(met, fewer, edit + 1);
                here = here.stream().filter(effect -> !met.contains(effect)).toList();
            }
        }
        for (Effect effect : here) {
            effect.causes.add(kept);
        }
    }
}
