package yardstick.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.number.NumberFunction;
import yardstick.number.Operator;
import yardstick.problem.Words;
import yardstick.rule.Any;
import yardstick.rule.Calculation;
import yardstick.rule.Comparison;
import yardstick.rule.Every;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Opposite;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Size;
import yardstick.rule.Test;
import yardstick.rule.Type;

/**
 * Reads one expression of a rule from its tokens and checks its types: the grammar below is all that there is.
 *
 * <pre>
 * or      := and ( "||" and )*
 * and     := not ( "&amp;&amp;" not )*
 * not     := "!" not | test
 * test    := sum [ relation sum | [ "not" ] ( "contains" | "memberOf" | "overlaps" ) sum | [ "not" ] "in" list ]
 * list    := "(" sum ( "," sum )* ")"
 * sum     := product ( ( "+" | "-" ) product )*
 * product := value ( ( "*" | "/" ) value )*
 * value   := [ "-" ] number | text | "true" | "false" | path | call | "(" or ")"
 * call    := ( "min" | "max" | "abs" | "round" | "floor" ) list
 * path    := ( variable | field | "this" ) ( "." field | "." "size" )*
 * </pre>
 */
final class ExpressionParser {

    /** Ends the reading of an expression whose mistake has been told. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private static final Map<String, Relation> RELATIONS = Map.of(
            "==", Relation.EQUAL,
            "!=", Relation.UNEQUAL,
            "<", Relation.LESS,
            "<=", Relation.AT_MOST,
            ">", Relation.MORE,
            ">=", Relation.AT_LEAST);

    private static final int MOST_VALUES = 100;

    private final CheckedFile source;
    private final List<Token> tokens;
    private final Typing typing;
    private final NameReader names;
    private final @Nullable Type ownType;
    private int at;
    /** The left side while the right one is read. */
    private @Nullable Expression beside;

    /**
     * Reads tokens in a scope.
     *
     * @param ownSlot slot of the fact whose fields can be named without a variable
     * @param ownType the type of that fact; null where there is none
     */
    ExpressionParser(CheckedFile source, List<Token> tokens, Scope scope, int ownSlot, @Nullable Type ownType) {
        this.source = source;
        this.tokens = tokens;
        this.typing = new Typing(source);
        this.names = new NameReader(source, scope, typing, ownSlot, ownType);
        this.ownType = ownType;
    }

    /** Reads the whole of the tokens as one expression. */
    Expression expression() {
        Expression expression = or();
        if (at < tokens.size()) {
            throw unexpected();
        }
        return expression;
    }

    /** Reads the whole of the tokens as a test; a truth value alone is the test that it is true. */
    Test test() {
        return asTest(expression());
    }

    Test asTest(Expression expression) {
        if (expression instanceof Test test) {
            return test;
        }
        if (expression.type() == Type.BOOLEAN) {
            return new Comparison(
                    Relation.EQUAL,
                    expression,
                    new Literal(true, Type.BOOLEAN, expression.place()),
                    expression.place());
        }
        throw source.stop(
                Mistake.SYNTAX,
                expression.place(),
                new Words(
                        "条件没有写完：" + CheckedFile.quoted(expression.place().text()),
                        "not a condition: `"
                                + CheckedFile.quoted(expression.place().text()) + "`"),
                Meant.byUnfinished(expression, ownType));
    }

    private Expression or() {
        int start = at;
        List<Test> tests = new ArrayList<>();
        Expression first = and();
        while (accept("||")) {
            if (tests.isEmpty()) {
                tests.add(asTest(first));
            }
            tests.add(asTest(and()));
        }
        return tests.isEmpty() ? first : new Any(List.copyOf(tests), from(start));
    }

    private Expression and() {
        int start = at;
        List<Test> tests = new ArrayList<>();
        Expression first = not();
        while (accept("&&")) {
            if (tests.isEmpty()) {
                tests.add(asTest(first));
            }
            tests.add(asTest(not()));
        }
        return tests.isEmpty() ? first : new Every(List.copyOf(tests), from(start));
    }

    private Expression not() {
        int start = at;
        return accept("!") ? new Opposite(asTest(not()), from(start)) : relation();
    }

    private Expression relation() {
        int start = at;
        Expression left = sum();
        Relation relation = at < tokens.size() ? RELATIONS.get(tokens.get(at).text()) : null;
        if (relation != null) {
            at++;
            beside = left;
            Expression right = sum();
            beside = null;
            return typing.compare(relation, left, right, from(start));
        }
        boolean negated = isName("not") && at + 1 < tokens.size();
        at += negated ? 1 : 0;
        if (isName("contains") || isName("memberOf") || isName("overlaps")) {
            String word = tokens.get(at++).text();
            Expression right = sum();
            Test membership = typing.membership(word, left, right, from(start));
            return negated ? new Opposite(membership, membership.place()) : membership;
        }
        if (isName("in")) {
            at++;
            Test among = among(left, start);
            return negated ? new Opposite(among, among.place()) : among;
        }
        if (negated) {
            throw unexpected();
        }
        return left;
    }

    /** That a value is one of several, which is that it is the first, or the second, and so on. */
    private Test among(Expression left, int start) {
        int first = at + 1;
        List<Expression> values = list();
        List<Test> same = new ArrayList<>();
        for (Expression value : values) {
            same.add(typing.compare(Relation.EQUAL, left, value, value.place()));
        }
        if (same.size() > MOST_VALUES) {
            throw source.stop(
                    Mistake.TOO_LARGE,
                    from(first),
                    new Words("in 后面超过 " + MOST_VALUES + " 个值", "more than " + MOST_VALUES + " values after `in`"),
                    new Words("分成几条规则", "split it into several rules"));
        }
        return same.size() == 1
                ? typing.compare(Relation.EQUAL, left, values.get(0), from(start))
                : new Any(List.copyOf(same), from(start));
    }

    /** Values in brackets, at least one. */
    private List<Expression> list() {
        expect("(");
        List<Expression> values = new ArrayList<>();
        do {
            values.add(sum());
        } while (accept(","));
        expect(")");
        return values;
    }

    private Expression sum() {
        int start = at;
        Expression left = product();
        while (is("+") || is("-")) {
            Operator operator = is("+") ? Operator.PLUS : Operator.MINUS;
            at++;
            left = new Calculation(operator, typing.number(left), typing.number(product()), from(start));
        }
        return left;
    }

    private Expression product() {
        int start = at;
        Expression left = value();
        while (is("*") || is("/")) {
            Operator operator = is("*") ? Operator.TIMES : Operator.DIVIDE;
            at++;
            Expression right = typing.number(value());
            if (operator == Operator.DIVIDE) {
                typing.refuseZero(right);
            }
            left = new Calculation(operator, typing.number(left), right, from(start));
        }
        return left;
    }

    private Expression value() {
        int start = at;
        if (at >= tokens.size()) {
            throw unexpected();
        }
        if (accept("(")) {
            Expression inner = or();
            expect(")");
            return inner;
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case NUMBER -> number(token, start);
            case TEXT -> new Literal(token.content(), Type.TEXT, from(start));
            case VARIABLE -> path(names.variable(token), start);
            case NAME -> named(token, start);
            case SIGN -> negative(token, start);
        };
    }

    private Literal number(Token token, int start) {
        if (source.isMistaken(token)) {
            throw new Stop();
        }
        return new Literal(new BigDecimal(token.text()), Type.NUMBER, from(start));
    }

    private Expression negative(Token sign, int start) {
        if (sign.is("-") && at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER) {
            Literal number = number(tokens.get(at++), start);
            return new Literal(((BigDecimal) number.value()).negate(), Type.NUMBER, from(start));
        }
        at--;
        throw unexpected();
    }

    private Expression named(Token token, int start) {
        return switch (token.text()) {
            case "true" -> new Literal(true, Type.BOOLEAN, from(start));
            case "false" -> new Literal(false, Type.BOOLEAN, from(start));
            case "null" ->
                throw source.stop(
                        Mistake.NULL,
                        from(start),
                        new Words("规则里不能写 null", "`null` has no place in a rule"),
                        Meant.AS_IF_KNOWN);
            case "this" -> path(names.own(token), start);
            default ->
                is("(") && Calls.isFunction(token) ? call(token, start) : path(names.ownField(token, beside), start);
        };
    }

    private Expression call(Token name, int start) {
        NumberFunction function = NumberFunction.called(name.text()).orElseThrow();
        Expression compared = beside;
        beside = null;
        List<Expression> arguments = list();
        beside = compared;
        return typing.call(function, arguments, from(start));
    }

    private Expression path(Expression start, int from) {
        Expression value = start;
        while (accept(".")) {
            if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NAME) {
                throw unexpected();
            }
            Token name = tokens.get(at++);
            if (value.type() == Type.LIST && name.text().equals("size")) {
                value = new Size(value, from(from));
            } else {
                value = typing.field(value, name);
            }
        }
        if (is("(")) {
            throw source.stop(
                    Mistake.REFUSED,
                    from(from),
                    new Words("规则里不能调用方法", "rules cannot call methods"),
                    new Words("只读字段，去掉括号", "read a field, without parentheses"));
        }
        return value instanceof Read read
                ? names.scoped(new Read(read.slot(), read.factType(), read.path(), from(from)))
                : value;
    }

    private boolean is(String sign) {
        return at < tokens.size() && tokens.get(at).is(sign) && tokens.get(at).kind() == Token.Kind.SIGN;
    }

    private boolean isName(String word) {
        return at < tokens.size() && tokens.get(at).is(word) && tokens.get(at).kind() == Token.Kind.NAME;
    }

    private boolean accept(String sign) {
        boolean found = is(sign);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw unexpected();
        }
    }

    private Place from(int first) {
        int last = Math.max(first, at - 1);
        return source.place(
                tokens.get(Math.min(first, tokens.size() - 1)).start(),
                tokens.get(Math.min(last, tokens.size() - 1)).end());
    }

    private Stop unexpected() {
        boolean ended = at >= tokens.size();
        Token token = tokens.get(Math.min(at, tokens.size() - 1));
        String shown = CheckedFile.quoted(token.text());
        Relation relation = ended ? null : RELATIONS.get(token.text());
        return source.stop(
                Mistake.SYNTAX,
                ended ? source.place(token.end(), token.end()) : source.place(token),
                ended
                        ? new Words("条件没有写完", "the condition is not finished")
                        : new Words("这里读不懂 " + shown, "`" + shown + "` makes no sense here"),
                relation != null && relation.ordering()
                        ? new Words(
                                "两头都要比较时，两个比较都写全，例如 value > 50 && value < 80",
                                "for a range write both comparisons in full, as in `value > 50 && value < 80`")
                        : relation != null
                                ? new Words(
                                        "两个比较都写全，例如 level == \"NATIONAL\" || level == \"PROVINCIAL\"",
                                        "write both comparisons in full, as in `level == \"NATIONAL\" || level == \"PROVINCIAL\"`")
                                : new Words(
                                        "条件写成 字段 运算符 值，例如 value < 60",
                                        "write field, operator, value, as in `value < 60`"));
    }
}
