package yardstick.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.decision.Reported;
import yardstick.evaluate.Limits;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Subject;

/** Evaluates point by point, and compares neighbours. */
final class SweepRun {

    private static final Comparator<Turn> ORDER = Comparator.comparingInt(Turn::step)
            .thenComparingInt(Turn::facts)
            .thenComparingInt(Turn::decision)
            .thenComparing(turn -> turn.before().code(), CodePoints.ORDER)
            .thenComparing(turn -> turn.after().code(), CodePoints.ORDER);

    private final Policy policy;
    private final List<NamedDossier> facts;
    private final SweepGrid grid;
    private final Limits limits;
    private final List<SweepPoint> points = new ArrayList<>();

    /** What is decided of each dossier, in the order in which it is, which is the same at every point. */
    private final List<List<Decided>> decided = new ArrayList<>();

    /** The outcomes of these, by point, then dossier. */
    private final List<List<List<Outcome>>> outcomes = new ArrayList<>();

    /** What each decision reports at the first point, by dossier, then decision. */
    private final List<List<Reported>> first = new ArrayList<>();

    SweepRun(Policy policy, List<NamedDossier> facts, SweepGrid grid, Limits limits) {
        this.policy = policy;
        this.facts = facts;
        this.grid = grid;
        this.limits = limits;
    }

    Sweep sweep() {
        int size = grid.size().intValueExact();
        for (int point = 0; point < size; point++) {
            evaluate(point);
        }
        List<SweepFlip> flips = new ArrayList<>();
        for (int axis = 0; axis < grid.axes().size(); axis++) {
            flips.addAll(flips(axis));
        }
        return new Sweep(policy.folder(), List.copyOf(facts), grid.axes(), List.copyOf(points), List.copyOf(flips));
    }

    private void evaluate(int point) {
        Map<String, BigDecimal> values = grid.values(point);
        Policy here = policy.withParameters(values);
        List<Map<Matter, Map<Outcome, Integer>>> counts = new ArrayList<>();
        List<List<Outcome>> reached = new ArrayList<>();
        List<List<Reported>> reported = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            List<Decision> decisions;
            try {
                Evaluation evaluation = here.evaluate(facts.get(i).dossier(), limits);
                decisions = evaluation.decisions();
                counts.add(evaluation.summary());
            } catch (InvalidInput e) {
                throw at(values, e);
            }
            if (point == 0) {
                decided.add(decisions.stream().map(Decided::of).toList());
            }
            decisions.forEach(decision -> reported.add(decision.values()));
            reached.add(shared(decisions.stream().map(Decision::outcome).toList(), i));
        }
        outcomes.add(reached);
        if (point == 0) {
            first.addAll(reported);
        }
        points.add(
                new SweepPoint(point, List.copyOf(values.values()), grid.isCurrent(point), counts, figures(reported)));
    }

    private List<SweepFigure> figures(List<List<Reported>> reported) {
        List<Matter> of =
                decided.stream().flatMap(List::stream).map(Decided::matter).toList();
        return SweepFigure.all(policy.folder().matters(), of, first, reported);
    }

    /** The list of the point before if it says the same: most points change nothing, and what is one object need not be compared. */
    private List<Outcome> shared(List<Outcome> reached, int dossier) {
        if (outcomes.isEmpty()) {
            return reached;
        }
        List<Outcome> before = outcomes.get(outcomes.size() - 1).get(dossier);
        return before.equals(reached) ? before : reached;
    }

    /** The problems of an evaluation together with the values that led to them. */
    private static InvalidInput at(Map<String, BigDecimal> values, InvalidInput refused) {
        String where = values.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue().toPlainString())
                .collect(Collectors.joining(", "));
        return new InvalidInput(refused.problems().stream()
                .map(problem -> new Problem(
                        problem.severity(),
                        problem.code(),
                        problem.location(),
                        new Words(
                                problem.message().zh() + "（" + where + "）",
                                problem.message().en() + " (" + where + ")"),
                        problem.hint(),
                        problem.excerpt()))
                .toList());
    }

    /** A subject in a matter, without the reasons of a decision, which hold on to all that it was decided by. */
    private record Decided(Subject subject, Matter matter) {

        static Decided of(Decision decision) {
            return new Decided(decision.subject(), decision.matter());
        }
    }

    /**
     * A change from one point to the next along an axis.
     *
     * @param step where the latter stands on the axis
     * @param facts number of the dossier
     * @param decision number of the decision on it
     */
    private record Turn(int step, int facts, int decision, Outcome before, Outcome after) {}

    private List<SweepFlip> flips(int axis) {
        Map<Turn, List<SweepPoint>> turns = new HashMap<>();
        int stride = grid.stride(axis);
        for (SweepPoint point : points) {
            int step = grid.step(point.index(), axis);
            for (int dossier = 0; step > 0 && dossier < facts.size(); dossier++) {
                turns(point, stride, step, dossier)
                        .forEach(turn -> turns.computeIfAbsent(turn, any -> new ArrayList<>())
                                .add(point));
            }
        }
        return turns.keySet().stream()
                .sorted(ORDER)
                .map(turn -> flip(grid.axes().get(axis), turn, turns.getOrDefault(turn, List.of())))
                .toList();
    }

    private List<Turn> turns(SweepPoint point, int stride, int step, int dossier) {
        List<Outcome> before = outcomes.get(point.index() - stride).get(dossier);
        List<Outcome> after = outcomes.get(point.index()).get(dossier);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; before != after && i < after.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                turns.add(new Turn(step, dossier, i, before.get(i), after.get(i)));
            }
        }
        return turns;
    }

    private SweepFlip flip(SweepAxis axis, Turn turn, List<SweepPoint> at) {
        Decided of = decided.get(turn.facts()).get(turn.decision());
        return new SweepFlip(
                axis,
                turn.step(),
                facts.get(turn.facts()),
                of.subject(),
                of.matter(),
                turn.before(),
                turn.after(),
                List.copyOf(at));
    }
}
