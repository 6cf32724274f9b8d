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

    /** The rules as they are read where nothing is unknown, and where something may be. */
    private record Readings(Memo<RuleBase> exact, Memo<RuleBase> open) {

        static Readings of(List<Rule> rules, Set<String> derived, boolean isRaised) {
            return new Readings(
                    new Memo<>(() -> RuleBase.of(rules, Mode.EXACT, derived, isRaised)),
                    new Memo<>(() -> RuleBase.of(rules, Mode.OPEN, derived, isRaised)));
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

    /** The rules as they are read if something may be unknown, compiled when first asked for. */
    RuleBase open(World world) {
        return readings(world).open.get();
    }

    private Readings readings(World world) {
        return world.dossier().hasDifficultiesOfDesignations() ? anywhere : byHolder;
    }
}
