package yardstick.impact;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/**
 * What rules read by name.
 *
 * @param parameters names of parameters
 * @param parameterFields names of the fields that are read of parameters
 * @param terms names of terms
 */
record Reads(Set<String> parameters, Set<String> parameterFields, Set<String> terms) {

    static Reads of(Collection<Rule> rules) {
        Reads reads = new Reads(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Rule rule : rules) {
            Traversal.patterns(rule.conditions(), reads::add);
            Traversal.expressions(rule, expression -> {
                if (expression instanceof Read read && read.factType() == Type.PARAMETER) {
                    read.path().forEach(field -> reads.parameterFields.add(field.name()));
                }
            });
        }
        return reads;
    }

    private void add(Condition.Pattern pattern) {
        if (pattern.type() == Type.PARAMETER) {
            pattern.requiredName().ifPresent(parameters::add);
        } else if (pattern.type() == Type.TERM) {
            terms.addAll(pattern.requiredNames());
        }
    }

    /** Whether each term that is read is inferred by some rule. */
    boolean termsAreInferred(Collection<Rule> rules) {
        Set<String> inferred = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Infer infer) {
                inferred.add(infer.term());
            }
        }
        return inferred.containsAll(terms);
    }
}
