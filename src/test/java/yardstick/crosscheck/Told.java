package yardstick.crosscheck;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.evaluate.Finding;
import yardstick.oracle.Expected;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Subject;

/** Decisions and findings as lines of text, so that they can be compared whoever made them. */
public final class Told {

    private Told() {}

    /** One line per decision: subject, outcome, grounds, and open rules with what they miss. */
    public static List<String> decisions(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> subject(decision.subject()) + " "
                        + (decision.matter().isNamed() ? decision.matter().id() + " " : "") + outcome(decision))
                .toList();
    }

    private static String outcome(Decision decision) {
        List<String> grounds =
                decision.grounds().stream().map(ground -> ground.rule().name()).toList();
        List<String> open = decision.open().stream()
                .map(rule -> open(rule, decision.subject()))
                .toList();
        return decision.outcome().code() + " grounds " + grounds + " open " + open;
    }

    private static String open(Open open, Subject subject) {
        List<String> missing =
                open.missing().stream().map(input -> input.seenFrom(subject)).toList();
        String outcome = open instanceof Open.OfRule rule ? rule.outcome() : "concerned";
        return open.name() + " > " + outcome + " " + missing;
    }

    /** The lines that decisions have to be. */
    static List<String> expected(List<Expected> decisions) {
        return decisions.stream().map(Told::expected).toList();
    }

    private static String expected(Expected decision) {
        List<String> open = decision.open().stream()
                .map(rule -> rule.rule() + " > " + rule.outcome() + " " + rule.missing())
                .toList();
        String designation = decision.designation() == null ? "" : "/" + decision.designation();
        return decision.kind() + " " + decision.zone() + designation + " " + decision.outcome() + " grounds "
                + decision.grounds() + " open " + open;
    }

    /** One line per finding: subject, rule and truth. */
    static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        subject(finding.subject()) + " " + finding.rule().name() + " " + finding.truth())
                .toList();
    }

    /** What an evaluation finds, or the problems for which it refuses to. */
    static List<String> by(Supplier<List<Finding>> evaluation) {
        try {
            return findings(evaluation.get());
        } catch (InvalidInput refusal) {
            return refusal.problems().stream()
                    .map(problem -> problem.code() + " " + problem.location() + " " + problem.message())
                    .toList();
        }
    }

    /** The kind and the ids of a subject. */
    static String subject(Subject subject) {
        return subject.subjectKind().word() + " " + subject.ids();
    }

    /** The first lines that differ, {@code -} as expected and {@code +} as found; empty if none does. */
    static String difference(List<String> expected, List<String> found) {
        StringBuilder difference = new StringBuilder();
        for (int i = 0; i < Math.max(expected.size(), found.size()) && difference.length() < 2000; i++) {
            String wanted = i < expected.size() ? expected.get(i) : null;
            String seen = i < found.size() ? found.get(i) : null;
            if (!Objects.equals(wanted, seen)) {
                difference.append("\n- ").append(wanted).append("\n+ ").append(seen);
            }
        }
        return difference.toString();
    }
}
