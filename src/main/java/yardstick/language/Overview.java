package yardstick.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/**
 * Looks over the conditions of a rule before they are parsed, and tells in an author's words the first thing that a parser would
 * only stumble over: brackets without partner, missing commas, what the language does not have.
 */
final class Overview {

    private static final Set<String> GROUPS = Set.of("not", "exists", "forall", "accumulate", "and");
    private static final Set<String> OPERATORS = Set.of("not", "contains", "memberOf", "overlaps");
    private static final Set<String> WANTING = Set.of(
            "==", "!=", "<", "<=", ">", ">=", "&&", "||", "+", "-", "*", "/", "!", "contains", "memberOf", "overlaps");

    /** An open bracket; conditions on fields stand within a fact. */
    private record Opener(Token token, boolean ofFact, boolean ofForall) {}

    private final Source source;
    private final List<Token> tokens;
    private final Deque<Opener> open = new ArrayDeque<>();
    private int at;

    private Overview(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** Whether there is nothing to tell. */
    static boolean isSound(Source source, List<Token> conditions) {
        return new Overview(source, conditions).isSound();
    }

    private boolean isSound() {
        int before = source.errors();
        for (at = 0; at < tokens.size() && source.errors() == before; at++) {
            Token token = tokens.get(at);
            switch (token.kind()) {
                case NAME -> name(token);
                case SIGN -> sign(token);
                default -> operand(token);
            }
        }
        if (source.errors() == before && !open.isEmpty()) {
            unclosed(open.element());
        }
        return source.errors() == before;
    }

    private boolean inFact() {
        return !open.isEmpty() && open.element().ofFact();
    }

    private @Nullable Token neighbour(int distance) {
        int index = at + distance;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    private boolean isNext(int distance, String text) {
        Token token = neighbour(distance);
        return token != null && token.is(text);
    }

    private void name(Token token) {
        if (isNext(-1, ".")) {
            return;
        }
        Words instead = Foreign.refused(token);
        String operator = Foreign.operator(token);
        if (instead != null) {
            refuse(token, instead);
        } else if (operator != null && inFact()) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("“" + token.text() + "”不是运算符", "`" + token.text() + "` is not an operator"),
                    new Words("改写为 " + operator, "write `" + operator + "`"));
        } else if ("||".equals(operator)) {
            refuse(token, new Words("“或者”写成两条规则，或在一个事实里用 ||", "write two rules, or use `||` within one fact"));
        } else if (!open.isEmpty() && open.element().ofForall() && GROUPS.contains(token.text())) {
            tell(
                    Mistake.REFUSED,
                    token,
                    new Words("forall 里不能写 " + token.text(), "`" + token.text() + "` cannot stand within `forall`"),
                    new Words("forall 里只写事实", "write facts only within `forall`"));
        } else if (!inFact() && isNegation(token) && (isNext(-1, "not") || isNext(-1, "exists"))) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(
                            token.text() + " 不能直接跟在 not、exists 后面",
                            "`" + token.text() + "` cannot follow `not` or `exists` directly"),
                    new Words("加上括号，例如 not( exists … )", "put it in brackets, as in `not( exists … )`"));
        } else if (Vocabulary.pattern(token.text()) != null) {
            fact(token);
        } else if (!OPERATORS.contains(token.text())) {
            operand(token);
        }
    }

    private static boolean isNegation(Token token) {
        return token.is("not") || token.is("exists");
    }

    private void refuse(Token token, Words hint) {
        String word = token.text();
        tell(Mistake.REFUSED, token, new Words("规则语言里没有 " + word, "the rule language has no `" + word + "`"), hint);
    }

    /** The name of a fact, which begins a condition of its own. */
    private void fact(Token token) {
        Opener outer = open.stream().filter(Opener::ofFact).findFirst().orElse(null);
        if (isNext(1, "(") && outer != null) {
            unclosed(outer);
        } else if (!isNext(1, "(") && outer == null) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(token.text() + " 后面缺括号", "`" + token.text() + "` lacks its brackets"),
                    new Words("写成 " + token.text() + "( 条件 )", "write `" + token.text() + "( … )`"));
        } else {
            afterVariable(token);
        }
    }

    private void afterVariable(Token token) {
        Token before = neighbour(-1);
        if (before != null && before.kind() == Token.Kind.VARIABLE) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(
                            before.text() + " 后面缺冒号",
                            "a colon is missing after `" + Source.quoted(before.text()) + "`"),
                    new Words(
                            "写成 " + Source.quoted(before.text()) + " : " + token.text() + "( … )",
                            "write `" + Source.quoted(before.text()) + " : " + token.text() + "( … )`"));
        }
    }

    private void operand(Token token) {
        Token before = neighbour(-1);
        if (!inFact() || before == null || !endsOperand(before)) {
            return;
        }
        String shown = Source.quoted(token.text());
        tell(
                Mistake.SYNTAX,
                token,
                new Words(shown + " 前面缺逗号或运算符", "a comma or an operator is missing before `" + shown + "`"),
                new Words(
                        "条件之间用逗号分开；比较写成 字段 运算符 值",
                        "put a comma between conditions; a comparison is field, operator, value"));
    }

    private static boolean endsOperand(Token token) {
        return switch (token.kind()) {
            case NAME -> !OPERATORS.contains(token.text());
            case SIGN -> token.is(")");
            default -> true;
        };
    }

    private void sign(Token token) {
        switch (token.text()) {
            case "(" -> opens(token);
            case ")" -> closes(token);
            case ";" -> separates(token);
            case "," -> {
                afterOperator(token);
                outside(token);
            }
            case "&&" -> outside(token);
            case ":" -> named();
            case "[", "]", "{", "}" ->
                refuse(
                        token,
                        new Words(
                                "只用圆括号 ( )；列表用 contains、overlaps",
                                "use round brackets; for lists use `contains` and `overlaps`"));
            case "@" ->
                tell(
                        Mistake.REFUSED,
                        token,
                        new Words("条件里不能写 @", "`@` cannot stand among conditions"),
                        new Words(
                                "@clause、@title、@effective 写在 when 之前",
                                "write @clause, @title and @effective before `when`"));
            default -> {
                // Other signs are read together with what stands around them.
            }
        }
    }

    private void opens(Token token) {
        Token before = neighbour(-1);
        boolean fact = inFact();
        if (before != null && before.kind() == Token.Kind.NAME) {
            boolean group = GROUPS.contains(before.text()) || OPERATORS.contains(before.text());
            if (!group && (fact || isNext(-2, "."))) {
                refuseCall(before);
            }
            fact |= !group;
        } else if (fact) {
            operand(token);
        }
        open.push(new Opener(token, fact, isNext(-1, "forall")));
    }

    private void refuseCall(Token name) {
        String shown = Source.quoted(name.text());
        tell(
                Mistake.REFUSED,
                name,
                new Words("规则里不能调用方法 " + shown, "rules cannot call `" + shown + "`"),
                new Words("只读字段，去掉括号", "read a field, without parentheses"));
    }

    private void closes(Token token) {
        if (open.isEmpty()) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("多了一个 )", "a `)` without its `(`"),
                    new Words("删去它，或补上前面的 (", "remove it, or add the `(` before"));
        } else {
            afterOperator(token);
            open.pop();
        }
    }

    /** A comma or bracket in place of a value. */
    private void afterOperator(Token token) {
        Token before = neighbour(-1);
        if (before != null && before.kind() != Token.Kind.TEXT && WANTING.contains(before.text())) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words(before.text() + " 后面缺一个值", "a value is missing after `" + before.text() + "`"),
                    new Words(
                            "比较写成 字段 运算符 值，例如 value < 60",
                            "a comparison is field, operator, value, as in `value < 60`"));
        } else if (before != null && before.is(";")) {
            tell(
                    Mistake.ACCUMULATE,
                    token,
                    new Words("accumulate 没有写全", "the accumulate is not complete"),
                    AccumulateReader.FORM);
        }
    }

    /** A sign that belongs within brackets only. */
    private void outside(Token token) {
        if (open.isEmpty()) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("事实之间不用 " + token.text(), "a `" + token.text() + "` has no place between facts"),
                    new Words("删去它：每个条件另起一行", "remove it and begin each condition on a line of its own"));
        }
    }

    /** What stands before a colon has to be a variable. */
    private void named() {
        Token before = neighbour(-1);
        if (before != null && before.kind() == Token.Kind.NAME) {
            String shown = Source.quoted(before.text());
            tell(
                    Mistake.SYNTAX,
                    before,
                    new Words("名字 " + shown + " 前面缺 $", "the name `" + shown + "` lacks its `$`"),
                    new Words("写成 $" + shown, "write `$" + shown + "`"));
        }
    }

    private void separates(Token token) {
        if (inFact() && open.size() > 1) {
            unclosed(open.element());
        } else if (open.isEmpty()) {
            outside(token);
        } else if (inFact()) {
            tell(
                    Mistake.SYNTAX,
                    token,
                    new Words("事实的括号里不用分号", "a `;` has no place inside a fact"),
                    new Words("条件之间用逗号分开", "put a comma between conditions"));
        }
    }

    private void unclosed(Opener opener) {
        tell(
                Mistake.SYNTAX,
                opener.token(),
                new Words("这个括号没有结束", "this bracket is not closed"),
                new Words("补上 )", "close it with `)`"));
    }

    private void tell(Mistake mistake, Token token, Words message, Words hint) {
        source.error(mistake, source.place(token), message, hint);
    }
}
