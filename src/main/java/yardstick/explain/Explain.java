package yardstick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.explain.account.Counterfactual;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.Flip;
import yardstick.explain.account.Obstacle;
import yardstick.explain.account.Possibility;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.search.Counterfactuals;
import yardstick.explain.search.EngineTrial;
import yardstick.explain.search.LadderPosition;
import yardstick.explain.search.MissingInputs;
import yardstick.explain.search.RelevantFigures;
import yardstick.explain.search.TurningPoints;
import yardstick.explain.search.WhatIf;
import yardstick.explain.search.WishedOutcomes;
import yardstick.explain.telling.FigureTeller;
import yardstick.explain.telling.RuleTeller;
import yardstick.policy.Outcome;
import yardstick.rule.Input;

/** Explains decisions of a policy on a dossier: each rule's say, what is missing, and the smallest changes that lead elsewhere. */
public final class Explain {

    private static final BigDecimal ANY = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Policy policy;
    private final Evaluation evaluation;
    private final Decision decision;
    private final WhatIf trials;
    private final RelevantFigures figures;
    private final EngineTrial confirmation;

    private Explain(Policy policy, Evaluation evaluation, Decision decision) {
        this.policy = policy;
        this.evaluation = evaluation;
        this.decision = decision;
        this.trials = new WhatIf(policy, evaluation.dossier(), decision.subject(), decision.matter());
        this.figures = RelevantFigures.of(trials);
        this.confirmation = new EngineTrial(policy, trials);
    }

    /**
     * Which changes to look for.
     *
     * @param to code of the outcome wished for; null for a better one
     * @param any whether to look beyond the figures that the zone can act on
     */
    public record Wish(@Nullable String to, boolean any) {

        /** A better outcome, the next one or whichever takes fewer figures, by what the zone can act on. */
        public static final Wish NEXT_BETTER = new Wish(null, false);
    }

    /**
     * Explains one decision. Every change that is proposed has been confirmed by evaluating the changed dossier.
     *
     * @param evaluation of the policy, which holds the decision
     * @throws IllegalArgumentException if the matter lacks the outcome wished for
     * @throws IllegalStateException if the decision is not one that the policy reaches on the dossier
     */
    public static Explanation the(Decision decision, Evaluation evaluation, Policy policy, Wish wish) {
        return new Explain(policy, evaluation, decision).explain(wish);
    }

    private Explanation explain(Wish wish) {
        LadderPosition now = trials.standing(List.of());
        if (!now.outcome().equals(decision.outcome().code())) {
            throw new IllegalStateException("engine and reference disagree on " + decision.subject());
        }
        TurningPoints changeable = wish.any
                ? figures.turns()
                : figures.actionable(decision.subject(), policy.folder().actionable());
        Ways ways = ways(goals(wish, now), changeable);
        boolean wanted =
                !ways.goal.isEmpty() && !ways.goal.equals(decision.outcome().code());
        RuleTeller teller = new RuleTeller(trials.reference(), policy.folder().clauses());
        FigureTeller told = figures(teller);
        boolean blocked = wanted && ways.changes.isEmpty() && !ways.bounded;
        Obstacles obstacles = new Obstacles(trials, figures.byRule(), changeable, ways.goal);
        List<Obstacle> lasting = blocked ? obstacles.lasting() : List.of();
        boolean open = blocked && lasting.isEmpty();
        return new Explanation(
                evaluation,
                decision,
                EarlierEpisodes.upTo(decision, trials.reference().world()),
                rules(teller),
                told.ranks(),
                told.reckonings(),
                ways.goal,
                ways.changes,
                open ? obstacles.asTheyAre() : lasting,
                ways.bounded || open,
                missing(),
                nearest());
    }

    /** The changes found for an outcome. */
    private record Ways(String goal, List<Counterfactual> changes, boolean bounded) {

        int size() {
            return changes.isEmpty() ? Integer.MAX_VALUE : changes.get(0).set().size();
        }
    }

    private List<String> goals(Wish wish, LadderPosition now) {
        if (wish.to == null) {
            return WishedOutcomes.better(trials.matter(), now);
        }
        if (trials.matter().rank(wish.to) < 0) {
            throw new IllegalArgumentException("no such outcome: " + wish.to);
        }
        return List.of(wish.to);
    }

    /** The changes for the first of the outcomes that takes the fewest figures. */
    private Ways ways(List<String> goals, TurningPoints changeable) {
        Ways fewest = new Ways(goals.isEmpty() ? "" : goals.get(0), List.of(), false);
        boolean bounded = false;
        for (String goal : goals) {
            if (goal.equals(decision.outcome().code())) {
                return fewest;
            }
            Counterfactuals search = new Counterfactuals(trials, confirmation, changeable, figures.byRule(), goal);
            List<Counterfactual> changes = search.smallest(fewest.size() - 1).stream()
                    .map(way -> new Counterfactual(goal, way))
                    .toList();
            Ways ways = new Ways(goal, changes, search.isBounded());
            bounded |= ways.bounded;
            fewest = ways.size() < fewest.size() ? ways : fewest;
        }
        return new Ways(fewest.goal, fewest.changes, figures.cut() || (bounded && fewest.changes.isEmpty()));
    }

    private List<RuleAccount> rules(RuleTeller teller) {
        List<RuleAccount> accounts = new ArrayList<>();
        for (Outcome outcome : trials.matter().outcomes()) {
            trials.concluding(outcome.code()).forEach(rule -> accounts.add(teller.tell(rule, trials.subject())));
        }
        return accounts;
    }

    /** How the figures came about that the matter reports or that its rules ask for. */
    private FigureTeller figures(RuleTeller rules) {
        FigureTeller teller = new FigureTeller(rules, trials.subject());
        trials.matter().reports().forEach(name -> teller.figure(name, trials.subject(), 0));
        for (Outcome outcome : trials.matter().outcomes()) {
            trials.concluding(outcome.code()).forEach(rule -> teller.ask(rule, trials.subject()));
        }
        return teller;
    }

    /** What the decision says is missing, and what may come of it. */
    private List<Possibility> missing() {
        Set<Input> inputs = new TreeSet<>(Input.ORDER);
        decision.open().forEach(open -> inputs.addAll(open.missing()));
        if (inputs.isEmpty()) {
            return List.of();
        }
        MissingInputs missing = new MissingInputs(trials, List.copyOf(inputs), figures.turns());
        List<String> reachable = reachable(missing);
        return inputs.stream()
                .map(input -> new Possibility(input, reachable, missing.isDecisive(input)))
                .toList();
    }

    /** The outcomes that some way to fill in what is missing leads to; all that are possible if none was found. */
    private List<String> reachable(MissingInputs missing) {
        Set<String> possible = trials.standing(List.of()).possible();
        List<String> reachable = possible.stream()
                .filter(outcome -> missing.leadingTo(outcome)
                        .map(settings -> confirmation.leadsTo(settings, outcome))
                        .orElse(missing.isBounded()))
                .toList();
        return reachable.isEmpty() ? List.copyOf(possible) : reachable;
    }

    private Optional<Flip> nearest() {
        return new Nearness(trials, confirmation, figures.turns()).nearest(ANY);
    }
}
