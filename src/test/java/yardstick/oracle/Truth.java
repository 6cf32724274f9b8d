package yardstick.oracle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A truth value of strong Kleene logic together with the inputs that made it unknown. */
record Truth(Value value, List<String> missing) {

    enum Value {
        FALSE,
        UNKNOWN,
        TRUE
    }

    static final Truth TRUE = new Truth(Value.TRUE, List.of());
    static final Truth FALSE = new Truth(Value.FALSE, List.of());

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    static Truth unknown(Collection<String> missing) {
        Set<String> sorted = new TreeSet<>(CodePoints.ORDER);
        sorted.addAll(missing);
        return new Truth(Value.UNKNOWN, List.copyOf(sorted));
    }

    /** Unknown because of the unknown ones among the operands, and of those only. */
    static Truth unknownBecauseOf(Collection<Truth> operands) {
        return unknown(operands.stream()
                .filter(Truth::isUnknown)
                .flatMap(operand -> operand.missing().stream())
                .toList());
    }

    static Truth and(Truth... operands) {
        List<Truth> all = Arrays.asList(operands);
        if (all.stream().anyMatch(Truth::isFalse)) {
            return FALSE;
        }
        return all.stream().allMatch(Truth::isTrue) ? TRUE : unknownBecauseOf(all);
    }

    static Truth or(Truth... operands) {
        List<Truth> all = Arrays.asList(operands);
        if (all.stream().anyMatch(Truth::isTrue)) {
            return TRUE;
        }
        return all.stream().allMatch(Truth::isFalse) ? FALSE : unknownBecauseOf(all);
    }

    Truth not() {
        return switch (value) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> this;
        };
    }

    boolean isTrue() {
        return value == Value.TRUE;
    }

    boolean isFalse() {
        return value == Value.FALSE;
    }

    boolean isUnknown() {
        return value == Value.UNKNOWN;
    }
}
