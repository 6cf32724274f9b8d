package yardstick.impact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.Policy;
import yardstick.evaluate.Limits;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;

/**
 * What a policy decides as some of its parameters take one value after the other. Nothing is compiled again, and each point is
 * evaluated by the engine as any other policy is.
 *
 * @param points all combinations of the axes' values; the last axis changes fastest
 * @param flips by axis, value, dossier and subject
 */
public record Sweep(
        PolicyFolder policy,
        List<NamedDossier> facts,
        List<SweepAxis> axes,
        List<SweepPoint> points,
        List<SweepFlip> flips) {

    /** The most evaluations of one sweep, each of one dossier at one point. */
    public static final int MOST_EVALUATIONS = 10_000;

    /** Sweeps within the usual limits; see {@link #of(Policy, List, List, Limits)}. */
    public static Sweep of(Policy policy, List<NamedDossier> facts, List<SweepRange> ranges) {
        return of(policy, facts, ranges, Limits.DEFAULT);
    }

    /**
     * Decides every subject of some dossiers at every combination of some values of parameters. A parameter's own value is
     * among them even if it is not asked for.
     *
     * @param facts at least one, their periods of the policy's unit
     * @param ranges at least one, each of another parameter
     * @param limits of each evaluation
     * @throws InvalidInput if the policy has no such parameter, or an evaluation passes a limit
     * @throws IllegalArgumentException if that takes more than {@link #MOST_EVALUATIONS}, or a parameter has two ranges
     */
    public static Sweep of(Policy policy, List<NamedDossier> facts, List<SweepRange> ranges, Limits limits) {
        PolicyFolder folder = policy.folder();
        Map<String, BigDecimal> first = new LinkedHashMap<>();
        ranges.forEach(range -> first.put(range.parameter(), range.values().get(0)));
        folder.withParameters(first);
        if (first.size() < ranges.size() || ranges.isEmpty() || facts.isEmpty()) {
            throw new IllegalArgumentException("a sweep needs facts, and one range of each parameter");
        }
        List<SweepAxis> axes =
                ranges.stream().map(range -> SweepAxis.of(folder, range)).toList();
        if (evaluations(axes, facts.size()).compareTo(BigInteger.valueOf(MOST_EVALUATIONS)) > 0) {
            throw new IllegalArgumentException("a sweep has at most " + MOST_EVALUATIONS + " evaluations");
        }
        return new SweepRun(policy, facts, new SweepGrid(axes), limits).sweep();
    }

    /** How many evaluations a sweep takes. */
    public static BigInteger evaluations(List<SweepAxis> axes, int dossiers) {
        return new SweepGrid(axes).size().multiply(BigInteger.valueOf(dossiers));
    }

    /** Whether a flip is there whatever the values of the other parameters. */
    public boolean isEverywhere(SweepFlip flip) {
        return flip.at().size() == points.size() / flip.axis().values().size();
    }

    /** Whether some decision in a matter reports another figure at some point than at the first. */
    public boolean revalues(Matter matter) {
        return points.stream()
                .flatMap(point -> point.figures().stream())
                .anyMatch(figure -> figure.matter().equals(matter) && figure.others() > 0);
    }

    @Override
    public String toString() {
        return Brief.of(
                "Sweep",
                policy.id() + ", " + Brief.count(points.size(), "point") + ", " + Brief.count(flips.size(), "flip"));
    }
}
