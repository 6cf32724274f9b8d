package yardstick.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Place;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** Reads {@code accumulate( conditions; functions; tests )}. */
final class AccumulateReader {

    private static final Map<String, SetFunction.Kind> KINDS = kinds();
    /** What people call the functions. */
    private static final Map<String, String> ALIASES = Map.of(
            "avg", "average", "mean", "average", "平均", "average", "平均值", "average", "求和", "sum", "合计", "sum", "计数",
            "count", "最大", "max", "最小", "min", "countif", "count");

    static final Words FORM = new Words(
            "写成 accumulate( 条件; $x : count(1); $x >= 2 )", "write accumulate( conditions; $x : count(1); $x >= 2 )");

    private final ConditionReader conditions;
    private final CheckedFile source;

    AccumulateReader(ConditionReader conditions, CheckedFile source) {
        this.conditions = conditions;
        this.source = source;
    }

    private static Map<String, SetFunction.Kind> kinds() {
        Map<String, SetFunction.Kind> kinds = new LinkedHashMap<>();
        for (SetFunction.Kind kind : SetFunction.Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return kinds;
    }

    Optional<Condition> read(PatternDescr pattern, List<Token> words, Scope outer) {
        boolean plain = isPlain(pattern, words);
        List<List<Token>> parts = plain ? split(words.subList(2, words.size() - 1), ";") : List.of();
        boolean complete = (parts.size() == 2 || parts.size() == 3)
                && parts.stream().noneMatch(List::isEmpty)
                && split(parts.get(parts.size() - 1), ",").stream().noneMatch(List::isEmpty);
        if (!complete) {
            source.error(
                    plain ? Mistake.ACCUMULATE : Mistake.REFUSED,
                    conditions.place(pattern),
                    plain
                            ? new Words("accumulate 没有写全", "the accumulate is not complete")
                            : new Words("规则语言里没有这种写法", "the rule language does not have this"),
                    FORM);
            conditions.defineBroken("", pattern, outer);
            return Optional.empty();
        }
        Scope inner = new Scope(outer);
        BaseDescr input = ((AccumulateDescr) pattern.getSource()).getInput();
        List<Condition> counted = conditions.counted(
                input.getClass() == AndDescr.class ? ((AndDescr) input).getDescrs() : List.of(input), inner);
        List<SetFunction> functions = new ArrayList<>();
        for (List<Token> function : split(parts.get(1), ",")) {
            function(function, inner, outer, conditions.place(pattern)).ifPresent(functions::add);
        }
        List<Test> tests = parts.size() == 3 ? tests(parts.get(2), outer) : List.of();
        conditions.understand(words.subList(0, 2));
        parts.subList(1, parts.size()).forEach(conditions::understand);
        words.stream().filter(word -> word.is(";")).forEach(word -> conditions.understand(List.of(word)));
        return Optional.of(new Condition.Accumulate(counted, List.copyOf(functions), tests, conditions.place(pattern)));
    }

    private static boolean isPlain(PatternDescr pattern, List<Token> words) {
        if (pattern.getSource().getClass() != AccumulateDescr.class
                || words.size() < 3
                || !words.get(0).is("accumulate")
                || !words.get(1).is("(")
                || !words.get(words.size() - 1).is(")")) {
            return false;
        }
        AccumulateDescr description = (AccumulateDescr) pattern.getSource();
        return description.getInitCode() == null
                && description.getActionCode() == null
                && description.getReverseCode() == null
                && description.getResultCode() == null
                && !description.getFunctions().isEmpty();
    }

    private List<Test> tests(List<Token> words, Scope scope) {
        List<Test> tests = new ArrayList<>();
        for (List<Token> test : split(words, ",")) {
            test(test, scope).ifPresent(tests::add);
        }
        return List.copyOf(tests);
    }

    private Optional<Test> test(List<Token> words, Scope scope) {
        try {
            return Optional.of(new ExpressionParser(source, words, scope, -1, null).test());
        } catch (ExpressionParser.Stop stop) {
            return Optional.empty();
        }
    }

    private Optional<SetFunction> function(List<Token> words, Scope inner, Scope outer, Place place) {
        boolean wellFormed = words.size() > 5
                && words.get(0).kind() == Token.Kind.VARIABLE
                && words.get(1).is(":")
                && words.get(3).is("(")
                && words.get(words.size() - 1).is(")");
        Place written = words.isEmpty() ? place : source.place(words);
        if (!wellFormed || !KINDS.containsKey(words.get(2).text())) {
            unknownFunction(written, wellFormed ? words.get(2).text() : "");
            words.stream()
                    .filter(token -> token.kind() == Token.Kind.VARIABLE && outer.find(token.text()) == null)
                    .findFirst()
                    .ifPresent(token -> outer.define(token.text(), new Scope.Meaning.Broken()));
            return Optional.empty();
        }
        String name = words.get(0).text();
        SetFunction.Kind kind =
                java.util.Objects.requireNonNull(KINDS.get(words.get(2).text()));
        try {
            Expression argument = argument(words, inner, kind, written);
            int slot = conditions.newSlot();
            conditions.define(name, new Scope.Meaning.Computed(slot), outer, source.place(words.get(0)));
            return Optional.of(new SetFunction(slot, name, kind, argument, written));
        } catch (ExpressionParser.Stop stop) {
            outer.define(name, new Scope.Meaning.Broken());
            return Optional.empty();
        }
    }

    private void unknownFunction(Place written, String name) {
        String shown = CheckedFile.quoted(written.text());
        Words functions = new Words(
                "写成 $x : count(1)，可用 " + String.join("、", KINDS.keySet()),
                "write `$x : count(1)`; there are " + String.join(", ", KINDS.keySet()));
        source.error(
                Mistake.ACCUMULATE,
                written,
                new Words("不是可用的统计：" + shown, "not a function there is: `" + shown + "`"),
                name.isEmpty()
                        ? functions
                        : Meant.among(
                                ALIASES.getOrDefault(name.toLowerCase(Locale.ROOT), name), KINDS.keySet(), functions));
    }

    private Expression argument(List<Token> words, Scope inner, SetFunction.Kind kind, Place written) {
        Expression argument =
                new ExpressionParser(source, words.subList(4, words.size() - 1), inner, -1, null).expression();
        if (kind != SetFunction.Kind.COUNT && argument.type() != Type.NUMBER) {
            String function = words.get(2).text();
            source.error(
                    Mistake.TYPE,
                    written,
                    new Words(function + " 需要数", "`" + function + "` needs numbers"),
                    new Words(
                            "先写 $v : value，再写 " + function + "($v)",
                            "write `$v : value` first, then `" + function + "($v)`"));
            throw new ExpressionParser.Stop();
        }
        return argument;
    }

    /** Splits tokens at a sign that stands outside brackets; a part may be empty, but none stands for an empty whole. */
    static List<List<Token>> split(List<Token> words, String sign) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        for (Token word : words) {
            depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
            if (depth == 0 && word.is(sign)) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(word);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
