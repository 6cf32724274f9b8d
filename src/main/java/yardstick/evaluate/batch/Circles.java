package yardstick.evaluate.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yardstick.rule.Concluded;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;

/** Finds what rules conclude from itself, directly or by way of others, and in which order of periods that can be. */
final class Circles {

    /**
     * One thing is concluded from another.
     *
     * @param least how many periods earlier the other is at least; less than none where it may be later
     * @param most how many it is at most
     */
    private record Link(Concluded reader, Concluded read, int least, int most) {

        static Link of(Concluded reader, Rule rule, Concluded read, Pattern pattern) {
            int least = rule.periodSlot() < 0 ? 0 : Integer.MIN_VALUE;
            int most = Integer.MAX_VALUE;
            for (BackBound bound : BackBound.of(pattern)) {
                BigDecimal distance = bound.distance(rule.periodSlot());
                if (distance != null) {
                    least = Math.max(least, bound.least(distance));
                    most = Math.min(most, bound.most(distance));
                }
            }
            return new Link(reader, read, least, most);
        }

        boolean mayBeOfSamePeriod() {
            return least <= 0 && most >= 0;
        }
    }

    private final List<Link> links = new ArrayList<>();
    private final Layout layout;

    private Circles(RuleSet rules, Layout layout) {
        this.layout = layout;
        for (Rule rule : rules.rules()) {
            Concluded.by(rule)
                    .ifPresent(what -> Traversal.patterns(
                            rule.conditions(),
                            pattern -> Concluded.askedBy(pattern)
                                    .forEach(read -> links.add(Link.of(what, rule, read, pattern)))));
        }
    }

    /** The circle of each thing that is in one; none at all if one of them runs within a period, or through periods both ways. */
    static Optional<Map<Concluded, Circle>> of(RuleSet rules, Layout layout) {
        return rules.isCircular() ? new Circles(rules, layout).found() : Optional.of(Map.of());
    }

    private Optional<Map<Concluded, Circle>> found() {
        Map<Concluded, Set<Concluded>> reach = reach(links);
        Map<Concluded, Circle> circles = new LinkedHashMap<>();
        for (Link link : links) {
            Concluded one = link.reader();
            Set<Concluded> all = reach.getOrDefault(one, Set.of());
            if (!circles.containsKey(one) && all.contains(one)) {
                Set<Concluded> together = new HashSet<>(all);
                together.removeIf(other -> !reach.getOrDefault(other, Set.of()).contains(one));
                List<Link> within = links.stream()
                        .filter(each -> together.contains(each.reader()) && together.contains(each.read()))
                        .toList();
                if (!isOrdered(within)) {
                    return Optional.empty();
                }
                Circle circle = new Circle(within.stream().allMatch(each -> each.least() >= 0), layout);
                together.forEach(each -> circles.put(each, circle));
            }
        }
        return Optional.of(circles);
    }

    /** Whether all look the same way, and those that look at the same period do not lead back to themselves. */
    private static boolean isOrdered(List<Link> circle) {
        boolean oneWay = circle.stream().allMatch(link -> link.least() >= 0)
                || circle.stream().allMatch(link -> link.most() <= 0);
        List<Link> same = circle.stream().filter(Link::mayBeOfSamePeriod).toList();
        return oneWay
                && reach(same).entrySet().stream()
                        .noneMatch(each -> each.getValue().contains(each.getKey()));
    }

    /** All that each thing is concluded from, by way of others too. */
    private static Map<Concluded, Set<Concluded>> reach(List<Link> links) {
        Map<Concluded, Set<Concluded>> reach = new HashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Link link : links) {
                Set<Concluded> all = reach.computeIfAbsent(link.reader(), any -> new HashSet<>());
                more |= all.add(link.read());
                more |= all.addAll(List.copyOf(reach.getOrDefault(link.read(), Set.of())));
            }
        }
        return reach;
    }
}
