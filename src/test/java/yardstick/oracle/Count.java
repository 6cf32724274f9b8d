package yardstick.oracle;

import java.math.BigDecimal;
import java.util.List;

/** The number of members that match, known to lie between those that certainly and those that possibly do. */
record Count(List<Truth> members) {

    Truth atLeast(BigDecimal required) {
        if (certain().compareTo(required) >= 0) {
            return Truth.TRUE;
        }
        return possible().compareTo(required) < 0 ? Truth.FALSE : Truth.unknownBecauseOf(members);
    }

    Truth below(BigDecimal limit) {
        return atLeast(limit).not();
    }

    private BigDecimal certain() {
        return BigDecimal.valueOf(members.stream().filter(Truth::isTrue).count());
    }

    private BigDecimal possible() {
        return BigDecimal.valueOf(
                members.stream().filter(member -> !member.isFalse()).count());
    }
}
