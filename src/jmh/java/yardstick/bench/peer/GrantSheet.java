package yardstick.bench.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Pair;

/**
 * One grant with all that concerns it, joined here for peers that look at one record at a time; of complete data.
 *
 * @param results of the window, from the current period back, as are the two lists that follow
 * @param progress of the milestones due
 * @param owed whether the city has an open difficulty to solve
 */
record GrantSheet(
        Grant grant,
        List<Double> results,
        List<Double> reports,
        List<Double> attendance,
        double capability,
        List<Double> progress,
        boolean owed) {

    static GrantSheet of(Grant grant, Dossier dossier, Thresholds thresholds) {
        return new GrantSheet(
                grant,
                window(grant, "成效得分", thresholds.resultsPeriods(), dossier),
                window(grant, "按时报送", thresholds.reportsPeriods(), dossier),
                window(grant, "例会出勤率", thresholds.attendancePeriods(), dossier),
                current(grant, "能力得分", dossier),
                progress(grant, dossier),
                owed(grant, dossier));
    }

    /** The figure of the current period. */
    static double current(Pair pair, String name, Dossier dossier) {
        return figure(pair, name, 0, dossier);
    }

    private static double figure(Pair pair, String name, int back, Dossier dossier) {
        Measure measure = dossier.measure(pair, name, back);
        BigDecimal value = measure == null ? null : measure.value();
        if (value == null) {
            throw new IllegalArgumentException("not complete: " + name);
        }
        return value.doubleValue();
    }

    private static List<Double> window(Grant grant, String name, int periods, Dossier dossier) {
        List<Double> figures = new ArrayList<>(periods);
        for (int back = 0; back < Math.min(periods, grant.tenure()); back++) {
            figures.add(figure(grant, name, back, dossier));
        }
        return figures;
    }

    private static List<Double> progress(Grant grant, Dossier dossier) {
        List<Double> progress = new ArrayList<>();
        for (Milestone milestone : dossier.milestones(grant)) {
            BigDecimal value = milestone.progress();
            if (value == null) {
                throw new IllegalArgumentException("not complete: " + milestone.id());
            }
            progress.add(value.doubleValue());
        }
        return progress;
    }

    static boolean owed(Grant grant, Dossier dossier) {
        for (Difficulty difficulty : dossier.difficulties(grant.zone())) {
            if (difficulty.open() && difficulty.owner().equals("CITY") && difficulty.concerns(grant)) {
                return true;
            }
        }
        return false;
    }
}
