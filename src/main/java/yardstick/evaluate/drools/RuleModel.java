package yardstick.evaluate.drools;

import java.util.List;
import java.util.Map;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.impl.RuleImpl;
import org.kie.api.runtime.rule.RuleContext;
import yardstick.rule.Truth;

/**
 * A rule as Drools runs it.
 *
 * @param given to the rule
 * @param number of the rule among the rules compiled together
 */
record RuleModel(Given given, int number, Mode mode) {

    /** The name of the global that takes in what rules conclude. */
    static final String CONCLUSIONS = "conclusions";

    /**
     * The rule of Drools that concludes what this one does.
     *
     * @param isRaised whether every difficulty is of a zone or party
     */
    org.drools.model.Rule of(String folder, Certainty certainty, boolean isRaised) {
        String id = "r" + number;
        Bindings bindings = Bindings.none(given);
        List<org.drools.model.Condition> conditions = new Lowering(given, number, mode, certainty, isRaised)
                .lower(given.rule().conditions(), bindings);
        int[] slots = slots(conditions, bindings);
        Surety surety = Surety.of(given.rule().conditions(), mode, certainty);
        // No variables are declared: Drools would look them up by a shortcut that is not safe with several threads.
        BlockN consequence = drools -> conclude((RuleContext) drools[0], slots, surety);
        return new RuleImpl(
                folder,
                id + " " + given.rule().name(),
                null,
                Lowering.together(conditions),
                new ConsequenceImpl(consequence, new Variable<?>[0], true, false, "java"),
                Map.of(org.drools.model.Rule.Attribute.SALIENCE, -given.rule().stratum()),
                Map.of());
    }

    /** By position in a match of Drools, the slot that the object belongs to; any for an object that knows. */
    private int[] slots(List<org.drools.model.Condition> conditions, Bindings bindings) {
        List<Variable<?>> variables = conditions.stream()
                .flatMap(condition -> List.of(condition.getBoundVariables()).stream())
                .toList();
        return variables.stream().mapToInt(bindings::slot).toArray();
    }

    private void conclude(RuleContext drools, int[] slots, Surety surety) {
        Running running = Running.here();
        Object[] frame = running.frame(number);
        if (frame.length == 0) {
            return;
        }
        Truth truth = Truth.TRUE;
        List<Object> match = drools.getMatch().getObjects();
        for (int i = 0; i < slots.length; i++) {
            if (match.get(i) instanceof Results results) {
                results.putInto(frame);
            } else if (match.get(i) instanceof Presence presence) {
                truth = truth.and(presence.truth());
            } else if (slots[i] >= 0) {
                frame[slots[i]] = match.get(i);
            }
        }
        truth = truth.and(surety.of(frame, running));
        ((Conclusions) drools.getKieRuntime().getGlobal(CONCLUSIONS)).add(given.rule(), truth, frame);
    }
}
