package yardstick.evaluate.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Tally;
import yardstick.rule.Aggregate;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** Functions over all matches of some conditions, and tests of their results. */
final class AccumulateStep extends Step {

    private final Step members;
    private final SetFunction[] functions;
    private final CompiledTest[] checks;
    private final Step next;
    private final Cell<Map<Subject, Object[]>> known;
    private final @Nullable CompiledExpression on;

    /**
     * Functions, and what follows.
     *
     * @param known what the functions came to before, by the subject that members depend on
     * @param on the zone or designation that members depend on, if on nothing else that was matched before
     */
    AccumulateStep(
            Step members,
            List<SetFunction> functions,
            List<CompiledTest> checks,
            Step next,
            Cell<Map<Subject, Object[]>> known,
            @Nullable CompiledExpression on) {
        this.known = known;
        this.on = on;
        this.members = members;
        this.functions = functions.toArray(SetFunction[]::new);
        this.checks = checks.toArray(CompiledTest[]::new);
        this.next = next;
    }

    /** Where the conditions of members end: adds a match to each function and asks for the next one. */
    static Step adding(List<SetFunction> functions) {
        SetFunction[] all = functions.toArray(SetFunction[]::new);
        return new Step() {
            @Override
            Truth match(Object[] frame, Truth before, Run run) {
                for (SetFunction function : all) {
                    ((Tally) frame[function.slot()]).add(frame, before);
                }
                return Truth.FALSE;
            }
        };
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Subject subject = on == null ? null : AskedSubjects.subject(on.of(frame));
        fill(frame, subject == null ? gather(frame, run) : once(subject, frame, run));
        Truth truth = CompiledTest.every(checks, before, frame);
        return truth == Truth.FALSE ? truth : next.match(frame, truth, run);
    }

    private Object[] once(Subject subject, Object[] frame, Run run) {
        Object[] results = known.in(run).get(subject);
        if (results == null) {
            results = gather(frame, run);
            known.in(run).put(subject, results);
        }
        return results;
    }

    private Object[] gather(Object[] frame, Run run) {
        for (SetFunction function : functions) {
            frame[function.slot()] = new Tally(function);
        }
        members.match(frame, Truth.TRUE, run);
        Object[] results = new Object[functions.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = Aggregate.of(((Tally) frame[functions[i].slot()]).result());
        }
        return results;
    }

    private void fill(Object[] frame, Object[] results) {
        for (int i = 0; i < results.length; i++) {
            frame[functions[i].slot()] = results[i];
        }
    }
}
