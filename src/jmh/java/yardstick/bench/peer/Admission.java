package yardstick.bench.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Pair;

/** Decides the applications for one designation: those that qualify compete for its places. */
final class Admission {

    private final Dossier dossier;
    private final Thresholds thresholds;
    private final List<Candidate> qualified = new ArrayList<>();
    private final List<Candidate> possiblyQualified = new ArrayList<>();
    private int grants;

    Admission(Dossier dossier, Thresholds thresholds) {
        this.dossier = dossier;
        this.thresholds = thresholds;
    }

    void decide(Designation designation, String[] outcomes) {
        for (Pair pair : dossier.pairs(designation)) {
            if (pair instanceof Application application) {
                outcomes[application.ordinal()] = alone(application);
            } else {
                grants++;
            }
        }
        if (designation.status().equals("SOUGHT")) {
            qualified.forEach(candidate -> outcomes[candidate.application().ordinal()] = "DEFER");
        } else if (designation.places() != null) {
            compete(designation.places().setScale(0, RoundingMode.CEILING).intValueExact() - grants, outcomes);
        }
    }

    /** The outcome of an application that need not compete: admitted if it qualifies. */
    private String alone(Application application) {
        BigDecimal results = figure(application, "成效得分");
        BigDecimal effort = figure(application, "争取得分");
        Truth deserving = atLeast(results, thresholds.results())
                .and(atLeast(effort, thresholds.effort()))
                .and(Match.of(application));
        if (deserving == Truth.FALSE) {
            return "DECLINE";
        }
        if (ApplicationSheet.holdsGrant(application, dossier)) {
            return deserving == Truth.TRUE ? "DEFER" : "UNDETERMINED";
        }
        boolean certain = deserving == Truth.TRUE;
        (certain ? qualified : possiblyQualified).add(new Candidate(application, results, effort));
        return certain ? "ADMIT" : "UNDETERMINED";
    }

    private @Nullable BigDecimal figure(Application application, String name) {
        Measure measure = dossier.measure(application, name, 0);
        return measure == null ? null : measure.value();
    }

    private static Truth atLeast(@Nullable BigDecimal value, BigDecimal threshold) {
        return value == null ? Truth.UNKNOWN : Truth.of(value.compareTo(threshold) >= 0);
    }

    /** A place is left for a candidate that fewer than so many go before. */
    private void compete(int room, String[] outcomes) {
        qualified.sort(Candidate.BEST_FIRST);
        for (int ahead = 0; ahead < qualified.size(); ahead++) {
            Candidate candidate = qualified.get(ahead);
            outcomes[candidate.application().ordinal()] =
                    ahead >= room ? "DEFER" : ahead + possiblyAhead(candidate) < room ? "ADMIT" : "UNDETERMINED";
        }
    }

    private int possiblyAhead(Candidate candidate) {
        int ahead = 0;
        for (Candidate other : possiblyQualified) {
            ahead += other.mayPrecede(candidate) ? 1 : 0;
        }
        return ahead;
    }
}
