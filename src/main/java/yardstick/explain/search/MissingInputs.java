package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.explain.account.Setting;
import yardstick.policy.Outcome;
import yardstick.rule.Input;

/**
 * Finds what may come of missing inputs by setting them to the values at which something may change. A branch is left as soon as what
 * is still unknown can make no difference.
 */
public final class MissingInputs {

    /** So many trials are made at most; beyond, an input counts as decisive. */
    static final int MOST_TRIALS = 10_000;

    private final WhatIf trials;
    private final List<Input> turning;
    private final TurningPoints turns;
    private final int start;

    public MissingInputs(WhatIf trials, List<Input> inputs, TurningPoints turns) {
        this.trials = trials;
        this.turns = turns;
        this.turning = inputs.stream().filter(turns::turns).toList();
        this.start = trials.count();
    }

    /** Whether there is a way to know all other inputs and still not the outcome. */
    public boolean isDecisive(Input input) {
        List<Input> others =
                turning.stream().filter(other -> !other.equals(input)).toList();
        return !turning.contains(input) || matters(input, others, new ArrayList<>());
    }

    private boolean matters(Input input, List<Input> others, List<Setting> settled) {
        if (isBounded()) {
            return true;
        }
        if (!trials.standing(settled).outcome().equals(Outcome.UNDETERMINED.code())) {
            return false;
        }
        if (settled.size() == others.size()) {
            return differs(input, settled);
        }
        Input next = others.get(settled.size());
        List<Input> later = new ArrayList<>(others.subList(settled.size() + 1, others.size()));
        later.add(input);
        for (Object value : values(next, settled, later)) {
            settled.add(new Setting(next, null, value));
            boolean found = matters(input, others, settled);
            settled.remove(settled.size() - 1);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(Input input, List<Setting> settled) {
        return values(input, settled, List.of()).stream()
                        .map(value -> {
                            List<Setting> all = new ArrayList<>(settled);
                            all.add(new Setting(input, null, value));
                            return trials.standing(all).outcome();
                        })
                        .distinct()
                        .count()
                > 1;
    }

    /** A way to fill in what is missing that leads to an outcome. */
    public Optional<List<Setting>> leadingTo(String outcome) {
        return leadingTo(outcome, turning, new ArrayList<>());
    }

    private Optional<List<Setting>> leadingTo(String outcome, List<Input> all, List<Setting> settled) {
        LadderPosition standing = trials.standing(settled);
        if (standing.outcome().equals(outcome)) {
            return Optional.of(List.copyOf(settled));
        }
        if (isBounded() || !standing.possible().contains(outcome) || settled.size() == all.size()) {
            return Optional.empty();
        }
        Input next = all.get(settled.size());
        for (Object value : values(next, settled, all.subList(settled.size() + 1, all.size()))) {
            settled.add(new Setting(next, null, value));
            Optional<List<Setting>> found = leadingTo(outcome, all, settled);
            settled.remove(settled.size() - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The values to try; where nothing turns on this input any more, any one does. */
    private List<Object> values(Input input, List<Setting> settled, List<Input> later) {
        List<Object> critical = turns.critical(input, settled, later);
        return critical.isEmpty() ? List.of(BigDecimal.ZERO) : critical;
    }

    /** Whether the search ended before every way was tried. */
    public boolean isBounded() {
        return trials.count() - start > MOST_TRIALS;
    }
}
