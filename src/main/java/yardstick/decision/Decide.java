package yardstick.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.facts.CodePoints;
import yardstick.facts.Designation;
import yardstick.facts.Dossier;
import yardstick.facts.Subject;
import yardstick.facts.Zone;
import yardstick.language.Conclusion;
import yardstick.language.Finding;
import yardstick.language.Input;
import yardstick.language.Truth;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.reference.Reference;
import yardstick.reference.Verdict;

/**
 * Makes exactly one decision per subject out of findings: the strongest outcome that certainly holds, or none yet where missing
 * data leaves a stronger one possible.
 */
public final class Decide {

    /** By zone id, then designation id, by code point. */
    static final Comparator<Decision> ORDER = Comparator.comparing(
                    (Decision decision) -> id(decision.subject().inZone()), CodePoints.ORDER)
            .thenComparing(decision -> id(decision.subject().ofDesignation()), CodePoints.ORDER);

    private final Ladder ladder;
    private final Reference reference;

    private Decide(Ladder ladder, Reference reference) {
        this.ladder = ladder;
        this.reference = reference;
    }

    /**
     * Decides every subject of a kind that has a ladder.
     *
     * @param reference evaluates the same rules on the same facts, to tell evidence and missing inputs
     */
    public static List<Decision> all(
            List<Ladder> ladders, Dossier dossier, List<Finding> findings, Reference reference) {
        Map<Subject, List<Finding>> bySubject = new HashMap<>();
        findings.forEach(finding -> bySubject
                .computeIfAbsent(finding.subject(), any -> new ArrayList<>())
                .add(finding));
        List<Decision> decisions = new ArrayList<>();
        for (Ladder ladder : ladders) {
            Decide decide = new Decide(ladder, reference);
            for (Subject subject : dossier.subjects(ladder.kind())) {
                decisions.add(decide.one(subject, bySubject.getOrDefault(subject, List.of())));
            }
        }
        decisions.sort(ORDER);
        return decisions;
    }

    private static String id(@Nullable Zone zone) {
        return zone == null ? "" : zone.id();
    }

    private static String id(@Nullable Designation designation) {
        return designation == null ? "" : designation.id();
    }

    private Decision one(Subject subject, List<Finding> findings) {
        int certain = findings.stream()
                .filter(finding -> finding.truth() == Truth.TRUE)
                .mapToInt(this::rank)
                .min()
                .orElse(ladder.outcomes().size() - 1);
        List<Finding> stronger =
                findings.stream().filter(finding -> rank(finding) < certain).toList();
        if (!stronger.isEmpty()) {
            List<Open> open = stronger.stream().map(this::open).toList();
            return new Decision(subject, Outcome.UNDETERMINED, List.of(), open);
        }
        List<Ground> grounds = findings.stream()
                .filter(finding -> finding.truth() == Truth.TRUE && rank(finding) == certain)
                .map(this::ground)
                .toList();
        return new Decision(subject, ladder.outcomes().get(certain), grounds, List.of());
    }

    private int rank(Finding finding) {
        return ladder.rank(outcome(finding));
    }

    private static String outcome(Finding finding) {
        return ((Conclusion.Conclude) finding.rule().conclusion()).outcome();
    }

    private Open open(Finding finding) {
        List<Input> missing = verdict(finding).missing().stream()
                .sorted(Comparator.comparing(input -> input.seenFrom(finding.subject()), CodePoints.ORDER))
                .toList();
        return new Open(finding.rule(), outcome(finding), missing);
    }

    private Ground ground(Finding finding) {
        return new Ground(finding.rule(), Evidence.ordered(verdict(finding).readings()));
    }

    /** Evidence is found by the definition of the language, which thereby confirms each finding of the engine. */
    private Verdict verdict(Finding finding) {
        Verdict verdict = reference.verdict(finding.rule(), finding.subject());
        if (verdict.truth() != finding.truth()) {
            throw new IllegalStateException("engine and reference disagree on rule "
                    + finding.rule().name() + ": " + finding.truth() + " and " + verdict.truth());
        }
        return verdict;
    }
}
