package yardstick.evaluate.drools;

import java.util.List;
import java.util.Set;
import yardstick.evaluate.Locality;
import yardstick.evaluate.Memo;
import yardstick.evaluate.World;
import yardstick.rule.Rule;

/** Rules of one locality that run together, once those before them are done. Safe for use by several threads. */
final class Phase {

    private final Locality locality;
    private final List<Rule> rules;
    private final Set<String> kept;
    private final Readings byHolder;
    private final Readings anywhere;

    /** The rules as they are read where nothing is unknown, and in their certain and their possible reading. */
    private record Readings(Memo<RuleBase> exact, Memo<RuleBase> twins) {

        static Readings of(List<Rule> rules, Set<String> derived, boolean isRaised) {
            List<Mode> both = List.of(Mode.CERTAIN, Mode.POSSIBLE);
            return new Readings(
                    new Memo<>(() -> RuleBase.of(rules, List.of(Mode.EXACT), derived, isRaised)),
                    new Memo<>(() -> RuleBase.of(rules, both, derived, isRaised)));
        }
    }

    /**
     * Not compiled yet.
     *
     * @param derived names of measures that any rule of the policy derives
     * @param kept names of the terms and derived measures that later phases have to know
     */
    Phase(Locality locality, List<Rule> rules, Set<String> derived, Set<String> kept) {
        this.locality = locality;
        this.rules = List.copyOf(rules);
        this.kept = kept;
        this.byHolder = Readings.of(this.rules, derived, true);
        this.anywhere = Readings.of(this.rules, derived, false);
    }

    Locality locality() {
        return locality;
    }

    List<Rule> rules() {
        return rules;
    }

    Set<String> kept() {
        return kept;
    }

    /** The rules as they are read if nothing is unknown, compiled when first asked for. */
    RuleBase exact(World world) {
        return readings(world).exact.get();
    }

    /** The rules in their certain and their possible reading, compiled when first asked for. */
    RuleBase twins(World world) {
        return readings(world).twins.get();
    }

    private Readings readings(World world) {
        return world.dossier().hasDifficultiesOfDesignations() ? anywhere : byHolder;
    }
}
