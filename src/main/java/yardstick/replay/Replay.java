package yardstick.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;

/**
 * A policy applied to the same facts period after period, each time seeing what was decided before: first as the dossier tells it, then
 * as it was decided itself.
 *
 * @param evaluations one for each period, from the first on
 */
public record Replay(PolicyFolder policy, List<Evaluation> evaluations) {

    /**
     * Replays a policy.
     *
     * @param dossier as seen from any period; what it tells of decisions from the first period on is forgotten
     * @param limits of each evaluation, and in time and decisions of all of them together
     * @throws InvalidInput as an evaluation of one of the periods does, or if all together pass a limit
     * @throws IllegalArgumentException if a period is of another unit, or the last lies before the first
     */
    public static Replay of(Policy policy, Dossier dossier, Period from, Period to, Limits limits) {
        if (policy.unit().require(from).compareTo(policy.unit().require(to)) > 0) {
            throw new IllegalArgumentException(to + " lies before " + from);
        }
        List<Evaluation> evaluations = new ArrayList<>();
        Allowance left = new Allowance(limits, System::nanoTime);
        Dossier known = dossier.forgettingDecisions(from);
        for (Period now = from; now.compareTo(to) <= 0; now = now.back(-1)) {
            Evaluation evaluation = policy.evaluate(known.at(now), limits);
            evaluations.add(evaluation);
            left.spend(now, evaluation.decisions().size());
            known = evaluation.dossier().withDecisions(now, evaluation.past());
        }
        return new Replay(policy.folder(), List.copyOf(evaluations));
    }

    /** The periods, in their order. */
    public List<Period> periods() {
        return evaluations.stream().map(each -> each.dossier().asOf()).toList();
    }

    /** What became of each subject in each matter, in the order of decisions. */
    public List<Course> courses() {
        Map<Integer, Map<Matter, List<Optional<Outcome>>>> all = new TreeMap<>();
        Map<Integer, Subject> subjects = new TreeMap<>();
        for (int at = 0; at < evaluations.size(); at++) {
            for (Decision decision : evaluations.get(at).decisions()) {
                int ordinal = decision.subject().ordinal();
                subjects.put(ordinal, decision.subject());
                all.computeIfAbsent(ordinal, any -> new LinkedHashMap<>())
                        .computeIfAbsent(decision.matter(), any -> none())
                        .set(at, Optional.of(decision.outcome()));
            }
        }
        List<Course> courses = new ArrayList<>();
        all.forEach((ordinal, matters) -> matters.forEach((matter, outcomes) ->
                courses.add(new Course(Objects.requireNonNull(subjects.get(ordinal)), matter, List.copyOf(outcomes)))));
        courses.sort(Comparator.comparing(Course::subject, Subject.ORDER)
                .thenComparingInt(course -> policy.matters().indexOf(course.matter())));
        return List.copyOf(courses);
    }

    private List<Optional<Outcome>> none() {
        List<Optional<Outcome>> none = new ArrayList<>();
        evaluations.forEach(any -> none.add(Optional.empty()));
        return none;
    }

    @Override
    public String toString() {
        List<Period> periods = periods();
        return Brief.of("Replay", policy.id() + " from " + periods.get(0) + " to " + periods.get(periods.size() - 1));
    }
}
