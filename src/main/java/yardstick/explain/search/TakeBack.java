package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yardstick.explain.account.Setting;
import yardstick.rule.Input;

/** Takes the figures of a way to an outcome back towards what they are, one after the other, as long as it still leads there. */
final class TakeBack {

    /** So often one figure is taken back at most. */
    private static final int MOST = 100;

    private final WhatIf trials;
    private final EngineTrial confirmation;
    private final TurningPoints turns;
    private final String goal;

    TakeBack(WhatIf trials, EngineTrial confirmation, TurningPoints turns, String goal) {
        this.trials = trials;
        this.confirmation = confirmation;
        this.turns = turns;
        this.goal = goal;
    }

    /** A way that leads to the goal, in which no known figure can be taken back by a step alone. */
    List<Setting> of(List<Setting> way) {
        List<Setting> closer = new ArrayList<>(way);
        for (int taken = 0; taken < MOST && takesOneBack(closer); taken++) {
            // Once one figure is taken back, so may another one.
        }
        return List.copyOf(closer);
    }

    private boolean takesOneBack(List<Setting> way) {
        for (int at = way.size() - 1; at >= 0; at--) {
            Setting setting = way.get(at);
            if (setting.from() instanceof BigDecimal from && setting.to() instanceof BigDecimal to) {
                for (BigDecimal value : nearer(setting.input(), from, to, others(way, at))) {
                    way.set(at, new Setting(setting.input(), from, value));
                    boolean reached = trials.standing(way).outcome().equals(goal);
                    if (reached && confirmation.leadsTo(List.copyOf(way), goal)) {
                        return true;
                    }
                }
                way.set(at, setting);
            }
        }
        return false;
    }

    private static List<Setting> others(List<Setting> way, int at) {
        List<Setting> others = new ArrayList<>(way);
        others.remove(at);
        return others;
    }

    /** Values between what a figure is and what it is set to, nearest to what it is first. */
    private List<BigDecimal> nearer(Input input, BigDecimal from, BigDecimal to, List<Setting> others) {
        BigDecimal step = turns.step(input);
        BigDecimal back = to.compareTo(from) > 0 ? to.subtract(step) : to.add(step);
        return Stream.concat(turns.critical(input, others, List.of()).stream(), Stream.of(back))
                .map(BigDecimal.class::cast)
                .filter(value -> turns.canBe(input, value)
                        && value.compareTo(from) != 0
                        && from.subtract(value).signum() == from.subtract(to).signum()
                        && Distance.between(from, value).compareTo(Distance.between(from, to)) < 0)
                .toList();
    }
}
