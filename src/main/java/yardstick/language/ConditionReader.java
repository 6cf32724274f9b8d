package yardstick.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/**
 * Turns the conditions of one rule, as Drools' parser saw them, into checked conditions. Node classes are compared exactly, since
 * the parser's classes inherit from each other; what is not named here is refused.
 */
final class ConditionReader {

    static final int MOST_PATTERNS = 24;

    private final Source source;
    private final List<Token> tokens;
    private final Map<Integer, String> parameterNames = new HashMap<>();
    private int slots;

    ConditionReader(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    int slots() {
        return slots;
    }

    /** Reads conditions that hold together, defining names in the scope as they come. */
    List<Condition> all(List<?> descriptions, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        for (Object description : descriptions) {
            read((BaseDescr) description, scope).ifPresent(conditions::add);
        }
        return List.copyOf(conditions);
    }

    private Optional<Condition> read(BaseDescr description, Scope scope) {
        Class<?> kind = description.getClass();
        if (kind == PatternDescr.class) {
            PatternDescr pattern = (PatternDescr) description;
            return pattern.getSource() == null
                    ? pattern(pattern, scope).map(Condition.class::cast)
                    : accumulate(pattern, scope);
        }
        Place place = place(description);
        if (kind == NotDescr.class) {
            return Optional.of(new Condition.Not(group(description, scope), place));
        }
        if (kind == ExistsDescr.class) {
            return Optional.of(new Condition.Exists(group(description, scope), place));
        }
        if (kind == ForallDescr.class) {
            return forall((ForallDescr) description, scope);
        }
        return refuse(description);
    }

    private Optional<Condition> refuse(BaseDescr description) {
        boolean or = description.getClass().getSimpleName().startsWith("Or");
        source.error(
                Mistake.REFUSED,
                place(description),
                new Words("规则语言里没有这种条件", "the rule language has no such condition"),
                or
                        ? new Words("“或者”写成两条规则，或在一个条件里用 ||", "write two rules, or use `||` within one pattern")
                        : new Words(
                                "只用事实、not、exists、forall、accumulate", "use patterns, not, exists, forall and accumulate"));
        return Optional.empty();
    }

    private List<Condition> group(BaseDescr description, Scope outer) {
        return all(members(description), new Scope(outer));
    }

    private static List<? extends BaseDescr> members(BaseDescr description) {
        List<? extends BaseDescr> members = ((ConditionalElementDescr) description).getDescrs();
        return members.size() == 1 && members.get(0).getClass() == AndDescr.class
                ? ((AndDescr) members.get(0)).getDescrs()
                : members;
    }

    private Optional<Condition> forall(ForallDescr description, Scope outer) {
        Scope scope = new Scope(outer);
        List<Condition> conditions = all(description.getDescrs(), scope);
        boolean patterns = conditions.stream().allMatch(Condition.Pattern.class::isInstance);
        if (conditions.isEmpty() || !patterns) {
            return patterns ? Optional.empty() : refuse(description);
        }
        Condition.Pattern each = (Condition.Pattern) conditions.get(0);
        Place place = place(description);
        if (conditions.size() > 1) {
            return Optional.of(new Condition.Forall(each, conditions.subList(1, conditions.size()), place));
        }
        return Optional.of(new Condition.Forall(allOfType(each), List.of(sameFact(each)), place));
    }

    /** {@code forall( P( tests ) )} means: for each P, that very P passes the tests. */
    private static Condition.Pattern allOfType(Condition.Pattern pattern) {
        return new Condition.Pattern(
                pattern.slot(), pattern.name(), pattern.type(), List.of(), Window.NONE, pattern.place());
    }

    private Condition.Pattern sameFact(Condition.Pattern each) {
        int slot = slots++;
        Place place = each.place();
        Test same = new Comparison(
                Relation.EQUAL,
                new Read(slot, each.type(), List.of(), place),
                new Read(each.slot(), each.type(), List.of(), place),
                place);
        List<Test> tests = new ArrayList<>(List.of(same));
        tests.addAll(each.tests());
        return new Condition.Pattern(slot, "", each.type(), List.copyOf(tests), Window.NONE, place);
    }

    private Optional<Condition.Pattern> pattern(PatternDescr description, Scope scope) {
        Place place = place(description);
        int slot = slots++;
        if (slots == MOST_PATTERNS + 1) {
            source.error(
                    Mistake.TOO_LARGE,
                    place,
                    new Words("一条规则的条件超过 " + MOST_PATTERNS + " 个", "a rule of more than " + MOST_PATTERNS + " conditions"),
                    new Words("用 infer 拆成几条规则", "split it into several rules with infer"));
        }
        @Nullable Type type = Vocabulary.pattern(description.getObjectType());
        boolean plain = isPlain(description, place);
        if (type == null && plain) {
            unknownPattern(description);
        }
        String name = description.getIdentifier() == null ? "" : description.getIdentifier();
        if (type == null || !plain) {
            defineBroken(name, description, scope);
            return Optional.empty();
        }
        if (!name.isEmpty()) {
            define(name, new Scope.Meaning.Matched(slot, type), scope, place);
        }
        List<Test> tests = tests(description, scope, slot, type);
        return Optional.of(
                new Condition.Pattern(slot, name, type, tests, window(type, slot, tests, place), place));
    }

    private void unknownPattern(PatternDescr description) {
        Token token = tokens.stream()
                .filter(t -> t.start() >= description.getStartCharacter() && t.kind() == Token.Kind.NAME)
                .findFirst()
                .orElse(tokens.get(0));
        source.error(
                Mistake.UNKNOWN_PATTERN,
                source.place(token.start(), token.end()),
                new Words("没有 " + token.text() + " 这种事实", "no fact `" + token.text() + "`"),
                ExpressionParser.didYouMean(
                        token.text(),
                        Vocabulary.patterns(),
                        new Words(
                                "可用的事实：" + String.join("、", Vocabulary.patterns()),
                                "the facts are " + String.join(", ", Vocabulary.patterns()))));
    }

    /** A pattern whose mistake was told still defines its names, so that their uses are not told as further mistakes. */
    private void defineBroken(String name, PatternDescr description, Scope scope) {
        if (!name.isEmpty()) {
            scope.define(name, new Scope.Meaning.Broken());
        }
        for (Token token : within(description.getStartCharacter(), description.getEndCharacter() + 1)) {
            if (token.kind() == Token.Kind.VARIABLE && scope.find(token.text()) == null) {
                scope.define(token.text(), new Scope.Meaning.Broken());
            }
        }
    }

    private boolean isPlain(PatternDescr description, Place place) {
        boolean plain = !description.isUnification()
                && !description.isQuery()
                && description.getBehaviors().isEmpty()
                && description.getAnnotationNames().isEmpty()
                && description.getConstraint().getClass() == AndDescr.class
                && description.getConstraint().getDescrs().stream()
                        .allMatch(c -> c.getClass() == ExprConstraintDescr.class
                                && ((ExprConstraintDescr) c).getType() == ExprConstraintDescr.Type.NAMED);
        if (!plain) {
            source.error(
                    Mistake.REFUSED,
                    place,
                    new Words("规则语言里没有这种写法", "the rule language does not have this"),
                    new Words("写成 名字 : 事实( 条件, 条件 )", "write `$name : Fact( condition, condition )`"));
        }
        return plain;
    }

    private List<Test> tests(PatternDescr description, Scope scope, int slot, Type type) {
        List<Test> tests = new ArrayList<>();
        for (BaseDescr constraint : description.getConstraint().getDescrs()) {
            List<Token> words = within(constraint.getStartCharacter(), constraint.getEndCharacter() + 1);
            boolean binds = words.size() > 2 && words.get(0).kind() == Token.Kind.VARIABLE && words.get(1).is(":");
            try {
                if (binds) {
                    binding(words, scope, slot, type).ifPresent(tests::add);
                } else if (!words.isEmpty()) {
                    tests.add(new ExpressionParser(source, words, scope, slot, type).test());
                }
            } catch (ExpressionParser.Stop stop) {
                if (binds) {
                    scope.define(words.get(0).text(), new Scope.Meaning.Broken());
                }
            }
        }
        return List.copyOf(tests);
    }

    /** {@code $x : field} names a field, {@code $x : field < 60} names it and tests it. */
    private Optional<Test> binding(List<Token> words, Scope scope, int slot, Type type) {
        Token name = words.get(0);
        ExpressionParser parser =
                new ExpressionParser(source, words.subList(2, words.size()), scope, slot, type);
        Expression bound = parser.expression();
        Place place = source.place(name.start(), name.end());
        if (bound instanceof Comparison comparison) {
            define(name.text(), new Scope.Meaning.Alias(comparison.left()), scope, place);
            return Optional.of(comparison);
        }
        if (bound instanceof Test) {
            source.error(
                    Mistake.SYNTAX,
                    place,
                    new Words("一个名字只能带一个比较", "a name takes one comparison"),
                    new Words("名字和条件用逗号分开写", "write the name and the condition apart, with a comma"));
            throw new ExpressionParser.Stop();
        }
        define(name.text(), new Scope.Meaning.Alias(bound), scope, place);
        return Optional.empty();
    }

    private void define(String name, Scope.Meaning meaning, Scope scope, Place place) {
        if (scope.find(name) != null) {
            source.error(
                    Mistake.NAME_TWICE,
                    place,
                    new Words(name + " 定义了两次", "`" + name + "` is defined twice"),
                    new Words("换一个名字", "choose another name"));
        }
        scope.define(name, meaning);
    }

    private Window window(Type type, int slot, List<Test> tests, Place place) {
        WindowReader reader = new WindowReader(source, parameterNames);
        return switch (type) {
            case MEASURE -> reader.measure(slot, tests, place);
            case PARAMETER -> reader.parameter(slot, tests, place);
            case TERM -> reader.term(slot, tests, place);
            default -> Window.NONE;
        };
    }

    private Optional<Condition> accumulate(PatternDescr pattern, Scope outer) {
        Place place = place(pattern);
        List<Token> words = within(pattern.getStartCharacter(), pattern.getEndCharacter() + 1);
        boolean wellFormed = pattern.getSource().getClass() == AccumulateDescr.class
                && !words.isEmpty()
                && words.get(0).is("accumulate")
                && words.get(words.size() - 1).is(")")
                && isFunctional((AccumulateDescr) pattern.getSource());
        List<List<Token>> parts = wellFormed ? split(words.subList(2, words.size() - 1), ";") : List.of();
        if (parts.size() < 2 || parts.size() > 3) {
            source.error(
                    wellFormed ? Mistake.ACCUMULATE : Mistake.REFUSED,
                    place,
                    new Words("规则语言里没有这种写法", "the rule language does not have this"),
                    new Words(
                            "写成 accumulate( 条件; $x : count(1); $x >= 2 )",
                            "write accumulate( conditions; $x : count(1); $x >= 2 )"));
            defineBroken("", pattern, outer);
            return Optional.empty();
        }
        Scope inner = new Scope(outer);
        AccumulateDescr description = (AccumulateDescr) pattern.getSource();
        BaseDescr input = description.getInput();
        List<Condition> conditions = all(
                input.getClass() == AndDescr.class ? ((AndDescr) input).getDescrs() : List.of(input), inner);
        List<Condition.Function> functions = new ArrayList<>();
        for (List<Token> function : split(parts.get(1), ",")) {
            function(function, inner, outer, place).ifPresent(functions::add);
        }
        List<Test> tests = parts.size() == 3 ? resultTests(parts.get(2), outer) : List.of();
        return Optional.of(new Condition.Accumulate(conditions, List.copyOf(functions), tests, place));
    }

    private static boolean isFunctional(AccumulateDescr description) {
        return description.getInitCode() == null
                && description.getActionCode() == null
                && description.getReverseCode() == null
                && description.getResultCode() == null
                && !description.getFunctions().isEmpty();
    }

    private List<Test> resultTests(List<Token> words, Scope scope) {
        List<Test> tests = new ArrayList<>();
        for (List<Token> test : split(words, ",")) {
            try {
                tests.add(new ExpressionParser(source, test, scope, -1, null).test());
            } catch (ExpressionParser.Stop stop) {
                continue;
            }
        }
        return List.copyOf(tests);
    }

    private Optional<Condition.Function> function(List<Token> words, Scope inner, Scope outer, Place place) {
        boolean wellFormed = words.size() >= 5
                && words.get(0).kind() == Token.Kind.VARIABLE
                && words.get(1).is(":")
                && words.get(3).is("(")
                && words.get(words.size() - 1).is(")");
        Place written = words.isEmpty()
                ? place
                : source.place(words.get(0).start(), words.get(words.size() - 1).end());
        Map<String, Condition.Function.Kind> kinds = new LinkedHashMap<>();
        for (Condition.Function.Kind kind : Condition.Function.Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        if (!wellFormed || !kinds.containsKey(words.get(2).text())) {
            source.error(
                    Mistake.ACCUMULATE,
                    written,
                    new Words("不是可用的统计：" + written.text(), "not a function there is: `" + written.text() + "`"),
                    new Words(
                            "写成 $x : count(1)，可用 " + String.join("、", kinds.keySet()),
                            "write `$x : count(1)`; there are " + String.join(", ", kinds.keySet())));
            words.stream()
                    .filter(token -> token.kind() == Token.Kind.VARIABLE)
                    .findFirst()
                    .ifPresent(token -> outer.define(token.text(), new Scope.Meaning.Broken()));
            return Optional.empty();
        }
        String name = words.get(0).text();
        try {
            Expression argument = argument(words, inner, kinds.get(words.get(2).text()), written);
            int slot = slots++;
            define(name, new Scope.Meaning.Computed(slot), outer, written);
            return Optional.of(
                    new Condition.Function(slot, name, kinds.get(words.get(2).text()), argument, written));
        } catch (ExpressionParser.Stop stop) {
            outer.define(name, new Scope.Meaning.Broken());
            return Optional.empty();
        }
    }

    private Expression argument(List<Token> words, Scope inner, Condition.Function.Kind kind, Place written) {
        Expression argument =
                new ExpressionParser(source, words.subList(4, words.size() - 1), inner, -1, null).expression();
        if (kind != Condition.Function.Kind.COUNT && argument.type() != Type.NUMBER) {
            source.error(
                    Mistake.TYPE,
                    written,
                    new Words(words.get(2).text() + " 需要数", "`" + words.get(2).text() + "` needs numbers"),
                    new Words("先写 $v : value，再写 sum($v)", "write `$v : value` first, then `sum($v)`"));
            throw new ExpressionParser.Stop();
        }
        return argument;
    }

    /** Splits tokens at a sign that stands outside brackets. */
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

    private List<Token> within(int start, int end) {
        return tokens.stream()
                .filter(token -> token.start() >= start && token.end() <= end)
                .toList();
    }

    private Place place(BaseDescr description) {
        return source.place(description.getStartCharacter(), description.getEndCharacter() + 1);
    }
}
