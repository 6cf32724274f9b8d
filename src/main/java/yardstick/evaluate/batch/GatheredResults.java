package yardstick.evaluate.batch;

import java.util.List;
import yardstick.evaluate.Tally;
import yardstick.rule.Aggregate;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;

/** Results that are found by going through all members. */
final class GatheredResults implements MemberResults {

    private final Step members;
    private final SetFunction[] functions;

    GatheredResults(Step members, List<SetFunction> functions) {
        this.members = members;
        this.functions = functions.toArray(SetFunction[]::new);
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
    public Object[] of(Object[] frame, Run run) {
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
}
