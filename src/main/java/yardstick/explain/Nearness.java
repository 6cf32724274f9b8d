package yardstick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.explain.account.Flip;
import yardstick.explain.account.Setting;
import yardstick.explain.search.Distance;
import yardstick.explain.search.EngineTrial;
import yardstick.explain.search.RelevantFigures;
import yardstick.explain.search.TurningPoints;
import yardstick.explain.search.WhatIf;
import yardstick.problem.Brief;
import yardstick.rule.Input;
import yardstick.vocabulary.Subject;

/** How close decisions are to coming out otherwise: the least change of one known figure of the subject that changes its decision. */
public final class Nearness {

    private static final Comparator<Flip> NEAREST_FIRST = Comparator.comparing(Flip::percent)
            .thenComparing(Flip::distance)
            .thenComparing(Flip::input, Input.ORDER)
            .thenComparing(Flip::to);

    private final WhatIf trials;
    private final EngineTrial confirmation;
    private final TurningPoints turns;

    Nearness(WhatIf trials, EngineTrial confirmation, TurningPoints turns) {
        this.trials = trials;
        this.confirmation = confirmation;
        this.turns = turns;
    }

    /**
     * A decision and how close it is to another.
     *
     * @param flip the least change of one known figure that changes it
     */
    public record BorderCase(Decision decision, Flip flip) {

        @Override
        public String toString() {
            return Brief.of(
                    "BorderCase",
                    decision.subject().ids() + " " + decision.outcome().code() + " → " + flip.outcome());
        }
    }

    /**
     * The decisions that one figure would change that is moved by no more than a percentage.
     *
     * @param percent of the figure to be reached, from 0 on
     * @param cases nearest first; of equally near ones, in the order of the decisions
     */
    public record Border(BigDecimal percent, List<BorderCase> cases) {

        @Override
        public String toString() {
            return Brief.of("Border", "within " + percent.toPlainString() + " %, " + Brief.count(cases.size(), "case"));
        }
    }

    /**
     * The decisions that one figure would change that is moved by no more than a percentage of the figure to be reached, nearest
     * first; the engine confirms each.
     *
     * @param evaluation of the policy
     * @param percent from 0 on; a figure may be farther away than it is large, so that there is no upper end
     */
    public static Border within(Policy policy, Evaluation evaluation, BigDecimal percent) {
        List<BorderCase> near = new ArrayList<>();
        List<Decision> decisions = evaluation.decisions();
        if (decisions.isEmpty()) {
            return new Border(percent, near);
        }
        WhatIf all = new WhatIf(
                policy,
                evaluation.dossier(),
                decisions.get(0).subject(),
                decisions.get(0).matter());
        for (Decision decision : decisions) {
            WhatIf trials = all.about(decision.subject(), decision.matter());
            TurningPoints turns = RelevantFigures.of(trials).turns();
            new Nearness(trials, new EngineTrial(policy, trials), turns)
                    .nearest(percent)
                    .ifPresent(flip -> near.add(new BorderCase(decision, flip)));
        }
        near.sort(Comparator.comparing(BorderCase::flip, Comparator.comparing(Flip::percent)));
        return new Border(percent, List.copyOf(near));
    }

    Optional<Flip> nearest(BigDecimal percent) {
        String now = trials.standing(List.of()).outcome();
        for (Flip candidate : candidates()) {
            if (candidate.percent().compareTo(percent) > 0) {
                return Optional.empty();
            }
            List<Setting> one = List.of(new Setting(candidate.input(), candidate.from(), candidate.to()));
            String outcome = trials.standing(one).outcome();
            if (!outcome.equals(now) && confirmation.leadsTo(one, outcome)) {
                return Optional.of(with(candidate, outcome));
            }
        }
        return Optional.empty();
    }

    private static Flip with(Flip flip, String outcome) {
        return new Flip(flip.input(), flip.from(), flip.to(), flip.distance(), flip.unit(), flip.percent(), outcome);
    }

    private List<Flip> candidates() {
        List<Flip> candidates = new ArrayList<>();
        turns.thresholds().forEach((input, known) -> {
            if (isOwn(input.of()) && known.value() instanceof BigDecimal from) {
                for (Object value : turns.critical(input)) {
                    BigDecimal to = (BigDecimal) value;
                    BigDecimal percent = Distance.percent(from, to);
                    candidates.add(new Flip(input, from, to, Distance.between(from, to), known.unit(), percent, ""));
                }
            }
        });
        candidates.sort(NEAREST_FIRST);
        return candidates;
    }

    private boolean isOwn(Subject subject) {
        return subject == trials.subject() || subject == trials.subject().holder();
    }
}
