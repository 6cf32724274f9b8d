package yardstick.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.language.Comparison;
import yardstick.language.Condition.Pattern;
import yardstick.language.Every;
import yardstick.language.Expression;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Test;

/** The tests of a pattern, and those among them that say which facts they are by equality with something known before. */
final class Keys {

    private final List<Test> tests = new ArrayList<>();
    private final Map<String, Expression> keys = new LinkedHashMap<>();
    private final Map<String, Test> written = new LinkedHashMap<>();

    Keys(Pattern pattern) {
        add(pattern.tests());
        for (Test test : tests) {
            if (test instanceof Comparison comparison && comparison.relation() == Relation.EQUAL) {
                key(pattern.slot(), comparison.left(), comparison.right(), test);
                key(pattern.slot(), comparison.right(), comparison.left(), test);
            }
        }
    }

    private void add(List<Test> some) {
        for (Test test : some) {
            if (test instanceof Every every) {
                add(every.tests());
            } else {
                tests.add(test);
            }
        }
    }

    private void key(int slot, Expression own, Expression other, Test test) {
        if (own instanceof Read read && read.slot() == slot && read.path().size() <= 1) {
            String field = read.path().isEmpty() ? "this" : read.path().get(0).name();
            boolean[] readsOwn = {false};
            other.slots(each -> readsOwn[0] |= each == slot);
            if (!readsOwn[0] && !(other instanceof Read it && it.isOfDifficulty()) && !keys.containsKey(field)) {
                keys.put(field, other);
                written.put(field, test);
            }
        }
    }

    /** What a field has to be equal to; null if no test says so. */
    @Nullable
    Expression get(String field) {
        return keys.get(field);
    }

    /** The program of what a field has to be equal to; null if no test says so. */
    @Nullable
    Value value(String field) {
        Expression key = keys.get(field);
        return key == null ? null : Value.of(key);
    }

    /** The name that the fact must have; empty if it may have any. */
    String name() {
        return keys.get("name") instanceof Literal literal ? (String) literal.value() : "";
    }

    /** The programs of all tests but those that equate these fields. */
    List<Check> without(String... fields) {
        return Check.of(testsWithout(fields));
    }

    /** All tests but those that equate these fields. */
    List<Test> testsWithout(String... fields) {
        List<Test> left = new ArrayList<>(tests);
        for (String field : fields) {
            Test test = written.get(field);
            left.removeIf(each -> each == test);
        }
        return left;
    }
}
