package yardstick.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * Whether the cases of a policy would notice a mistake in it.
 *
 * @param mutants how many mutants count: all but those that provably decide as the policy does
 * @param killed how many of them some case notices
 * @param survivors the others, in the order of the rules
 * @param equivalent mutants that no case can notice
 * @param untried how many changes were not tried for want of time
 * @param leftOut how many changes were not asked for
 */
public record MutationRun(
        int mutants, int killed, List<Survivor> survivors, List<Mutant> equivalent, int untried, int leftOut) {

    /**
     * What is asked of a run.
     *
     * @param filter what the rule or parameter, the file or the kind of a change has in its name; empty for all changes
     * @param killers whether cases are looked for that would notice the survivors
     * @param over whether the time is over
     */
    public record Wish(String filter, boolean killers, BooleanSupplier over) {

        /** All changes, and cases for all survivors, however long it takes. */
        static final Wish ALL = new Wish("", true, () -> false);
    }

    /** Follows a run: everything is told by one thread, in the order of the rules, as soon as it is known. */
    public interface Watch {

        /** So many changes of all are tried. */
        void tried(int done, int all);

        /** Whether cases notice a mutant is known. */
        void judged(Fate fate);

        /** Whether cases notice mutants is known of all; cases for survivors are looked for now if they are wanted. */
        void judgedAll(MutationRun run);

        /** A case that would notice a survivor was found, or the search for one ended. */
        void searched(Survivor survivor);
    }

    /** A mutant, and whether some case notices it. */
    public record Fate(Mutant mutant, boolean noticed) {

        /** Whether it does not count, because no case can notice it. */
        public boolean isEquivalent() {
            return !noticed && mutant.provedEquivalent();
        }

        /** Whether no case notices it, though one might. */
        public boolean survives() {
            return !noticed && !mutant.provedEquivalent();
        }
    }

    /**
     * A mutant that no case notices.
     *
     * @param killer a case that would notice it; null if no facts were found that tell it from the policy
     * @param tries how many facts were tried at most; 0 if no case was looked for
     */
    public record Survivor(Mutant mutant, @Nullable ObjectNode killer, int tries) {

        @Override
        public String toString() {
            return Brief.of("Survivor", mutant.rule() + ": " + mutant.change());
        }
    }

    static MutationRun of(List<Fate> fates, int untried, int leftOut) {
        List<Mutant> equivalent =
                fates.stream().filter(Fate::isEquivalent).map(Fate::mutant).toList();
        List<Survivor> survivors = fates.stream()
                .filter(Fate::survives)
                .map(fate -> new Survivor(fate.mutant(), null, 0))
                .toList();
        int mutants = fates.size() - equivalent.size();
        return new MutationRun(mutants, mutants - survivors.size(), survivors, equivalent, untried, leftOut);
    }

    MutationRun with(List<Survivor> searched) {
        return new MutationRun(mutants, killed, searched, equivalent, untried, leftOut);
    }

    /** Percent of the mutants that some case notices; 100 if there are none. */
    public double score() {
        return mutants == 0 ? 100 : 100.0 * killed / mutants;
    }

    @Override
    public String toString() {
        return Brief.of("MutationRun", killed + " of " + Brief.count(mutants, "mutant") + " noticed");
    }
}
