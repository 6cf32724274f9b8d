package yardstick.coverage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** How far back there is anything that rules conclude, or any period that they look at: a window that wide leaves nothing out. */
final class Horizon {

    static final Words NOTHING_BEYOND =
            new Words("再往前没有任何一期的这种结论", "nothing of the kind is there of any period further back");

    private final Map<Concluded, Integer> concluded = new HashMap<>();
    private final Set<Concluded> derived = new HashSet<>();
    private int periods;

    Horizon(List<Rule> rules, PolicyFolder policy) {
        Eras eras = Eras.of(policy);
        for (Rule rule : rules) {
            Concluded.by(rule).ifPresent(derived::add);
            Traversal.patterns(rule.conditions(), pattern -> {
                if (pattern.type() == Type.PERIOD) {
                    int most = eras.periods(pattern, rule);
                    periods = Math.max(periods, most);
                    Concluded.by(rule)
                            .filter(any -> pattern.slot() == rule.periodSlot())
                            .ifPresent(what -> concluded.merge(what, most, Math::max));
                }
            });
        }
    }

    /**
     * Whether a test of how far back a fact lies leaves nothing out.
     *
     * @param limit what it compares with
     */
    boolean isIdle(Comparison test, Condition.Pattern pattern, Bounds.Interval limit) {
        boolean back = test.left() instanceof Read read && read.isField(pattern.slot(), "back");
        int most = most(pattern);
        BigDecimal least = limit.low();
        return back
                && most > 0
                && least != null
                && test.relation().holds(BigDecimal.valueOf(most - 1L).compareTo(least))
                && test.relation().holds(BigDecimal.ZERO.compareTo(least));
    }

    /** Of how many periods there is what a pattern asks for; 0 where that is open. */
    private int most(Condition.Pattern pattern) {
        if (pattern.type() == Type.PERIOD) {
            return periods;
        }
        List<Concluded> asked = Concluded.askedBy(pattern);
        return asked.isEmpty() || !derived.containsAll(asked)
                ? 0
                : asked.stream()
                        .mapToInt(what -> concluded.getOrDefault(what, 1))
                        .max()
                        .orElse(0);
    }
}
