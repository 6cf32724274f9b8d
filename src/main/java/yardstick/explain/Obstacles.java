package yardstick.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Obstacle;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.account.Setting;
import yardstick.explain.search.LadderPosition;
import yardstick.explain.search.TurningPoints;
import yardstick.explain.search.WhatIf;
import yardstick.explain.telling.RuleTeller;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/** Finds the rules that keep an outcome out of reach, by taking every figure that may change to be unknown. */
final class Obstacles {

    private final WhatIf trials;
    private final Map<Rule, Set<Input>> inputs;
    private final Set<Input> changeable;
    private final String goal;
    private final List<Setting> unknown = new ArrayList<>();

    Obstacles(WhatIf trials, Map<Rule, Set<Input>> inputs, TurningPoints turns, String goal) {
        this.trials = trials;
        this.inputs = inputs;
        this.changeable = turns.changeable();
        this.goal = goal;
        changeable.forEach(input -> unknown.add(new Setting(input, turns.value(input), null)));
    }

    /** The rules for stronger outcomes that hold whatever the figures, or else those for this one that cannot hold; none if it is possible. */
    List<Obstacle> lasting() {
        LadderPosition bound = trials.standing(unknown);
        List<Obstacle> all = new ArrayList<>();
        bound.truths().forEach((rule, truth) -> {
            if (trials.isStronger(rule, goal) && (truth == Truth.TRUE || (truth == Truth.UNKNOWN && isFixed(rule)))) {
                all.add(lasting(rule, truth));
            }
        });
        if (all.isEmpty() && !bound.possible().contains(goal)) {
            trials.concluding(goal).forEach(rule -> all.add(lasting(rule, Truth.FALSE)));
        }
        return all;
    }

    /** The rules for stronger outcomes that hold or may hold as things stand, or else those for this one. */
    List<Obstacle> asTheyAre() {
        List<Obstacle> all = new ArrayList<>();
        trials.standing(List.of()).truths().forEach((rule, truth) -> {
            if (trials.isStronger(rule, goal) && truth != Truth.FALSE) {
                all.add(asItIs(rule, truth));
            }
        });
        if (all.isEmpty()) {
            for (Rule rule : trials.concluding(goal)) {
                all.add(asItIs(rule, trials.reference().truth(rule, trials.subject())));
            }
        }
        return all;
    }

    /** Whether a rule reads nothing that may change. */
    private boolean isFixed(Rule rule) {
        return inputs.getOrDefault(rule, Set.of()).stream().noneMatch(changeable::contains);
    }

    private Obstacle lasting(Rule rule, Truth state) {
        return new Obstacle(rule, state, true, reasons(rule, state, unknown));
    }

    /** Of what is missing, that counts which cannot be acted on, if there is such. */
    private Obstacle asItIs(Rule rule, Truth state) {
        List<ConditionAccount> reasons = reasons(rule, state, List.of());
        List<ConditionAccount> beyond = reasons.stream()
                .filter(reason -> !changeable.containsAll(reason.missing()))
                .toList();
        return beyond.isEmpty() ? new Obstacle(rule, state, false, reasons) : new Obstacle(rule, state, true, beyond);
    }

    private List<ConditionAccount> reasons(Rule rule, Truth state, List<Setting> settings) {
        RuleTeller teller = new RuleTeller(trials.reference(settings), List.of());
        List<ConditionAccount> reasons = new ArrayList<>();
        decisive(teller.tell(rule, trials.subject(settings)), state, reasons);
        return reasons;
    }

    /** The conditions that are in this state; in place of a term, those of the rules that infer it. */
    private static void decisive(RuleAccount account, Truth state, List<ConditionAccount> reasons) {
        for (ConditionAccount condition : account.conditions()) {
            if (condition.state() == state) {
                int before = reasons.size();
                for (RuleAccount inference : condition.inferences()) {
                    decisive(inference, inference.state(), reasons);
                }
                if (reasons.size() == before && !reasons.contains(condition)) {
                    reasons.add(condition);
                }
            }
        }
    }
}
