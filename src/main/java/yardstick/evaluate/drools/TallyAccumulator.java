package yardstick.evaluate.drools;

import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.reteoo.SubnetworkTuple;
import org.drools.modelcompiler.constraints.BindingEvaluator;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;

/**
 * An accumulate as a function of Drools. Drools drops a match whose result is null, so the tests of the results are applied here.
 *
 * <p>The parts that Drools hands over are those of the members, then those of the surrounding match that the tests read, then the
 * tally of the certain members if another accumulate gathered it.
 */
final class TallyAccumulator implements Accumulator {

    /** What becomes of the members that were gathered. */
    enum Outcome {
        /** They are handed on as they are. */
        TALLY,
        /** They are all there is. */
        RESULTS,
        /** Only those that another accumulate gathered before are certain. */
        RESULTS_WITH_CERTAIN_TALLY,
        /** There must be none. */
        NONE,
        /** There must be some. */
        SOME
    }

    private final List<SetFunction> functions;
    private final List<Test> tests;
    private final Mode mode;
    private final int rule;
    private final FrameLayout members;
    private final FrameLayout surroundings;
    private final Outcome outcome;

    /**
     * Tallies for a rule.
     *
     * @param rule its number among those compiled together
     */
    TallyAccumulator(
            List<SetFunction> functions,
            List<Test> tests,
            Mode mode,
            int rule,
            FrameLayout members,
            FrameLayout surroundings,
            Outcome outcome) {
        this.functions = functions;
        this.tests = tests;
        this.mode = mode;
        this.rule = rule;
        this.members = members;
        this.surroundings = surroundings;
        this.outcome = outcome;
    }

    /** One that only counts. */
    static TallyAccumulator counting(int rule, Outcome outcome) {
        FrameLayout nothing = new FrameLayout(List.of());
        return new TallyAccumulator(List.of(), List.of(), Mode.EXACT, rule, nothing, nothing, outcome);
    }

    @Override
    public @Nullable Object createWorkingMemoryContext() {
        return null;
    }

    @Override
    public Object createContext() {
        return new MemberTally(functions);
    }

    @Override
    public Object init(
            @Nullable Object workingMemory,
            Object context,
            BaseTuple surrounding,
            Declaration[] parts,
            ValueResolver resolver) {
        ((MemberTally) context).clear();
        return context;
    }

    @Override
    public Object accumulate(
            @Nullable Object workingMemory,
            Object context,
            BaseTuple surrounding,
            FactHandle member,
            Declaration[] parts,
            Declaration[] inner,
            ValueResolver resolver) {
        Object[] frame = Running.here().frame(rule);
        if (frame.length > 0) {
            for (int i = 0; i < members.size(); i++) {
                members.put(frame, i, part(parts[i], surrounding, member, resolver));
            }
            ((MemberTally) context).add(frame);
        }
        return context;
    }

    /** A member made of several facts comes as a tuple, a single fact as itself. */
    private static Object part(Declaration part, BaseTuple surrounding, FactHandle member, ValueResolver resolver) {
        return member.getObject() instanceof SubnetworkTuple several
                ? part.getValue(resolver, several)
                : BindingEvaluator.getArgument(member, resolver, part, surrounding);
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public boolean tryReverse(
            @Nullable Object workingMemory,
            Object context,
            BaseTuple surrounding,
            FactHandle member,
            Object value,
            Declaration[] parts,
            Declaration[] inner,
            ValueResolver resolver) {
        return false;
    }

    @Override
    public @Nullable Object getResult(
            @Nullable Object workingMemory,
            Object context,
            BaseTuple surrounding,
            Declaration[] parts,
            ValueResolver resolver) {
        MemberTally tally = (MemberTally) context;
        return switch (outcome) {
            case TALLY -> tally;
            case NONE -> tally.isEmpty() ? tally : null;
            case SOME -> tally.isEmpty() ? null : tally;
            case RESULTS -> results(tally, tally, surrounding, parts, resolver);
            case RESULTS_WITH_CERTAIN_TALLY -> {
                MemberTally certain = (MemberTally) parts[parts.length - 1].getValue(resolver, surrounding);
                yield results(certain, tally, surrounding, parts, resolver);
            }
        };
    }

    private @Nullable Results results(
            MemberTally certain,
            MemberTally possible,
            BaseTuple surrounding,
            Declaration[] parts,
            ValueResolver resolver) {
        Object[] frame = Running.here().frame(rule);
        if (frame.length == 0) {
            return null;
        }
        int first = members.size();
        for (int i = 0; i < surroundings.size(); i++) {
            surroundings.put(frame, i, parts[first + i].getValue(resolver, surrounding));
        }
        Results results = possible.results(certain);
        results.putInto(frame);
        return passes(frame) ? results : null;
    }

    private boolean passes(Object[] frame) {
        for (Test test : tests) {
            if (!mode.passes(test.truth(frame))) {
                return false;
            }
        }
        return true;
    }
}
