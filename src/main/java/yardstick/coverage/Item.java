package yardstick.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.cases.PolicyCase;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.rule.Place;
import yardstick.rule.Rule;

/**
 * Part of a rule, and what cases have shown of it.
 *
 * @param place the whole rule, a condition, or a test
 * @param shown the first case that shows each goal
 * @param infeasible why no case can show a goal
 */
public record Item(
        Rule rule,
        Place place,
        List<CoverageGoal> goals,
        Map<CoverageGoal, String> shown,
        Map<CoverageGoal, Words> infeasible) {

    static Item of(Rule rule, Place place, List<CoverageGoal> goals, Map<CoverageGoal, Words> infeasible) {
        return new Item(rule, place, goals, new EnumMap<>(CoverageGoal.class), infeasible);
    }

    /** The author's own words, in one line. */
    public String text() {
        return place.text().replaceAll("\\s+", " ");
    }

    void show(CoverageGoal goal, PolicyCase by) {
        shown.putIfAbsent(goal, String.valueOf(by.file().getFileName()));
    }

    /** The file of the first case that shows a goal; none if no case does. */
    public Optional<String> shownBy(CoverageGoal goal) {
        return Optional.ofNullable(shown.get(goal));
    }

    /** The goals that some case can show. */
    public List<CoverageGoal> feasible() {
        return goals.stream()
                .filter(goal -> !infeasible.containsKey(goal) || shown.containsKey(goal))
                .toList();
    }

    /** The goals that no case shows, though one could. */
    public List<CoverageGoal> missing() {
        return feasible().stream().filter(goal -> !shown.containsKey(goal)).toList();
    }

    @Override
    public String toString() {
        return Brief.of("Item", rule.name() + " " + place.inShort());
    }
}
