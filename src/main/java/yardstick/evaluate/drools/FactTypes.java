package yardstick.evaluate.drools;

import java.util.EnumMap;
import java.util.Map;
import yardstick.rule.Type;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Term;
import yardstick.vocabulary.Zone;

/** The classes of the facts that patterns match. */
final class FactTypes {

    private static final Map<Type, Class<? extends Fact>> CLASSES = new EnumMap<>(Map.of(
            Type.ZONE, Zone.class,
            Type.DESIGNATION, Designation.class,
            Type.GRANT, Grant.class,
            Type.APPLICATION, Application.class,
            Type.MEASURE, Measure.class,
            Type.ATTRIBUTE, Attribute.class,
            Type.MILESTONE, Milestone.class,
            Type.DIFFICULTY, Difficulty.class,
            Type.PARAMETER, Parameter.class,
            Type.PERIOD, PastPeriod.class,
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
