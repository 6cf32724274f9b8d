package yardstick.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        String id = decision.matter();
        if (matters.isEmpty()) {
            return;
        }
        if (id == null) {
            if (matters.size() > 1) {
                tell(
                        decision,
                        new Words("没有写明是哪个事项", "does not say in which matter"),
                        named(matters.stream().map(Matter::id).toList()));
                return;
            }
            checkOutcome(decision, matters.get(0));
            return;
        }
        matters.stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        matter -> checkOutcome(decision, matter),
                        () -> tell(
                                decision,
                                new Words("没有事项 " + Quote.of(id), "there is no matter " + Quote.of(id)),
                                meant(id, matters.stream().map(Matter::id).toList())));
    }

    private void checkOutcome(PastDecision decision, Matter matter) {
        String code = decision.outcome();
        if (code == null || code.equals(Outcome.UNDETERMINED.code()) || matter.rank(code) >= 0) {
            return;
        }
        List<String> codes = matter.outcomes().stream().map(Outcome::code).toList();
        String called = matter.outcomes().stream()
                .filter(outcome -> outcome.title().zh().equals(code)
                        || outcome.title().en().equalsIgnoreCase(code))
                .map(Outcome::code)
                .findFirst()
                .orElse(code);
        tell(
                decision,
                new Words("没有结论 " + Quote.of(code), "there is no outcome " + Quote.of(code)),
                codes.contains(called) ? Nearest.question(Quote.of(called)) : meant(code, codes));
    }

    private static Words meant(String wrong, List<String> known) {
        return Nearest.of(wrong, known).map(Quote::of).map(Nearest::question).orElseGet(() -> named(known));
    }

    private static Words named(List<String> known) {
        return new Words("可用的有：" + Quote.all(known, "、"), "choose from " + Quote.all(known, ", "));
    }

    /** Tells of the first of all decisions that have the same mistake. */
    private void tell(PastDecision decision, Words message, Words hint) {
        @Nullable String matter = decision.matter();
        String key = Stream.of(decision.of().subjectKind().word(), String.valueOf(matter), message.en())
                .reduce("", (one, other) -> one + "\n" + other);
        String of = decision.of().subjectKind().word() + " " + decision.of().ids();
        problems.computeIfAbsent(
                key,
                any -> EvaluationMistake.EARLIER.at(
                        dossier.file(),
                        new Words(
                                "decisions 里 " + of + " 在 " + decision.period() + " 的结论：" + message.zh(),
                                "the decision on " + of + " of " + decision.period() + ": " + message.en()),
                        hint));
    }
}
