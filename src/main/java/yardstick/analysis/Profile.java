package yardstick.analysis;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;

/** What a dossier has under each name of a measure, by the kind of subject. It looks at each measure once and keeps none. */
final class Profile {

    private final Map<String, Map<Kind, Range>> ranges = new HashMap<>();

    private Profile() {}

    static Profile of(Dossier dossier) {
        Profile profile = new Profile();
        String name = "";
        Map<Kind, Range> byKind = new EnumMap<>(Kind.class);
        for (Measure measure : dossier.measures()) {
            if (!measure.name().equals(name)) {
                name = measure.name();
                byKind = profile.ranges.computeIfAbsent(name, any -> new EnumMap<>(Kind.class));
            }
            byKind.computeIfAbsent(measure.of().subjectKind(), any -> new Range())
                    .add(measure.value());
        }
        return profile;
    }

    /** The names in order. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(CodePoints.ORDER);
        names.addAll(ranges.keySet());
        return names;
    }

    /** How many measures of a name there are, by kind of subject; none of a kind that has none. */
    Map<Kind, Integer> counts(String name) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        ranges.getOrDefault(name, Map.of()).forEach((kind, range) -> counts.put(kind, range.all));
        return counts;
    }

    /** How many measures of a name there are. */
    int count(String name) {
        return counts(name).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The figures of a name, of some kinds of subject. */
    Range range(String name, Predicate<Kind> kinds) {
        Range all = new Range();
        ranges.getOrDefault(name, Map.of()).forEach((kind, range) -> {
            if (kinds.test(kind)) {
                all.add(range);
            }
        });
        return all;
    }

    /** What figures lie between. */
    static final class Range {

        private int all;
        private int known;
        private int fractions;
        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;

        void add(@Nullable BigDecimal value) {
            all++;
            if (value == null) {
                return;
            }
            known++;
            if (value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0) {
                fractions++;
            }
            include(value);
        }

        private void add(Range other) {
            all += other.all;
            known += other.known;
            fractions += other.fractions;
            if (other.low != null && other.high != null) {
                include(other.low);
                include(other.high);
            }
        }

        private void include(BigDecimal value) {
            if (low == null || value.compareTo(low) < 0) {
                low = value;
            }
            if (high == null || value.compareTo(high) > 0) {
                high = value;
            }
        }

        int known() {
            return known;
        }

        /** The least figure; 0 where none is known. */
        BigDecimal low() {
            return low == null ? BigDecimal.ZERO : low;
        }

        /** The greatest figure; 0 where none is known. */
        BigDecimal high() {
            return high == null ? BigDecimal.ZERO : high;
        }

        /** Whether all lie from 0 to 1, and some of them between. */
        boolean isOfFractions() {
            return fractions > 0 && low().signum() >= 0 && high().compareTo(BigDecimal.ONE) <= 0;
        }
    }
}
