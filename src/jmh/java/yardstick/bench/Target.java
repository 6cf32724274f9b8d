package yardstick.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.bench.peer.Contender;

/**
 * One promise about speed, and what was measured.
 *
 * @param most how much it may be
 * @param measured empty if this run does not tell
 */
record Target(String what, double most, Optional<Double> measured) {

    private static final int MIDDLE = 2543;

    /** Facts that take fewer are lost among what else is in the heap. */
    private static final long TELLING_BYTES = 20_000_000;

    /** All targets, in the order of the table. */
    static List<Target> all(Results results) {
        int largest = results.settings().largest();
        Contender ours = Contender.YARDSTICK;
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(
                "CPU time at " + largest + " zones, complete, one thread / plain Java",
                3,
                results.ratio(ours, largest, 0)));
        targets.add(new Target(
                "wall time at " + largest + " zones, two threads / one, in turn",
                1 / 1.8,
                Optional.of(results.threads().two() / results.threads().one())));
        targets.add(new Target(
                "CPU time with 10 % missing / complete",
                1.5,
                results.cost(ours, largest, 10)
                        .flatMap(missing ->
                                results.cost(ours, largest, 0).map(complete -> missing.cpu() / complete.cpu()))));
        targets.add(new Target(
                "CPU time per zone, " + largest + " / " + MIDDLE + " zones",
                1.3,
                largest == MIDDLE ? Optional.empty() : results.growth(ours, MIDDLE)));
        targets.add(new Target(
                "most heap while reading / parsed facts, " + largest + " zones",
                1.25,
                perFacts(results.heap().reading(), results)));
        targets.add(new Target(
                "most heap while evaluating / parsed facts, " + largest + " zones",
                1.5,
                perFacts(results.heap().evaluating(), results)));
        targets.add(new Target(
                "heap that a file of 1 GiB is read in / its facts",
                1.25,
                Optional.ofNullable(results.gibibyte()).map(large -> (double) large.heap() / large.facts())));
        targets.add(new Target(
                "CPU time of a cold evaluate, whole processes, 66 zones / stock Drools",
                0.25,
                Optional.of(results.cold().jar() / results.cold().stockDrools())));
        Processes.Cold cold = results.cold();
        targets.add(new Target(
                "the same of a cold explain of one decision / evaluate", 1, Optional.of(cold.explain() / cold.jar())));
        targets.add(new Target(
                "the same of a cold test of 99 cases with coverage / evaluate",
                1.2,
                Optional.of(cold.test() / cold.jar())));
        targets.add(new Target(
                "the same of a cold mutate with 99 cases / their test", 1.5, Optional.of(cold.mutate() / cold.test())));
        targets.add(new Target(
                "changed rule file: check and evaluate 66 zones, ms",
                150,
                Optional.of(results.changedRule().wall())));
        targets.add(new Target(
                "changed parameter: evaluate 66 zones, ms",
                20,
                Optional.of(results.changedParameter().wall())));
        targets.add(new Target(
                "CPU time of one changed figure, decided again / all, " + MIDDLE + " zones",
                0.01,
                Optional.of(
                        results.changedFigure().cpu() / results.beforeEdits().cpu())));
        targets.add(new Target(
                "reading with checks / Jackson binding without, in turn",
                2,
                Optional.of(results.reading().checked() / results.reading().bound())));
        targets.add(new Target(
                "CPU time of two ranks in one group each, " + largest + " zones / Chengdu policy",
                2,
                results.cost(ours, largest, 0)
                        .map(plain -> results.rank().cost().cpu() / plain.cpu())));
        targets.add(new Target(
                "bytes of the result of these ranks per zone, " + largest + " / " + MIDDLE + " zones",
                1.2,
                Optional.of(results.rank().largest() / results.rank().middle())));
        targets.add(new Target(
                "whole process, JSON to JSON with evidence, 2543 zones, wall seconds beyond 66 zones",
                0.6,
                Optional.of(results.whole().middle() - results.whole().small())));
        targets.add(new Target(
                "whole process, JSON to JSON with evidence, 40000 zones, wall seconds beyond 66 zones",
                4,
                Optional.of(results.whole().large() - results.whole().small())));
        return targets;
    }

    private static Optional<Double> perFacts(long bytes, Results results) {
        long facts = results.heap().facts();
        return facts > TELLING_BYTES ? Optional.of((double) bytes / facts) : Optional.empty();
    }

    String verdict() {
        return measured.map(value -> value <= most ? "met" : "not met").orElse("not measured");
    }
}
