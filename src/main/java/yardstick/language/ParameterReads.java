package yardstick.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
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
        Traversal.patterns(sketch.conditions(), pattern -> {
            if (pattern.type() == Type.PARAMETER) {
                pattern.selection().name().ifPresent(name -> check(pattern.slot(), name));
            }
        });
    }

    private void look(Expression expression) {
        if (expression instanceof Scoped scoped) {
            scopes.put(scoped.read().slot(), scoped.scope());
        } else if (expression instanceof Read read && read.factType() == Type.PARAMETER) {
            fields.computeIfAbsent(read.slot(), any -> new HashSet<>()).add(read.fieldName());
        }
    }

    private void check(int slot, Literal name) {
        List<Parameter> rows = folder.parameters().stream()
                .filter(parameter -> parameter.name().equals(name.value()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        Set<String> read = fields.getOrDefault(slot, Set.of());
        boolean list = rows.get(0).values() != null;
        boolean figures = read.contains("value") || read.contains("values");
        boolean scoped = !rows.get(0).scope().isEmpty();
        Expression scope = scopes.get(slot);
        if (scoped && scope == null && figures) {
            tellNoScope(name);
        } else if (!scoped && scope != null) {
            tellScope(name);
        } else if (scope instanceof Literal text
                && rows.stream().noneMatch(row -> row.scope().equals(text.value()))) {
            tellNoRow(name, String.valueOf(text.value()), rows);
        } else if (read.contains(list ? "value" : "values")) {
            tellField(name, list);
        }
    }

    private void tellNoScope(Literal name) {
        tell(
                name,
                new Words(
                        "参数“" + name.value() + "”分适用范围，没有写明是哪一个",
                        "parameter `" + name.value() + "` has scopes, and none is told"),
                new Words("加上 scope == $x，$x 是适用范围的文字", "add `scope == $x`, where `$x` is the text of the scope"));
    }

    private void tellScope(Literal name) {
        tell(
                name,
                new Words("参数“" + name.value() + "”不分适用范围", "parameter `" + name.value() + "` has no scopes"),
                new Words(
                        "去掉 scope == …，或在 parameters.csv 里写 scope 列",
                        "remove `scope == …`, or fill in the column scope of parameters.csv"));
    }

    private void tellNoRow(Literal name, String scope, List<Parameter> rows) {
        tell(
                name,
                new Words(
                        "参数“" + name.value() + "”没有适用于“" + scope + "”的行",
                        "parameter `" + name.value() + "` has no row for `" + scope + "`"),
                Meant.among(
                        scope, rows.stream().map(Parameter::scope).distinct().toList()));
    }

    private void tellField(Literal name, boolean list) {
        tell(
                name,
                list
                        ? new Words(
                                "参数“" + name.value() + "”是列表，没有 value",
                                "parameter `" + name.value() + "` is a list and has no value")
                        : new Words(
                                "参数“" + name.value() + "”是一个数，没有 values",
                                "parameter `" + name.value() + "` is a figure and has no values"),
                list
                        ? new Words("读 values，例如 $x : values", "read `values`, as in `$x : values`")
                        : new Words("读 value，例如 $x : value", "read `value`, as in `$x : value`"));
    }

    private void tell(Literal name, Words message, Words hint) {
        sketch.source().error(Mistake.PARAMETER_ROW, name.place(), message, hint);
    }
}
