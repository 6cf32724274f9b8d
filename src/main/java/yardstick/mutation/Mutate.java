package yardstick.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.cases.Cases;
import yardstick.cases.Judge;
import yardstick.cases.PolicyCase;
import yardstick.evaluate.drools.Engine;
import yardstick.mutation.MutationRun.Fate;
import yardstick.mutation.MutationRun.Survivor;
import yardstick.mutation.MutationRun.Watch;
import yardstick.mutation.MutationRun.Wish;
import yardstick.problem.InvalidInput;

/** Puts every mistake into a policy whose cases pass; then looks for cases that would notice what no case does. */
public final class Mutate {

    private final Judge judge;
    private final Cases cases;
    private final Wish wish;
    private final Watch watch;
    private int done;
    private int untried;

    private Mutate(Judge judge, Cases cases, Wish wish, Watch watch) {
        this.judge = judge;
        this.cases = cases;
        this.wish = wish;
        this.watch = watch;
    }

    /** Runs until all is known or the time is over. */
    public static MutationRun run(Policy policy, Cases cases, Wish wish, Watch watch) {
        return new Mutate(new Judge(policy.folder(), policy.rules()), cases, wish, watch).run();
    }

    private MutationRun run() {
        List<Slip> all = Mutants.slips(judge);
        List<Slip> wanted =
                all.stream().filter(slip -> slip.isNamed(wish.filter())).toList();
        List<Fate> fates = fates(wanted);
        MutationRun run = MutationRun.of(fates, untried, all.size() - wanted.size());
        watch.judgedAll(run);
        return wish.killers() ? run.with(searched(run.survivors())) : run;
    }

    /**
     * What came of trying a change.
     *
     * @param fate none where the change makes no mutant
     */
    private record Trial(boolean inTime, Optional<Fate> fate) {}

    private List<Fate> fates(List<Slip> wanted) {
        List<Fate> fates = new ArrayList<>();
        watch.tried(0, wanted.size());
        InOrder.work(wanted, this::trial, trial -> {
            trial.fate().ifPresent(fate -> {
                fates.add(fate);
                watch.judged(fate);
            });
            untried += trial.inTime() ? 0 : 1;
            watch.tried(++done - untried, wanted.size());
        });
        return fates;
    }

    private Trial trial(Slip slip) {
        return wish.over().getAsBoolean()
                ? new Trial(false, Optional.empty())
                : new Trial(true, slip.mutant().get().map(mutant -> new Fate(mutant, isNoticed(mutant))));
    }

    /** By definition first, which is fast; who survives that is run on the engine. */
    private boolean isNoticed(Mutant mutant) {
        Judge mistaken = mutant.judge();
        try {
            boolean byDefinition = likeliestFirst(mutant)
                    .anyMatch(each -> !each.isMetBy(mistaken.byDefinition(each.dossier(), each.parameters())));
            if (byDefinition) {
                return true;
            }
            Engine engine = Engine.compile(mistaken.rules().rules());
            return cases.all().stream()
                    .anyMatch(each -> !each.isMetBy(mistaken.on(engine, each.dossier(), each.parameters())));
        } catch (InvalidInput e) {
            return true;
        }
    }

    /** The cases in the order in which they are likely to notice a mutant soon. */
    private Stream<PolicyCase> likeliestFirst(Mutant mutant) {
        return cases.all().stream()
                .sorted(Comparator.comparingInt((PolicyCase each) -> distance(mutant, each))
                        .thenComparingInt(PolicyCase::size));
    }

    private static int distance(Mutant mutant, PolicyCase from) {
        boolean names = from.expect().stream()
                .flatMap(expectation -> Stream.of(expectation.grounds(), expectation.open()))
                .anyMatch(rules -> rules != null && rules.stream().anyMatch(mutant.rule()::contains));
        return names ? 0 : from.clause().equals(mutant.clause()) ? 1 : 2;
    }

    private List<Survivor> searched(List<Survivor> survivors) {
        Killer killer = new Killer(judge, cases, wish.over());
        List<Survivor> all = new ArrayList<>();
        InOrder.work(
                byRule(survivors),
                killer::search,
                some -> some.forEach(survivor -> {
                    all.add(survivor);
                    watch.searched(survivor);
                }));
        return all;
    }

    /** Neighbours of the same rule together, since facts that concern one of them are likely to concern the others. */
    private static List<List<Mutant>> byRule(List<Survivor> survivors) {
        List<List<Mutant>> groups = new ArrayList<>();
        String rule = "";
        for (Survivor survivor : survivors) {
            if (groups.isEmpty() || !survivor.mutant().rule().equals(rule)) {
                groups.add(new ArrayList<>());
                rule = survivor.mutant().rule();
            }
            groups.get(groups.size() - 1).add(survivor.mutant());
        }
        return groups;
    }
}
