package yardstick.evaluate.drools;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import yardstick.evaluate.World;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Expression;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.vocabulary.Parameter;

/**
 * The parameters that a rule asks for by nothing but a name, whatever else it matches: there is one of each, known before a session
 * begins, so that frames start with it and nothing has to be joined with it.
 *
 * @param names by slot
 */
record Given(Rule rule, Map<Integer, String> names) {

    private static final Object[] NONE = {};

    /** What is given to a rule. */
    static Given of(Rule rule) {
        Map<Integer, String> names = new TreeMap<>();
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Pattern pattern
                    && pattern.type() == Type.PARAMETER
                    && pattern.selection().tests().size() == 1) {
                pattern.requiredName().ifPresent(name -> names.put(pattern.slot(), name));
            }
        }
        return new Given(rule, names);
    }

    boolean has(int slot) {
        return names.containsKey(slot);
    }

    /** Conditions without those that ask for what is given. */
    List<Condition> others(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> !(condition instanceof Pattern pattern && has(pattern.slot())))
                .toList();
    }

    /** The slots that expressions read, but for those that are given. */
    Set<Integer> slots(Iterable<? extends Expression> expressions) {
        Set<Integer> slots = new TreeSet<>();
        expressions.forEach(expression -> expression.slots(slots::add));
        slots.removeAll(names.keySet());
        return slots;
    }

    /** Whether a test looks at nothing but the fact that a pattern matches. */
    boolean isOwn(Test test, Pattern pattern) {
        return Set.of(pattern.slot()).containsAll(slots(List.of(test)));
    }

    /** What every frame of the rule starts with in a world; empty if the rule can have no match there. */
    Object[] frame(World world) {
        Object[] frame = new Object[rule.slots()];
        for (Map.Entry<Integer, String> name : names.entrySet()) {
            Parameter parameter = world.parameters().get(name.getValue());
            if (parameter == null) {
                return NONE;
            }
            frame[name.getKey()] = parameter;
        }
        return rule.inForce(world.dossier().asOf()) ? frame : NONE;
    }
}
