package yardstick.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.language.Input;
import yardstick.policy.Outcome;

/**
 * Finds which missing inputs matter, and what may come of them, by setting them to the values at which something may change. A branch
 * is left as soon as what is still unknown can make no difference.
 */
final class Missing {

    /** So many trials are made at most; beyond, an input counts as one that matters. */
    static final int MOST_TRIALS = 10_000;

    private final Trials trials;
    private final List<Input> inputs;
    private final Map<Input, List<Object>> values = new LinkedHashMap<>();
    private final int start;

    Missing(Trials trials, List<Input> inputs, Map<Input, Thresholds> thresholds) {
        this.trials = trials;
        this.inputs = inputs;
        this.start = trials.count();
        for (Input input : inputs) {
            Thresholds known = thresholds.get(input);
            List<Object> critical = known == null ? List.of() : known.critical(input);
            if (!critical.isEmpty()) {
                values.put(input, critical);
            }
        }
    }

    /** The inputs of which there is a way to know all the others and still not the outcome, in the order given. */
    List<Input> thatMatter() {
        return inputs.stream()
                .filter(input -> !values.containsKey(input) || matters(input, others(input), new ArrayList<>()))
                .toList();
    }

    private List<Input> others(Input input) {
        return values.keySet().stream().filter(other -> !other.equals(input)).toList();
    }

    private boolean matters(Input input, List<Input> others, List<Setting> settled) {
        if (isBounded()) {
            return true;
        }
        if (isDetermined(trials.standing(settled))) {
            return false;
        }
        if (settled.size() == others.size()) {
            return differs(input, settled);
        }
        Input next = others.get(settled.size());
        for (Object value : values.getOrDefault(next, List.of())) {
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
        return values.getOrDefault(input, List.of()).stream()
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
    Optional<List<Setting>> leadingTo(String outcome) {
        return leadingTo(outcome, List.copyOf(values.keySet()), new ArrayList<>());
    }

    private Optional<List<Setting>> leadingTo(String outcome, List<Input> all, List<Setting> settled) {
        Standing standing = trials.standing(settled);
        if (standing.outcome().equals(outcome)) {
            return Optional.of(List.copyOf(settled));
        }
        if (isBounded() || !standing.possible().contains(outcome) || settled.size() == all.size()) {
            return Optional.empty();
        }
        Input next = all.get(settled.size());
        for (Object value : values.getOrDefault(next, List.of())) {
            settled.add(new Setting(next, null, value));
            Optional<List<Setting>> found = leadingTo(outcome, all, settled);
            settled.remove(settled.size() - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the search ended before every way was tried. */
    boolean isBounded() {
        return trials.count() - start > MOST_TRIALS;
    }

    private static boolean isDetermined(Standing standing) {
        return !standing.outcome().equals(Outcome.UNDETERMINED.code());
    }
}
