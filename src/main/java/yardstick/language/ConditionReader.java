package yardstick.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.rule.Window;

/**
 * Turns the conditions of one rule, as Drools' parser saw them, into checked conditions. Node classes are compared exactly, since
 * the parser's classes inherit from each other; what is not named here is refused. Each token has to be read as part of some
 * condition, so that the parser can drop none.
 */
final class ConditionReader {

    static final int MOST_PATTERNS = 24;

    private static final Set<String> BETWEEN = Set.of("not", "exists", "forall", "and", "(", ")");
    private static final Words FACT_FORM =
            new Words("写成 $名字 : 事实( 条件, 条件 )", "write `$name : Fact( condition, condition )`");

    private final CheckedFile source;
    private final List<Token> tokens;
    private final int shift;
    private final WindowReader windows;
    /** The offsets of the tokens that made sense. */
    private final BitSet understood = new BitSet();

    private int slots;
    private int patterns;
    private boolean counting;

    /**
     * Reads conditions.
     *
     * @param shift what an offset that the parser gives lacks to one in the file
     */
    ConditionReader(CheckedFile source, List<Token> tokens, int shift) {
        this.source = source;
        this.tokens = tokens;
        this.shift = shift;
        this.windows = new WindowReader(source);
    }

    /** All conditions of the rule, as far as they are sound; defines their names in the scope. */
    List<Condition> read(List<?> descriptions, Scope scope) {
        int before = source.errors();
        List<Condition> conditions = all(descriptions, scope);
        if (source.errors() == before) {
            tokens.stream()
                    .filter(token -> !understood.get(token.start()) && !BETWEEN.contains(token.text()))
                    .findFirst()
                    .ifPresent(token -> refuse(token, source.place(token), FACT_FORM));
        }
        return conditions;
    }

    int slots() {
        return slots;
    }

    /** Reads the conditions of an accumulate; there is none within another. */
    List<Condition> counted(List<?> descriptions, Scope scope) {
        counting = true;
        List<Condition> conditions = all(descriptions, scope);
        counting = false;
        return conditions;
    }

    int newSlot() {
        return slots++;
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
            if (pattern.getSource() != null && counting) {
                return refuseNested(pattern, scope);
            }
            return pattern.getSource() == null
                    ? pattern(pattern, scope).map(Condition.class::cast)
                    : new AccumulateReader(this, source).read(pattern, within(description), scope);
        }
        if (kind == NotDescr.class) {
            return Optional.of(Condition.Group.not(group(description, scope), place(description)));
        }
        if (kind == ExistsDescr.class) {
            return Optional.of(Condition.Group.exists(group(description, scope), place(description)));
        }
        if (kind == ForallDescr.class) {
            return forall((ForallDescr) description, scope);
        }
        defineBroken("", description, scope);
        return refuseAll(description);
    }

    private Optional<Condition> refuseNested(PatternDescr pattern, Scope scope) {
        source.error(
                Mistake.REFUSED,
                place(pattern),
                new Words("accumulate 里面不能再有 accumulate", "there is no accumulate within an accumulate"),
                new Words(
                        "另写一条规则，用 infer 或 derive 得出里面的结果，再统计它",
                        "let another rule infer or derive the inner result, and count that"));
        defineBroken("", pattern, scope);
        return Optional.empty();
    }

    private Optional<Condition> refuseAll(BaseDescr description) {
        boolean or = description.getClass().getSimpleName().startsWith("Or");
        source.error(
                Mistake.REFUSED,
                place(description),
                new Words("规则语言里没有这种条件", "the rule language has no such condition"),
                or
                        ? new Words("“或者”写成两条规则，或在一个事实里用 ||", "write two rules, or use `||` within one fact")
                        : new Words(
                                "只用事实、not、exists、forall、accumulate", "use facts, not, exists, forall and accumulate"));
        return Optional.empty();
    }

    private void refuse(Token token, Place place, Words hint) {
        String shown = CheckedFile.quoted(token.text());
        source.error(
                Mistake.REFUSED,
                place,
                new Words("规则语言里没有这种写法：" + shown, "the rule language does not have this: `" + shown + "`"),
                hint);
    }

    private List<Condition> group(BaseDescr description, Scope outer) {
        List<? extends BaseDescr> members = ((ConditionalElementDescr) description).getDescrs();
        boolean joined = members.size() == 1 && members.get(0).getClass() == AndDescr.class;
        return all(joined ? ((AndDescr) members.get(0)).getDescrs() : members, new Scope(outer));
    }

    private Optional<Condition> forall(ForallDescr description, Scope outer) {
        int before = source.errors();
        List<Condition> conditions = all(description.getDescrs(), new Scope(outer));
        if (source.errors() > before) {
            return Optional.empty();
        }
        boolean facts = conditions.stream().allMatch(Condition.Pattern.class::isInstance);
        return conditions.isEmpty() || !facts
                ? refuseAll(description)
                : new ForallReader(this, source).read(conditions, place(description));
    }

    private Optional<Condition.Pattern> pattern(PatternDescr description, Scope scope) {
        Place place = place(description);
        List<Token> words = call(description);
        String name = description.getIdentifier() == null ? "" : description.getIdentifier();
        countPattern(place);
        String fact = description.getObjectType() == null ? "" : description.getObjectType();
        List<Token> form = PatternForm.of(words, name, fact);
        List<List<Token>> constraints = PatternForm.constraints(words, form.size());
        Type type = Vocabulary.pattern(fact);
        boolean plain = !form.isEmpty() && PatternForm.isPlain(description, constraints.size());
        if (!plain) {
            refuse(words.isEmpty() ? tokens.get(0) : words.get(0), place, FACT_FORM);
        } else if (type == null) {
            unknownPattern(form.get(form.size() - 2));
        }
        if (!plain || type == null) {
            defineBroken(name, description, scope);
            return Optional.empty();
        }
        understand(words);
        int slot = newSlot();
        if (!name.isEmpty()) {
            define(name, new Scope.Meaning.Matched(slot, type), scope, source.place(form.get(0)));
        }
        return Optional.of(fact(constraints, scope, slot, name, type, place));
    }

    private void countPattern(Place place) {
        patterns++;
        if (patterns == MOST_PATTERNS + 1) {
            source.error(
                    Mistake.TOO_LARGE,
                    place,
                    new Words(
                            "一条规则的条件超过 " + MOST_PATTERNS + " 个",
                            "a rule of more than " + MOST_PATTERNS + " conditions"),
                    new Words("用 infer 拆成几条规则", "split it into several rules with infer"));
        }
    }

    private void unknownPattern(Token token) {
        String wrong = CheckedFile.quoted(token.text());
        source.error(
                Mistake.UNKNOWN_PATTERN,
                source.place(token),
                new Words("没有 " + wrong + " 这种事实", "no fact `" + wrong + "`"),
                Meant.among(
                        Glossary.fact(token.text()).orElse(token.text()),
                        Vocabulary.patterns(),
                        new Words(
                                "可用的事实：" + String.join("、", Vocabulary.patterns()),
                                "the facts are " + String.join(", ", Vocabulary.patterns()))));
    }

    /** What could not be read still defines its names, so that their uses are not told as further mistakes. */
    void defineBroken(String name, BaseDescr description, Scope scope) {
        if (!name.isEmpty()) {
            scope.define(name, new Scope.Meaning.Broken());
        }
        for (Token token : within(description)) {
            if (token.kind() == Token.Kind.VARIABLE && scope.find(token.text()) == null) {
                scope.define(token.text(), new Scope.Meaning.Broken());
            }
        }
    }

    private Condition.Pattern fact(
            List<List<Token>> constraints, Scope scope, int slot, String name, Type type, Place place) {
        int before = source.errors();
        List<Test> tests = new ArrayList<>();
        boolean whole = true;
        for (List<Token> words : type == Type.PARAMETER ? scoped(constraints, scope, slot) : constraints) {
            whole &= new ConstraintReader(source, scope, slot, type).read(words, tests);
        }
        if (type == Type.ATTRIBUTE) {
            Unsaid.now(slot, place, tests).ifPresent(tests::add);
        }
        if (type == Type.DECISION) {
            Unsaid.told(slot, place, tests).ifPresent(tests::add);
        }
        Selection selection = Selection.of(slot, List.copyOf(tests));
        if (type == Type.PARAMETER) {
            selection.name().ifPresent(written -> windows.note(slot, (String) written.value()));
        }
        Window window =
                whole && source.errors() == before ? windows.read(type, slot, tests, selection, place) : Window.NONE;
        return new Condition.Pattern(slot, name, type, List.copyOf(tests), selection, window, place);
    }

    /** The constraints without the one that tells which row of a parameter is meant, which counts for all others. */
    private List<List<Token>> scoped(List<List<Token>> constraints, Scope scope, int slot) {
        List<List<Token>> others = new ArrayList<>();
        for (List<Token> words : constraints) {
            int last = words.size() - 1;
            boolean before =
                    last > 1 && words.get(0).is("scope") && words.get(1).is("==");
            boolean after = last > 1
                    && words.get(last).is("scope")
                    && words.get(last - 1).is("==");
            if (before || after) {
                scope(before ? words.subList(2, last + 1) : words.subList(0, last - 1), scope, slot);
            } else {
                others.add(words);
            }
        }
        return others;
    }

    private void scope(List<Token> words, Scope scope, int slot) {
        try {
            Expression text = new ExpressionParser(source, words, scope, -1, null).expression();
            if (!text.type().isText()) {
                source.error(
                        Mistake.TYPE,
                        text.place(),
                        new Words("scope 要与文字比较", "a `scope` is compared with a text"),
                        new Words("写成 scope == $x，$x 是文字", "write `scope == $x`, where `$x` is a text"));
            }
            scope.scope(slot, text);
        } catch (ExpressionParser.Stop told) {
            scope.scope(slot, new Literal("", Type.TEXT, source.place(words)));
        }
    }

    void define(String name, Scope.Meaning meaning, Scope scope, Place place) {
        ConstraintReader.define(source, name, meaning, scope, place);
    }

    void understand(List<Token> words) {
        words.forEach(word -> understood.set(word.start()));
    }

    /** The tokens from where the parser saw a pattern begin to the bracket that closes it. */
    private List<Token> call(BaseDescr description) {
        int start = description.getStartCharacter() + shift;
        List<Token> rest =
                tokens.stream().filter(token -> token.start() >= start).toList();
        int depth = 0;
        for (int i = 0; i < rest.size(); i++) {
            depth += rest.get(i).is("(") ? 1 : rest.get(i).is(")") ? -1 : 0;
            if (depth <= 0 && rest.get(i).is(")")) {
                return rest.subList(0, i + 1);
            }
        }
        return rest;
    }

    private List<Token> within(BaseDescr description) {
        int start = description.getStartCharacter() + shift;
        int end = description.getEndCharacter() + 1 + shift;
        return tokens.stream()
                .filter(token -> token.start() >= start && token.end() <= end)
                .toList();
    }

    Place place(BaseDescr description) {
        return source.place(description.getStartCharacter() + shift, description.getEndCharacter() + 1 + shift);
    }
}
