package yardstick.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.evaluate.EvaluationMistake;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Nearest;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PastDecision;

/** Makes sure that what a dossier says was decided earlier is what the policy could have decided. */
public final class EarlierDecisions {

    private final PolicyFolder policy;
    private final Dossier dossier;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private EarlierDecisions(PolicyFolder policy, Dossier dossier) {
        this.policy = policy;
        this.dossier = dossier;
    }

    /**
     * Looks at each decision of a dossier.
     *
     * @throws InvalidInput with each matter that the policy does not have or that is not told, and each outcome that none of them has
     */
    public static void refuseUnknown(PolicyFolder policy, Dossier dossier) {
        EarlierDecisions decisions = new EarlierDecisions(policy, dossier);
        dossier.decisions().forEach(decisions::check);
        if (!decisions.problems.isEmpty()) {
            throw new InvalidInput(List.copyOf(decisions.problems.values()));
        }
    }

    private void check(PastDecision decision) {
        List<Matter> matters = policy.matters(decision.of().subjectKind());
        List<String> ids = matters.stream().map(Matter::id).toList();
        String id = decision.matter();
        if (id == null && matters.size() == 1) {
            checkOutcome(decision, matters.get(0));
        } else if (id == null && matters.size() > 1) {
            tell(decision, new Words("没有写明是哪个事项", "does not say in which matter"), Nearest.choice(ids));
        } else if (ids.contains(id)) {
            checkOutcome(decision, matters.get(ids.indexOf(id)));
        } else if (id != null && !matters.isEmpty()) {
            tell(
                    decision,
                    new Words("没有事项 " + Quote.of(id), "there is no matter " + Quote.of(id)),
                    Nearest.instead(id, ids));
        }
    }

    private void checkOutcome(PastDecision decision, Matter matter) {
        String code = decision.outcome();
        if (code == null || code.equals(Outcome.UNDETERMINED.code()) || matter.rank(code) >= 0) {
            return;
        }
        List<String> codes = matter.outcomes().stream().map(Outcome::code).toList();
        tell(
                decision,
                new Words("没有结论 " + Quote.of(code), "there is no outcome " + Quote.of(code)),
                Nearest.instead(Outcome.called(matter.outcomes(), code), codes));
    }

    /** Tells of the first of all decisions that have the same mistake. */
    private void tell(PastDecision decision, Words message, Words hint) {
        String kind = decision.of().subjectKind().word();
        String of = kind + " " + decision.of().ids();
        problems.computeIfAbsent(
                kind + "\n" + decision.matter() + "\n" + message.en(),
                any -> EvaluationMistake.EARLIER.at(
                        dossier.file(),
                        new Words(
                                "decisions 里 " + of + " 在 " + decision.period() + " 的结论：" + message.zh(),
                                "the decision on " + of + " of " + decision.period() + ": " + message.en()),
                        hint));
    }
}
