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
import yardstick.rule.Condition.Accumulate;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Truth;

/**
 * An accumulate or a group as a function of Drools. Drools drops a match whose result is null, so the tests of the results are applied
 * here.
 *
 * <p>The parts that Drools hands over are those of the members, then those of the surrounding match that the tests read.
 */
final class TallyAccumulator implements Accumulator {

    /** What is asked of the members that were gathered. */
    enum Outcome {
        /** What functions over them come to, which has to pass tests. */
        RESULTS,
        /** That there is none. */
        NONE,
        /** That there is one. */
        SOME
    }

    /**
     * Members of a rule.
     *
     * @param rule its number among those compiled together
     * @param parts of a member that are read
     * @param surety of a member
     */
    record Members(int rule, FrameLayout parts, Surety surety) {}

    private final List<SetFunction> functions;
    private final List<Test> tests;
    private final Mode mode;
    private final Members members;
    private final FrameLayout surroundings;
    private final Outcome outcome;

    private TallyAccumulator(
            List<SetFunction> functions,
            List<Test> tests,
            Mode mode,
            Members members,
            FrameLayout surroundings,
            Outcome outcome) {
        this.functions = functions;
        this.tests = tests;
        this.mode = mode;
        this.members = members;
        this.surroundings = surroundings;
        this.outcome = outcome;
    }

    static TallyAccumulator of(Accumulate accumulate, Mode mode, Members members, FrameLayout surroundings) {
        return new TallyAccumulator(
                accumulate.functions(), accumulate.tests(), mode, members, surroundings, Outcome.RESULTS);
    }

    /** One that only tells whether there are members. */
    static TallyAccumulator of(Outcome outcome, Members members) {
        return new TallyAccumulator(List.of(), List.of(), Mode.OPEN, members, new FrameLayout(List.of()), outcome);
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
        Running running = Running.here();
        Object[] frame = running.frame(members.rule);
        if (frame.length > 0) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < members.parts.size(); i++) {
                Object part = part(parts[i], surrounding, member, resolver);
                if (part instanceof Presence presence) {
                    truth = truth.and(presence.truth());
                } else {
                    members.parts.put(frame, i, part);
                }
            }
            ((MemberTally) context).add(frame, truth.and(members.surety.of(frame, running)));
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
            case NONE -> presence(tally.any().not());
            case SOME -> presence(tally.any());
            case RESULTS -> results(tally, surrounding, parts, resolver);
        };
    }

    private static @Nullable Presence presence(Truth truth) {
        return truth == Truth.FALSE ? null : new Presence(truth);
    }

    private @Nullable Results results(
            MemberTally tally, BaseTuple surrounding, Declaration[] parts, ValueResolver resolver) {
        Object[] frame = Running.here().frame(members.rule);
        if (frame.length == 0) {
            return null;
        }
        int first = members.parts.size();
        for (int i = 0; i < surroundings.size(); i++) {
            surroundings.put(frame, i, parts[first + i].getValue(resolver, surrounding));
        }
        Results results = tally.results();
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
