package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.rule.Aggregate;
import yardstick.rule.Mark;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** Functions over all matches of some conditions, and tests of their results. */
final class AccumulateStep extends Step {

    private final Step members;
    private final SetFunction[] functions;
    private final CompiledTest[] checks;
    private final Step next;
    private final int number;
    private final @Nullable CompiledExpression on;

    /**
     * Functions, and what follows.
     *
     * @param number among the steps of a plan that gather
     * @param on the zone or designation that members depend on, if on nothing else that was matched before
     */
    AccumulateStep(
            Step members,
            List<SetFunction> functions,
            List<CompiledTest> checks,
            Step next,
            int number,
            @Nullable CompiledExpression on) {
        this.number = number;
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
                    ((Sum) frame[function.slot()]).add(function, frame, before);
                }
                return Truth.FALSE;
            }
        };
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Subject subject = on == null ? null : Owners.subject(on.of(frame));
        if (subject != null) {
            Object[] known = run.gathered(number, subject);
            if (known == null) {
                known = gather(frame, run);
                run.gathered(number, subject, known);
            }
            fill(frame, known);
        } else {
            fill(frame, gather(frame, run));
        }
        Truth truth = CompiledTest.every(checks, before, frame);
        return truth == Truth.FALSE ? truth : next.match(frame, truth, run);
    }

    private Object[] gather(Object[] frame, Run run) {
        for (SetFunction function : functions) {
            frame[function.slot()] = new Sum();
        }
        members.match(frame, Truth.TRUE, run);
        Object[] results = new Object[functions.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = Aggregate.of(((Sum) frame[functions[i].slot()]).result(functions[i]));
        }
        return results;
    }

    private void fill(Object[] frame, Object[] results) {
        for (int i = 0; i < results.length; i++) {
            frame[functions[i].slot()] = results[i];
        }
    }

    /** A function while its members are found. */
    private static final class Sum {

        private int certainly;
        private int possibly;
        private List<Object> certain = List.of();
        private List<Object> possible = List.of();

        void add(SetFunction function, Object[] frame, Truth truth) {
            possibly++;
            certainly += truth == Truth.TRUE ? 1 : 0;
            if (function.kind() != SetFunction.Kind.COUNT) {
                Object number = function.argument().value(frame);
                if (number != Mark.ABSENT) {
                    possible = with(number, possible);
                    certain = truth == Truth.TRUE ? with(number, certain) : certain;
                }
            }
        }

        private static List<Object> with(Object number, List<Object> numbers) {
            List<Object> more = numbers.isEmpty() ? new ArrayList<>() : numbers;
            more.add(number);
            return more;
        }

        Object result(SetFunction function) {
            return function.kind() == SetFunction.Kind.COUNT
                    ? Totals.count(certainly, possibly)
                    : Totals.of(function.kind(), certain, possible);
        }
    }
}
