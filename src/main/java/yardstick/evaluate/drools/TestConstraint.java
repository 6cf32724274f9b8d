package yardstick.evaluate.drools;

import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;
import yardstick.rule.Rule;
import yardstick.rule.Test;

/** Tests of a match as a constraint of Drools: all have to pass. */
final class TestConstraint extends AbstractSingleConstraint {

    /** Stands for the number of any rule, in a constraint that looks at a fact alone and is the same for several. */
    static final int SHARED = -1;

    private final Rule rule;
    private final int number;
    private final FrameLayout layout;
    private final Test[] tests;
    private final Mode mode;

    /**
     * Constraints of the same id are one and the same to Drools.
     *
     * @param number of the rule among those compiled together
     */
    TestConstraint(Rule rule, int number, String id, FrameLayout layout, List<Test> tests, Mode mode) {
        super(id, PredicateInformation.EMPTY_PREDICATE_INFORMATION);
        this.rule = rule;
        this.number = number;
        this.layout = layout;
        this.tests = tests.toArray(Test[]::new);
        this.mode = mode;
    }

    private boolean holds(Object... parts) {
        Running running = Running.here();
        running.step(rule);
        Object[] frame = number == SHARED ? new Object[rule.slots()] : running.frame(number);
        if (frame.length == 0) {
            return false;
        }
        layout.put(frame, parts);
        for (Test test : tests) {
            if (!mode.passes(test.truth(frame))) {
                return false;
            }
        }
        running.match(rule);
        return true;
    }

    @Override
    public Variable<?>[] getVariables() {
        return layout.variables();
    }

    @Override
    public PredicateN getPredicate() {
        return this::holds;
    }

    @Override
    public Predicate1<Object> getPredicate1() {
        return this::holds;
    }

    @Override
    public Predicate2<Object, Object> getPredicate2() {
        return this::holds;
    }

    @Override
    public Predicate3<Object, Object, Object> getPredicate3() {
        return this::holds;
    }

    @Override
    public Predicate4<Object, Object, Object, Object> getPredicate4() {
        return this::holds;
    }

    @Override
    public Predicate5<Object, Object, Object, Object, Object> getPredicate5() {
        return this::holds;
    }

    @Override
    public Constraint negate() {
        throw new UnsupportedOperationException("rules are negated before they reach Drools");
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public Constraint replaceVariable(Variable oldVariable, Variable newVariable) {
        throw new UnsupportedOperationException("variables are never replaced");
    }

    @Override
    public boolean isEqualTo(ModelComponent other) {
        return this == other;
    }
}
