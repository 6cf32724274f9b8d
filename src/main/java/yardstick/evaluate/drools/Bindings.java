package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Variable;
import yardstick.rule.Expression;

/** Which variable of Drools stands for which slot, as far as the conditions of a rule are built. */
final class Bindings {

    private static final int NOWHERE = -1;

    private final Given given;
    private final Map<Integer, Variable<?>> variables;

    /** What tells how surely groups among the conditions hold. */
    private final List<Variable<?>> presences = new ArrayList<>();

    private final boolean inAccumulate;

    private Bindings(Given given, Map<Integer, Variable<?>> variables, boolean inAccumulate) {
        this.given = given;
        this.variables = new TreeMap<>(variables);
        this.inAccumulate = inAccumulate;
    }

    static Bindings none(Given given) {
        return new Bindings(given, Map.of(), false);
    }

    /** The same bindings, for conditions whose own ones are not seen outside. */
    Bindings nested() {
        return new Bindings(given, variables, inAccumulate);
    }

    /** The same bindings, for the members of an accumulate. */
    Bindings inside() {
        return new Bindings(given, variables, true);
    }

    boolean inAccumulate() {
        return inAccumulate;
    }

    void bind(int slot, Variable<?> variable) {
        variables.put(slot, variable);
    }

    void bind(Variable<?> presence) {
        presences.add(presence);
    }

    Variable<?> variable(int slot) {
        Variable<?> variable = variables.get(slot);
        if (variable == null) {
            throw new IllegalStateException("slot " + slot + " is read before it is filled");
        }
        return variable;
    }

    /** The slot of a pattern that stands before; none if there is none. */
    Optional<Integer> before(int slot) {
        return variables.keySet().stream()
                .filter(other -> other < slot && variable(other).getType() != Results.class)
                .reduce((first, second) -> second);
    }

    /** The first slot that a variable stands for; -1 if it stands for none. */
    int slot(Variable<?> variable) {
        return variables.entrySet().stream()
                .filter(entry -> entry.getValue() == variable)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(NOWHERE);
    }

    /** The layout of what the expressions read, except for slots that are filled otherwise. */
    FrameLayout read(Collection<? extends Expression> expressions, Set<Integer> others) {
        Set<Integer> read = given.slots(expressions);
        read.removeAll(others);
        return layout(read);
    }

    FrameLayout layout(Collection<Integer> read) {
        Set<Variable<?>> seen = new LinkedHashSet<>();
        List<FrameLayout.Place> places = new ArrayList<>();
        for (int slot : read) {
            if (seen.add(variable(slot))) {
                places.add(new FrameLayout.Place(slot, variable(slot)));
            }
        }
        return new FrameLayout(places);
    }

    /** The layout of some slots, and of what tells how surely groups hold. */
    FrameLayout withPresences(Set<Integer> read) {
        List<FrameLayout.Place> places = new ArrayList<>(layout(read).places());
        presences.forEach(presence -> places.add(new FrameLayout.Place(NOWHERE, presence)));
        return new FrameLayout(places);
    }
}
