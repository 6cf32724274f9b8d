package yardstick.bench.peer;

import java.math.BigDecimal;
import java.util.List;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Measure;

/** What the measures of one grant say, read in one pass. */
final class TrackRecord {

    private final Thresholds thresholds;
    private final Count low;
    private final Count late;
    private final Count absent;
    private Truth slipping = Truth.UNKNOWN;
    private Truth incapable = Truth.UNKNOWN;

    TrackRecord(Grant grant, List<Measure> measures, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.low = new Count(thresholds.resultsPeriods(), grant.tenure());
        this.late = new Count(thresholds.reportsPeriods(), grant.tenure());
        this.absent = new Count(thresholds.attendancePeriods(), grant.tenure());
        for (Measure measure : measures) {
            BigDecimal value = measure.value();
            if (value != null) {
                read(measure.name(), measure.back(), value);
            }
        }
    }

    private void read(String name, int back, BigDecimal value) {
        switch (name) {
            case "成效得分" -> {
                boolean below = value.compareTo(thresholds.resultsFloor()) < 0;
                low.add(back, below);
                slipping = back == 0 ? Truth.of(below) : slipping;
            }
            case "按时报送" -> late.add(back, value.signum() == 0);
            case "例会出勤率" -> absent.add(back, value.compareTo(thresholds.attendanceFloor()) < 0);
            case "能力得分" ->
                incapable = back == 0 ? Truth.of(value.compareTo(thresholds.capabilityFloor()) < 0) : incapable;
            default -> {}
        }
    }

    Truth poor() {
        return low.atLeast(thresholds.resultsPeriods());
    }

    Truth late() {
        return late.atLeast(thresholds.late());
    }

    Truth absent() {
        return absent.atLeast(thresholds.attendancePeriods());
    }

    Truth slipping() {
        return slipping;
    }

    Truth incapable() {
        return incapable;
    }

    /** How many periods of a window match; a period of which nothing is known may. */
    private static final class Count {

        private final int window;
        private int certain;
        private int unknown;

        Count(int window, int tenure) {
            this.window = window;
            this.unknown = Math.min(window, tenure);
        }

        void add(int back, boolean matches) {
            if (back < window) {
                unknown--;
                certain += matches ? 1 : 0;
            }
        }

        Truth atLeast(int required) {
            return Truth.atLeast(required, certain, certain + unknown);
        }
    }
}
