package yardstick.oracle;

import java.util.Comparator;
import java.util.List;

/** The outcomes of one kind of subject from the strongest to the default, and how rules decide among them. */
record Ladder(String kind, List<String> outcomes) {

    /** What one rule says about one subject. */
    record Ground(String rule, String outcome, Truth truth) {}

    Expected decide(String zone, String designation, List<Ground> grounds) {
        String strongest = strongestCertain(grounds);
        List<Open> open = grounds.stream()
                .filter(ground -> ground.truth().isUnknown())
                .filter(ground -> outcomes.indexOf(ground.outcome()) < outcomes.indexOf(strongest))
                .map(ground ->
                        new Open(ground.rule(), ground.outcome(), ground.truth().missing()))
                .sorted(Comparator.comparing(Open::rule, CodePoints.ORDER))
                .toList();
        return open.isEmpty()
                ? new Expected(zone, designation, kind, strongest, groundsOf(strongest, grounds), open)
                : new Expected(zone, designation, kind, "UNDETERMINED", List.of(), open);
    }

    private String strongestCertain(List<Ground> grounds) {
        return outcomes.stream()
                .filter(outcome -> !groundsOf(outcome, grounds).isEmpty())
                .findFirst()
                .orElse(outcomes.get(outcomes.size() - 1));
    }

    private static List<String> groundsOf(String outcome, List<Ground> grounds) {
        return grounds.stream()
                .filter(ground -> ground.truth().isTrue() && ground.outcome().equals(outcome))
                .map(Ground::rule)
                .sorted(CodePoints.ORDER)
                .toList();
    }
}
