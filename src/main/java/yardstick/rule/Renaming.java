package yardstick.rule;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Writes conditions with other slots. */
public record Renaming(IntUnaryOperator slots) {

    public List<Condition> all(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

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

    public Expression expression(Expression expression) {
        if (expression instanceof Test test) {
            return test(test);
        }
        if (expression instanceof Read read) {
            return new Read(slots.applyAsInt(read.slot()), read.factType(), read.path(), read.place());
        }
        if (expression instanceof Result result) {
            return new Result(slots.applyAsInt(result.slot()), result.place());
        }
        if (expression instanceof Size size) {
            return new Size(expression(size.list()), size.place());
        }
        if (expression instanceof Calculation sum) {
            return new Calculation(sum.operator(), expression(sum.left()), expression(sum.right()), sum.place());
        }
        return expression;
    }

    private Test test(Test test) {
        if (test instanceof Comparison comparison) {
            return new Comparison(
                    comparison.relation(),
                    expression(comparison.left()),
                    expression(comparison.right()),
                    comparison.place());
        }
        if (test instanceof Membership membership) {
            return new Membership(
                    membership.overlap(),
                    expression(membership.left()),
                    expression(membership.right()),
                    membership.place());
        }
        if (test instanceof Every every) {
            return new Every(tests(every.tests()), every.place());
        }
        return test instanceof Any any
                ? new Any(tests(any.tests()), any.place())
                : new Opposite(test(((Opposite) test).test()), test.place());
    }
}
