package yardstick.oracle;

import java.util.Comparator;
import java.util.List;

/** The decision that the specification demands for one subject; {@code designation} is null for a zone. */
public record Expected(
        String zone, String designation, String kind, String outcome, List<String> grounds, List<Open> open) {

    static final Comparator<Expected> ORDER = Comparator.comparing(Expected::zone, CodePoints.ORDER)
            .thenComparing(Expected::designation, Comparator.nullsFirst(CodePoints.ORDER));
}
