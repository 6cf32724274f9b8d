package yardstick.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                facts.measures().only(Keeping.MEASURES.isThere()),
                facts.attributes().only(Keeping.ATTRIBUTES.isThere()),
                facts.milestones().only(Keeping.MILESTONES.isThere()),
                facts.difficulties().only(Keeping.DIFFICULTIES.isThere()),
                facts.past().decisions().only(d -> d.back() >= 1 && d.back() < d.of().tenure()),
                exempts(facts),
                subjects.notYet() + notYet(facts));
    }

    private static boolean exempts(FactStore facts) {
        return facts.measures().count(measure -> !measure.applies()) > 0;
    }

    private static int notYet(FactStore facts) {
        return facts.measures().count(measure -> measure.back() < 0)
                + facts.attributes().count(attribute -> attribute.back() < 0)
                + facts.milestones().count(milestone -> milestone.back() < 0)
                + facts.difficulties().count(difficulty -> difficulty.back() < 0)
                + facts.past().decisions().count(decision -> decision.back() < 1);
    }

    /**
     * What is there once one fact has come, gone or been replaced.
     *
     * @param facts all that there are then
     */
    PresentFacts next(FactStore before, FactStore facts, Keeping<?> keeping, @Nullable Fact gone, @Nullable Fact come) {
        PresentFacts next = keeping.next(this, before, facts, gone, come);
        boolean isExempt = isExempt(gone) || isExempt(come);
        return new PresentFacts(
                subjects,
                next.measures,
                next.attributes,
                next.milestones,
                next.difficulties,
                decisions,
                isExempt ? exempts(facts) : exempts,
                notYet - (keeping.isLater(gone) ? 1 : 0) + (keeping.isLater(come) ? 1 : 0));
    }

    private static boolean isExempt(@Nullable Fact fact) {
        return fact instanceof Measure measure && !measure.applies();
    }

    PresentFacts withMeasures(Grouped<Measure> others) {
        return new PresentFacts(subjects, others, attributes, milestones, difficulties, decisions, exempts, notYet);
    }

    PresentFacts withAttributes(Grouped<Attribute> others) {
        return new PresentFacts(subjects, measures, others, milestones, difficulties, decisions, exempts, notYet);
    }

    PresentFacts withMilestones(Grouped<Milestone> others) {
        return new PresentFacts(subjects, measures, attributes, others, difficulties, decisions, exempts, notYet);
    }

    PresentFacts withDifficulties(Grouped<Difficulty> others) {
        return new PresentFacts(subjects, measures, attributes, milestones, others, decisions, exempts, notYet);
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
