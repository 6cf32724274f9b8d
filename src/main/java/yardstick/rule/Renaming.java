package yardstick.rule;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Writes conditions with other slots.
 *
 * @param slots the slot to write for each that is there
 */
public record Renaming(IntUnaryOperator slots) {

    /** Conditions, and those within them, with other slots. */
    public List<Condition> all(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    /** Tests with other slots. */
    public List<Test> tests(List<Test> tests) {
        return tests.stream().map(this::test).toList();
    }

    private Condition condition(Condition condition) {
        return condition.match(this::pattern, group -> group.of(all(group.conditions())), this::accumulate);
    }

    private Condition.Accumulate accumulate(Condition.Accumulate accumulate) {
        return new Condition.Accumulate(
                all(accumulate.source()),
                accumulate.functions().stream()
                        .map(function -> new SetFunction(
                                slots.applyAsInt(function.slot()),
                                function.name(),
                                function.kind(),
                                expression(function.argument()),
                                function.place()))
                        .toList(),
                tests(accumulate.tests()),
                accumulate.place());
    }

    Condition.Pattern pattern(Condition.Pattern pattern) {
        return Condition.Pattern.of(
                slots.applyAsInt(pattern.slot()),
                pattern.name(),
                pattern.type(),
                tests(pattern.tests()),
                pattern.window(),
                pattern.place());
    }

    /** An expression with other slots. */
    public Expression expression(Expression expression) {
        if (expression instanceof Read read) {
            return new Read(slots.applyAsInt(read.slot()), read.factType(), read.path(), read.place());
        }
        return expression instanceof Result result
                ? new Result(slots.applyAsInt(result.slot()), result.place())
                : expression.map(this::expression);
    }

    private Test test(Test test) {
        return test.map(this::expression);
    }
}
