package yardstick.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** What of all facts is there at the period that they are seen from, and how many are still to come; made once per view. */
record PresentFacts(
        PresentSubjects subjects,
        Grouped<Measure> measures,
        Grouped<Attribute> attributes,
        Grouped<Milestone> milestones,
        Grouped<Difficulty> difficulties,
        Grouped<PastDecision> decisions,
        boolean exempts,
        int notYet) {

    static PresentFacts of(FactStore facts) {
        PresentSubjects subjects = PresentSubjects.of(facts.subjects());
        return new PresentFacts(
                subjects,
                facts.measures().only(m -> m.applies() && m.back() >= 0 && m.back() < m.of().tenure()),
                facts.attributes().only(a -> a.back() >= 0 && (a.period() == null || a.back() < a.of().tenure())),
                facts.milestones().only(m -> m.back() >= 0 && PresentSubjects.isThere(m.of())),
                facts.difficulties().only(d -> d.back() >= 0 && PresentSubjects.isThere(d.of())),
                facts.past().decisions().only(d -> d.back() >= 1 && d.back() < d.of().tenure()),
                facts.measures().count(measure -> !measure.applies()) > 0,
                subjects.notYet() + notYet(facts));
    }

    private static int notYet(FactStore facts) {
        return facts.measures().count(measure -> measure.back() < 0)
                + facts.attributes().count(attribute -> attribute.back() < 0)
                + facts.milestones().count(milestone -> milestone.back() < 0)
                + facts.difficulties().count(difficulty -> difficulty.back() < 0)
                + facts.past().decisions().count(decision -> decision.back() < 1);
    }

    /** The difficulties that may concern a subject: those of its zone or party, and those of its designation as such. */
    List<Difficulty> difficultiesAbout(Subject subject) {
        Holder holder = subject.holder();
        Designation designation = subject.ofDesignation();
        List<Difficulty> raised = holder == null ? List.of() : difficulties.group(holder.ordinal());
        List<Difficulty> asSuch = designation == null ? List.of() : difficulties.group(designation.ordinal());
        if (asSuch.isEmpty()) {
            return raised;
        }
        List<Difficulty> both = new ArrayList<>(raised);
        both.addAll(asSuch);
        return both;
    }

    /** Whether there are difficulties of designations as such, which come after those that somebody raised. */
    boolean hasDifficultiesOfDesignations() {
        return difficulties.start(subjects.all().firstDesignation()) < difficulties.size();
    }
}
