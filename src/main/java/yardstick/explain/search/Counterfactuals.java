package yardstick.explain.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yardstick.explain.account.Setting;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/** Searches the smallest sets of figures that lead to an outcome, by increasing size. */
public final class Counterfactuals {

    /** No set of more figures is looked for. */
    static final int LARGEST = 8;

    /** So many trials are made at most. */
    static final int MOST_TRIALS = 20_000;

    private final WhatIf trials;
    private final EngineTrial confirmation;
    private final TurningPoints turns;
    private final Map<Rule, Set<Input>> inputs;
    private final String goal;
    /** The sets looked at, each in order: as sets, whose hashes are sums, many of them would seem to be the same. */
    private final Set<List<Input>> seen = new HashSet<>();

    private final List<List<Setting>> found = new ArrayList<>();
    private final int start;
    private boolean bounded;

    /**
     * Prepares a search.
     *
     * @param turns of the figures that may be changed
     * @param inputs the figures that each rule for the subject reads
     */
    public Counterfactuals(
            WhatIf trials, EngineTrial confirmation, TurningPoints turns, Map<Rule, Set<Input>> inputs, String goal) {
        this.trials = trials;
        this.confirmation = confirmation;
        this.turns = turns;
        this.inputs = inputs;
        this.goal = goal;
        this.start = trials.count();
    }

    /** Whether the search ended before all sets were looked at. */
    public boolean isBounded() {
        return bounded;
    }

    /**
     * The smallest sets, each with every least way to set it.
     *
     * @param most the number of figures beyond which sets are of no interest
     */
    public List<List<Setting>> smallest(int most) {
        List<List<Input>> level = List.of(List.of());
        for (int size = 0; size <= Math.min(most, LARGEST) && !level.isEmpty() && !bounded; size++) {
            List<List<Input>> next = new ArrayList<>();
            for (List<Input> set : level) {
                look(set, next);
            }
            if (!found.isEmpty()) {
                return found;
            }
            level = next;
        }
        bounded |= !level.isEmpty() && most > LARGEST;
        return List.of();
    }

    /** Tries one set, and tells the larger ones that may do if it does not. */
    private void look(List<Input> set, List<List<Input>> larger) {
        Set<Input> helpful = new TreeSet<>(Input.ORDER);
        List<List<Setting>> ways = new ArrayList<>();
        settle(set, new ArrayList<>(), ways, helpful);
        found.addAll(confirmed(ways));
        helpful.retainAll(turns.changeable());
        for (Input input : helpful) {
            int place = Collections.binarySearch(set, input, Input.ORDER);
            if (place < 0) {
                List<Input> grown = new ArrayList<>(set);
                grown.add(-place - 1, input);
                if (seen.add(grown)) {
                    larger.add(grown);
                }
            }
        }
    }

    /** The least ways, of those that the engine confirms. */
    private List<List<Setting>> confirmed(List<List<Setting>> ways) {
        Set<List<Setting>> left = new LinkedHashSet<>();
        TakeBack takeBack = new TakeBack(trials, confirmation, turns, goal);
        ways.forEach(way -> left.add(takeBack.of(way)));
        while (true) {
            List<List<Setting>> least = LeastMoves.of(List.copyOf(left), turns);
            List<List<Setting>> refused = least.stream()
                    .filter(way -> !confirmation.leadsTo(way, goal))
                    .toList();
            if (refused.isEmpty()) {
                return least;
            }
            refused.forEach(left::remove);
        }
    }

    /** The figures of one rule that keeps the goal from being reached: at least one of them has to change. */
    private Set<Input> inTheWay(LadderPosition standing) {
        for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN)) {
            for (Map.Entry<Rule, Truth> rule : standing.truths().entrySet()) {
                if (trials.isStronger(rule.getKey(), goal)
                        && rule.getValue() == truth
                        && (truth == Truth.TRUE || standing.possible().contains(goal))) {
                    return inputs.getOrDefault(rule.getKey(), Set.of());
                }
            }
        }
        Set<Input> all = new LinkedHashSet<>();
        trials.concluding(goal).forEach(rule -> all.addAll(inputs.getOrDefault(rule, Set.of())));
        return all;
    }

    /** Sets the figures one by one, the rest of them unknown, as long as the goal stays possible. */
    private void settle(List<Input> set, List<Setting> settled, List<List<Setting>> ways, Set<Input> helpful) {
        if (isSpent()) {
            return;
        }
        List<Setting> settings = new ArrayList<>(settled);
        set.subList(settled.size(), set.size())
                .forEach(input -> settings.add(new Setting(input, turns.value(input), null)));
        LadderPosition standing = trials.standing(settings);
        boolean all = settled.size() == set.size();
        if (all && standing.outcome().equals(goal)) {
            ways.add(List.copyOf(settled));
            return;
        }
        if (all || !standing.possible().contains(goal)) {
            helpful.addAll(inTheWay(standing));
            return;
        }
        Input next = set.get(settled.size());
        List<Object> values = turns.critical(next, settled, set.subList(settled.size() + 1, set.size()));
        if (values.isEmpty()) {
            helpful.addAll(turns.addedTo(next));
        }
        for (Object value : values) {
            settled.add(new Setting(next, turns.value(next), value));
            settle(set, settled, ways, helpful);
            settled.remove(settled.size() - 1);
        }
    }

    private boolean isSpent() {
        bounded |= trials.count() - start > MOST_TRIALS;
        return bounded;
    }
}
