package yardstick.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.language.Rule;

/** Rules of one locality that run together, once those before them are done. Safe for use by several threads. */
final class Phase {

    private final Locality locality;
    private final List<Rule> rules;
    private final Set<String> derived;
    private final Set<String> kept;
    private final Object lock = new Object();
    private volatile @Nullable RuleBase exact;
    private volatile @Nullable RuleBase twins;

    /**
     * Not compiled yet.
     *
     * @param derived names of measures that any rule of the policy derives
     * @param kept names of the terms and derived measures that later phases have to know
     */
    Phase(Locality locality, List<Rule> rules, Set<String> derived, Set<String> kept) {
        this.locality = locality;
        this.rules = List.copyOf(rules);
        this.derived = derived;
        this.kept = kept;
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
        RuleBase compiled = exact;
        if (compiled == null) {
            synchronized (lock) {
                compiled = exact;
                if (compiled == null) {
                    compiled = RuleBase.of(rules, List.of(Mode.EXACT), derived);
                    exact = compiled;
                }
            }
        }
        return compiled;
    }

    /** The rules in their certain and their possible reading, compiled when first asked for. */
    RuleBase twins() {
        RuleBase compiled = twins;
        if (compiled == null) {
            synchronized (lock) {
                compiled = twins;
                if (compiled == null) {
                    compiled = RuleBase.of(rules, List.of(Mode.CERTAIN, Mode.POSSIBLE), derived);
                    twins = compiled;
                }
            }
        }
        return compiled;
    }
}
