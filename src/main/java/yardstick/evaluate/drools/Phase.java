package yardstick.evaluate.drools;

import java.util.List;
import java.util.Set;
import yardstick.evaluate.Locality;
import yardstick.evaluate.Memo;
import yardstick.rule.Rule;

/** Rules of one locality that run together, once those before them are done. Safe for use by several threads. */
final class Phase {

    private final Locality locality;
    private final List<Rule> rules;
    private final Set<String> kept;
    private final Memo<RuleBase> exact;
    private final Memo<RuleBase> twins;

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
        this.exact = new Memo<>(() -> RuleBase.of(this.rules, List.of(Mode.EXACT), derived));
        this.twins = new Memo<>(() -> RuleBase.of(this.rules, List.of(Mode.CERTAIN, Mode.POSSIBLE), derived));
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
    RuleBase exact() {
        return exact.get();
    }

    /** The rules in their certain and their possible reading, compiled when first asked for. */
    RuleBase twins() {
        return twins.get();
    }
}
