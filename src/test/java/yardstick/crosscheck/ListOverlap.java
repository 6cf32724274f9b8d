package yardstick.crosscheck;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Collection;
import java.util.Collections;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.rule.accessor.Evaluator;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.compiler.rule.builder.EvaluatorDefinition;
import org.drools.drl.parser.impl.Operator;
import org.drools.mvel.evaluators.BaseEvaluator;
import org.drools.mvel.evaluators.VariableRestriction.ObjectVariableContextEntry;
import org.drools.mvel.evaluators.VariableRestriction.VariableContextEntry;
import org.kie.api.runtime.rule.FactHandle;

/** Teaches stock Drools {@code overlaps} for lists, a word that it otherwise knows for events alone. */
public final class ListOverlap implements EvaluatorDefinition {

    private static final long serialVersionUID = 1L;

    private static final String WORD = "overlaps";

    @Override
    public String[] getEvaluatorIds() {
        return new String[] {WORD};
    }

    @Override
    public boolean isNegatable() {
        return true;
    }

    @Override
    public boolean supportsType(ValueType type) {
        return true;
    }

    @Override
    public Target getTarget() {
        return Target.FACT;
    }

    @Override
    public Evaluator getEvaluator(ValueType type, String word, boolean negated, String parameters) {
        return new ListEvaluator(type, Operator.addOperatorToRegistry(word, negated));
    }

    @Override
    public Evaluator getEvaluator(
            ValueType type, String word, boolean negated, String parameters, Target left, Target right) {
        return getEvaluator(type, word, negated, parameters);
    }

    @Override
    public Evaluator getEvaluator(ValueType type, Operator operator, String parameters) {
        return new ListEvaluator(type, operator);
    }

    @Override
    public Evaluator getEvaluator(ValueType type, Operator operator) {
        return new ListEvaluator(type, operator);
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // Has no state.
    }

    @Override
    public void readExternal(ObjectInput in) {
        // Has no state.
    }

    /** Compares two lists, wherever they come from. */
    private static final class ListEvaluator extends BaseEvaluator {

        private static final long serialVersionUID = 1L;

        ListEvaluator(ValueType type, Operator operator) {
            super(type, operator);
        }

        private boolean compare(Object left, Object right) {
            boolean common = !Collections.disjoint((Collection<?>) left, (Collection<?>) right);
            return common != getOperator().isNegated();
        }

        @Override
        public boolean evaluate(ValueResolver resolver, ReadAccessor left, FactHandle fact, FieldValue right) {
            return compare(left.getValue(resolver, fact.getObject()), right.getValue());
        }

        @Override
        public boolean evaluate(
                ValueResolver resolver, ReadAccessor left, FactHandle fact, ReadAccessor right, FactHandle other) {
            return compare(left.getValue(resolver, fact.getObject()), right.getValue(resolver, other.getObject()));
        }

        @Override
        public boolean evaluateCachedLeft(ValueResolver resolver, VariableContextEntry context, FactHandle right) {
            Object own = context.getFieldExtractor().getValue(resolver, right.getObject());
            return compare(own, ((ObjectVariableContextEntry) context).left);
        }

        @Override
        public boolean evaluateCachedRight(ValueResolver resolver, VariableContextEntry context, FactHandle left) {
            throw new UnsupportedOperationException();
        }
    }
}
