package yardstick.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Scoped;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Parameter;

/** Checks that parameters are read as parameters.csv has them: for a scope or for all, a figure or a list. */
final class ParameterReads {

    private final PolicyFolder folder;
    private final Sketch sketch;
    private final Map<Integer, Expression> scopes = new HashMap<>();
    private final Map<Integer, Set<String>> fields = new HashMap<>();

    ParameterReads(PolicyFolder folder, Sketch sketch) {
        this.folder = folder;
        this.sketch = sketch;
    }

    void check() {
        Traversal.expressions(sketch.conditions(), this::look);
        sketch.conclusion().ifPresent(conclusion -> {
            if (conclusion instanceof Conclusion.Derive derive) {
                Traversal.expressions(derive.value(), this::look);
            }
        });
        List<Condition.Pattern> patterns = new ArrayList<>();
        Traversal.patterns(sketch.conditions(), patterns::add);
        for (Condition.Pattern pattern : patterns) {
            if (pattern.type() == Type.PARAMETER && pattern.selection().name().isPresent()) {
                check(pattern, pattern.selection().name().get());
            }
        }
    }

    private void look(Expression expression) {
        if (expression instanceof Scoped scoped) {
            scopes.put(scoped.read().slot(), scoped.scope());
        } else if (expression instanceof Read read && read.factType() == Type.PARAMETER) {
            fields.computeIfAbsent(read.slot(), any -> new HashSet<>()).add(read.fieldName());
        }
    }

    private void check(Condition.Pattern pattern, Literal literal) {
        String name = (String) literal.value();
        List<Parameter> rows = folder.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .toList();
        Set<String> read = fields.getOrDefault(pattern.slot(), Set.of());
        if (rows.isEmpty()) {
            return;
        }
        boolean scoped = !rows.get(0).scope().isEmpty();
        boolean list = rows.get(0).values() != null;
        boolean figures = read.contains("value") || read.contains("values");
        Expression scope = scopes.get(pattern.slot());
        if (scoped && scope == null && figures) {
            tell(
                    literal,
                    new Words(
                            "参数“" + name + "”分适用范围，没有写明是哪一个", "parameter `" + name + "` has scopes, and none is told"),
                    new Words("加上 scope == $x，$x 是适用范围的文字", "add `scope == $x`, where `$x` is the text of the scope"));
        } else if (!scoped && scope != null) {
            tell(
                    literal,
                    new Words("参数“" + name + "”不分适用范围", "parameter `" + name + "` has no scopes"),
                    new Words(
                            "去掉 scope == …，或在 parameters.csv 里写 scope 列",
                            "remove `scope == …`, or fill in the column scope of parameters.csv"));
        } else if (scope instanceof Literal text
                && rows.stream().noneMatch(row -> row.scope().equals(text.value()))) {
            tell(
                    literal,
                    new Words(
                            "参数“" + name + "”没有适用于“" + text.value() + "”的行",
                            "parameter `" + name + "` has no row for `" + text.value() + "`"),
                    Meant.among(
                            String.valueOf(text.value()),
                            rows.stream().map(Parameter::scope).distinct().toList()));
        } else if (read.contains(list ? "value" : "values")) {
            tell(
                    literal,
                    list
                            ? new Words(
                                    "参数“" + name + "”是列表，没有 value",
                                    "parameter `" + name + "` is a list and has no value")
                            : new Words(
                                    "参数“" + name + "”是一个数，没有 values",
                                    "parameter `" + name + "` is a figure and has no values"),
                    list
                            ? new Words("读 values，例如 $x : values", "read `values`, as in `$x : values`")
                            : new Words("读 value，例如 $x : value", "read `value`, as in `$x : value`"));
        }
    }

    private void tell(Literal name, Words message, Words hint) {
        sketch.source().error(Mistake.PARAMETER_ROW, name.place(), message, hint);
    }
}
