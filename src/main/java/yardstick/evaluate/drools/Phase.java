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
    private final Memo<RuleBase> exact;
    private final Memo<RuleBase> twins;
    private final Memo<RuleBase> exactAnywhere;
    private final Memo<RuleBase> twinsAnywhere;

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
        List<Mode> both = List.of(Mode.CERTAIN, Mode.POSSIBLE);
        this.exact = new Memo<>(() -> RuleBase.of(this.rules, List.of(Mode.EXACT), derived, true));
        this.twins = new Memo<>(() -> RuleBase.of(this.rules, both, derived, true));
        this.exactAnywhere = new Memo<>(() -> RuleBase.of(this.rules, List.of(Mode.EXACT), derived, false));
        this.twinsAnywhere = new Memo<>(() -> RuleBase.of(this.rules, both, derived, false));
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
        return world.dossier().hasDifficultiesOfDesignations() ? exactAnywhere.get() : exact.get();
    }

    /** The rules in their certain and their possible reading, compiled when first asked for. */
    RuleBase twins(World world) {
        return world.dossier().hasDifficultiesOfDesignations() ? twinsAnywhere.get() : twins.get();
    }
}
