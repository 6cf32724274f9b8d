package yardstick.explain.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yardstick.rule.Conclusion;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.vocabulary.Subject;

/**
 * The figures that the decision on a subject depends on.
 *
 * @param turns the values of them at which something may change
 * @param byRule the figures that each rule reads that concludes an outcome for the subject
 * @param cut whether there were more than could be looked at
 */
public record RelevantFigures(TurningPoints turns, Map<Rule, Set<Input>> byRule, boolean cut) {

    public static RelevantFigures of(WhatIf trials) {
        FigureReads reads = new FigureReads(trials.reference());
        Map<Rule, Set<Input>> byRule = new LinkedHashMap<>();
        for (Rule rule : trials.rules()) {
            if (rule.conclusion() instanceof Conclusion.Conclude
                    && rule.subjectKind() == trials.subject().subjectKind()) {
                byRule.put(rule, reads.of(rule, trials.subject()));
            }
        }
        return new RelevantFigures(reads.turns(), byRule, reads.isCut());
    }

    /**
     * Those that the subject can act on.
     *
     * @param named names of measures, and {@code milestones}; empty where the policy does not say
     */
    public TurningPoints actionable(Subject subject, Optional<List<String>> named) {
        Set<Input> actionable = new TreeSet<>(Input.ORDER);
        turns.thresholds().keySet().forEach(input -> {
            boolean own = input.of() == subject || input.of() == subject.holder();
            String name = input instanceof Input.Figure figure ? figure.measure() : "milestones";
            if (own
                    && !(input instanceof Input.Property)
                    && named.map(all -> all.contains(name)).orElse(true)) {
                actionable.add(input);
            }
        });
        return turns.changing(actionable);
    }
}
