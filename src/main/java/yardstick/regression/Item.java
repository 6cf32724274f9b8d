package yardstick.regression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.language.Place;
import yardstick.language.Rule;
import yardstick.problem.Words;

/**
 * Part of a rule, and what cases have shown of it.
 *
 * @param place the whole rule, a condition, or a test
 * @param shown the first case that shows each goal
 * @param infeasible why no case can show a goal
 */
record Item(Rule rule, Place place, List<Goal> goals, Map<Goal, String> shown, Map<Goal, Words> infeasible) {

    static Item of(Rule rule, Place place, List<Goal> goals, Map<Goal, Words> infeasible) {
        return new Item(rule, place, goals, new EnumMap<>(Goal.class), infeasible);
    }

    void show(Goal goal, PolicyCase by) {
        shown.putIfAbsent(goal, String.valueOf(by.file().getFileName()));
    }

    Optional<String> shownBy(Goal goal) {
        return Optional.ofNullable(shown.get(goal));
    }

    /** The goals that some case can show. */
    List<Goal> feasible() {
        return goals.stream()
                .filter(goal -> !infeasible.containsKey(goal) || shown.containsKey(goal))
                .toList();
    }

    List<Goal> missing() {
        return feasible().stream().filter(goal -> !shown.containsKey(goal)).toList();
    }
}
