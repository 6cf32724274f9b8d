package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** What the members of an accumulate depend on of what was matched before it. */
final class MemberDependence {

    private final Set<Integer> own = new HashSet<>();
    private final List<Read> outer = new ArrayList<>();
    private boolean onOthers;

    private MemberDependence() {}

    /** The one zone or designation that all members depend on; null if they depend on anything else, parameters apart. */
    static @Nullable Expression of(Condition.Accumulate accumulate) {
        MemberDependence dependence = new MemberDependence();
        Traversal.patterns(accumulate.source(), pattern -> dependence.own.add(pattern.slot()));
        Traversal.expressions(accumulate.source(), dependence::look);
        accumulate.functions().forEach(function -> Traversal.expressions(function.argument(), dependence::look));
        return dependence.one();
    }

    private void look(Expression expression) {
        if (expression instanceof Read read && !own.contains(read.slot()) && read.factType() != Type.PARAMETER) {
            outer.add(read);
        }
        onOthers |= expression instanceof Result;
    }

    private @Nullable Expression one() {
        if (outer.isEmpty() || onOthers) {
            return null;
        }
        Read first = outer.get(0);
        boolean shared = (first.type() == Type.ZONE || first.type() == Type.DESIGNATION)
                && !first.path().isEmpty();
        boolean alone = outer.stream()
                .allMatch(read -> read.slot() == first.slot() && read.path().equals(first.path()));
        return shared && alone ? first : null;
    }
}
