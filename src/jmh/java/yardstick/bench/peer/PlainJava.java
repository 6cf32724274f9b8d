package yardstick.bench.peer;

import java.util.List;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;

/**
 * The policy written by hand for exactly these rules, missing data included: the practical limit. It gives outcomes alone, no
 * grounds; whoever changes the policy changes this program.
 */
final class PlainJava implements Peer {

    private final Thresholds thresholds;

    PlainJava(List<Parameter> parameters) {
        this.thresholds = Thresholds.of(parameters);
    }

    @Override
    public Decided decide(Dossier dossier) {
        String[] outcomes = new String[dossier.subjectCount()];
        for (Grant grant : dossier.grants()) {
            outcomes[grant.ordinal()] = outcome(grant, dossier);
        }
        for (Designation designation : dossier.designations()) {
            new Admission(dossier, thresholds).decide(designation, outcomes);
        }
        return () -> outcomes;
    }

    private String outcome(Grant grant, Dossier dossier) {
        if (grant.withdrawn()) {
            return "EXIT";
        }
        TrackRecord record = new TrackRecord(grant, dossier.measures(grant), thresholds);
        Truth exit = record.late().or(record.absent());
        if (exit != Truth.TRUE && record.poor() != Truth.FALSE && !GrantSheet.owed(grant, dossier)) {
            exit = exit.or(record.poor());
        }
        if (exit != Truth.TRUE && record.incapable() != Truth.FALSE) {
            exit = exit.or(record.incapable().and(overdue(dossier.milestones(grant))));
        }
        if (exit != Truth.FALSE) {
            return exit == Truth.TRUE ? "EXIT" : "UNDETERMINED";
        }
        return switch (record.slipping().or(Match.of(grant).not())) {
            case TRUE -> "WARN";
            case UNKNOWN -> "UNDETERMINED";
            case FALSE -> "RETAIN";
        };
    }

    private Truth overdue(List<Milestone> milestones) {
        int certain = 0;
        int unknown = 0;
        for (Milestone milestone : milestones) {
            if (milestone.progress() == null) {
                unknown++;
            } else if (milestone.progress().compareTo(Thresholds.COMPLETE) < 0) {
                certain++;
            }
        }
        return Truth.atLeast(thresholds.overdue(), certain, certain + unknown);
    }
}
