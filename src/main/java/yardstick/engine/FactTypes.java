package yardstick.engine;

import java.util.EnumMap;
import java.util.Map;
import yardstick.facts.Application;
import yardstick.facts.Designation;
import yardstick.facts.Difficulty;
import yardstick.facts.Fact;
import yardstick.facts.Grant;
import yardstick.facts.Measure;
import yardstick.facts.Milestone;
import yardstick.facts.Parameter;
import yardstick.facts.Term;
import yardstick.facts.Zone;
import yardstick.language.Type;

/** The classes of the facts that patterns match. */
final class FactTypes {

    private static final Map<Type, Class<? extends Fact>> CLASSES = new EnumMap<>(Map.of(
            Type.ZONE, Zone.class,
            Type.DESIGNATION, Designation.class,
            Type.GRANT, Grant.class,
            Type.APPLICATION, Application.class,
            Type.MEASURE, Measure.class,
            Type.MILESTONE, Milestone.class,
            Type.DIFFICULTY, Difficulty.class,
            Type.PARAMETER, Parameter.class,
            Type.TERM, Term.class));

    private FactTypes() {}

    static Class<? extends Fact> of(Type type) {
        Class<? extends Fact> fact = CLASSES.get(type);
        if (fact == null) {
            throw new IllegalStateException("no pattern matches " + type);
        }
        return fact;
    }
}
