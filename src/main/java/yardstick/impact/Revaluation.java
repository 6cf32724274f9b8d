package yardstick.impact;

import java.util.List;
import java.util.stream.Stream;
import yardstick.decision.Reported;
import yardstick.problem.Brief;

/** A figure that two versions of a policy report of a subject, each another one. */
public record Revaluation(Reported before, Reported after) {

    /** Of the figures that both versions report, those that are not told alike; in the order of the new version. */
    static List<Revaluation> between(List<Reported> before, List<Reported> after) {
        return after.stream().flatMap(is -> of(before, is)).toList();
    }

    private static Stream<Revaluation> of(List<Reported> before, Reported is) {
        return before.stream()
                .filter(was -> was.name().equals(is.name()) && !was.isToldAs(is))
                .map(was -> new Revaluation(was, is));
    }

    /** What the figure is called. */
    public String name() {
        return after.name();
    }

    @Override
    public String toString() {
        return Brief.of("Revaluation", name() + " " + before.shown() + " → " + after.shown());
    }
}
