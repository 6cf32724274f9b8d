package yardstick.bench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.bench.peer.Contender;

/**
 * All that one run of the benchmarks measured.
 *
 * @param changedFigure of a dossier of middle size that is kept open
 * @param beforeEdits what all of it takes
 * @param heap at the largest dossier
 * @param threads at the largest dossier
 * @param gibibyte null if it is left out for a first look
 * @param readBytes size of the file that is read
 */
record Results(
        Settings settings,
        List<Run> runs,
        Shipped shipped,
        Processes.Cold cold,
        Processes.Heap heap,
        Harness.Threads threads,
        Cost changedRule,
        Cost changedParameter,
        Cost changedFigure,
        Cost beforeEdits,
        Harness.Reading reading,
        Rank rank,
        Processes.Whole whole,
        Processes.@Nullable Gibibyte gibibyte,
        long readBytes) {

    /**
     * Evaluations of the dossier that comes with the project.
     *
     * @param inFull with all grounds, evidence and what is missing, as JSON
     */
    record Shipped(Cost plainJava, Cost yardstick, Cost inFull) {}

    /**
     * Two ranks in one group each, by a policy that says nothing else.
     *
     * @param cost at the largest dossier
     * @param middle bytes of the result as JSON for each zone of a dossier of middle size
     * @param largest the same of the largest dossier
     */
    record Rank(Cost cost, double middle, double largest) {}

    Optional<Cost> cost(Contender contender, int zones, int missing) {
        return run(contender, zones, missing).flatMap(run -> Optional.ofNullable(run.cost()));
    }

    Optional<Run> run(Contender contender, int zones, int missing) {
        return runs.stream()
                .filter(run -> run.contender() == contender && run.zones() == zones && run.missing() == missing)
                .findFirst();
    }

    /** CPU time against that of plain Java on the same dossier. */
    Optional<Double> ratio(Contender contender, int zones, int missing) {
        return cost(contender, zones, missing)
                .flatMap(cost -> cost(Contender.PLAIN_JAVA, zones, missing).map(plain -> cost.cpu() / plain.cpu()));
    }

    /** CPU time per zone on the largest dossier against that on a smaller one. */
    Optional<Double> growth(Contender contender, int smaller) {
        int largest = settings.largest();
        return cost(contender, largest, 0)
                .flatMap(large ->
                        cost(contender, smaller, 0).map(small -> large.cpu() / largest / (small.cpu() / smaller)));
    }
}
