package yardstick.evaluate.drools;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import yardstick.evaluate.Locality;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/**
 * What has to be looked at for the findings on one subject: going back from the last phase, the shards whose home holds a subject of
 * which something is asked that the phase may conclude.
 */
final class Reach {

    /** One phase, and the part of the dossier that it has to see. */
    record Stage(Phase phase, SessionShard shard) {}

    private final Dossier dossier;
    private final Subject subject;
    private final Set<Subject> asked = new TreeSet<>(Comparator.comparingInt(Subject::ordinal));
    private final Set<String> names = new TreeSet<>(CodePoints.ORDER);
    private final Deque<Stage> stages = new ArrayDeque<>();

    private Reach(Dossier dossier, Subject subject) {
        this.dossier = dossier;
        this.subject = subject;
        asked.add(subject);
    }

    /** The phases that matter, in the order in which they run. */
    static Collection<Stage> of(List<Phase> phases, Dossier dossier, Subject subject) {
        Reach reach = new Reach(dossier, subject);
        for (int at = phases.size() - 1; at >= 0; at--) {
            reach.back(phases.get(at));
        }
        return reach.stages;
    }

    private void back(Phase phase) {
        List<Rule> asking =
                phase.rules().stream().filter(this::concludesOutcome).toList();
        boolean any = !asking.isEmpty();
        asking.forEach(rule -> names.addAll(Phases.reads(rule)));
        boolean more = true;
        while (more) {
            more = false;
            for (Rule rule : phase.rules()) {
                if (Phases.concludes(rule, names)) {
                    any = true;
                    more |= names.addAll(Phases.reads(rule));
                }
            }
        }
        if (any) {
            SessionShard shard = shard(phase.locality());
            asked.addAll(shard.home());
            stages.addFirst(new Stage(phase, shard));
        }
    }

    private boolean concludesOutcome(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Conclude
                && rule.conclusion()
                        .subject()
                        .type()
                        .name()
                        .equals(subject.subjectKind().name());
    }

    private SessionShard shard(Locality locality) {
        return switch (locality) {
            case GLOBAL -> SessionShard.whole(dossier);
            case ZONE ->
                SessionShard.ofHolders(
                        dossier,
                        asked.stream()
                                .map(Subject::holder)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
            case DESIGNATION ->
                SessionShard.ofDesignations(
                        dossier,
                        asked.stream()
                                .map(Subject::ofDesignation)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        };
    }
}
