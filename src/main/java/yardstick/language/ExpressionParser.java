package yardstick.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Nearest;
import yardstick.problem.Words;

/**
 * Reads one expression of a rule from its tokens and checks its types: the grammar below is all that there is.
 *
 * <pre>
 * or      := and ( "||" and )*
 * and     := not ( "&amp;&amp;" not )*
 * not     := "!" not | test
 * test    := sum [ relation sum | [ "not" ] ( "contains" | "memberOf" | "overlaps" ) sum ]
 * sum     := product ( ( "+" | "-" ) product )*
 * product := value ( "*" value | "/" number )*
 * value   := [ "-" ] number | text | "true" | "false" | path | "(" or ")"
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

    private final Source source;
    private final List<Token> tokens;
    private final Scope scope;
    private final int ownSlot;
    private final @Nullable Type ownType;
    private int at;

    /**
     * Reads tokens in a scope.
     *
     * @param ownSlot slot of the fact whose fields can be named without a variable
     * @param ownType the type of that fact; null where there is none
     */
    ExpressionParser(Source source, List<Token> tokens, Scope scope, int ownSlot, @Nullable Type ownType) {
        this.source = source;
        this.tokens = tokens;
        this.scope = scope;
        this.ownSlot = ownSlot;
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
        throw fail(
                Mistake.SYNTAX,
                expression.place(),
                new Words("条件没有写完：" + expression.place().text(), "not a condition: `" + expression.place().text() + "`"),
                new Words("写上比较，例如 value < 60", "compare it, as in `value < 60`"));
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
            return compare(relation, left, sum(), start);
        }
        boolean negated = isName("not") && at + 1 < tokens.size();
        at += negated ? 1 : 0;
        if (isName("contains") || isName("memberOf") || isName("overlaps")) {
            String word = tokens.get(at++).text();
            Test membership = membership(word, left, sum(), start);
            return negated ? new Opposite(membership, membership.place()) : membership;
        }
        if (negated) {
            throw unexpected();
        }
        return left;
    }

    private Expression compare(Relation relation, Expression left, Expression right, int start) {
        Place place = from(start);
        if (!left.type().comparableWith(right.type())
                || left.type() == Type.LIST
                || left instanceof Test
                || right instanceof Test) {
            throw mismatch(left, right, place);
        }
        if (relation.ordering() && left.type() != Type.NUMBER) {
            boolean ordered = left.type() == Type.IDENTIFIER && right.type() == Type.IDENTIFIER;
            if (!ordered) {
                throw fail(
                        Mistake.ORDER_OF_TEXT,
                        place,
                        new Words(typeName(left).zh() + "不分大小", "`" + relation.sign() + "` needs numbers, not " + typeName(left).en()),
                        new Words("只能用 == 或 !=", "use `==` or `!=`"));
            }
        }
        return new Comparison(relation, left, right, place);
    }

    private Test membership(String word, Expression left, Expression right, int start) {
        Place place = from(start);
        boolean overlap = word.equals("overlaps");
        Expression list = word.equals("memberOf") ? right : left;
        Expression element = word.equals("memberOf") ? left : right;
        if (list.type() != Type.LIST || (overlap ? element.type() != Type.LIST : !element.type().isText())) {
            throw mismatch(left, right, place);
        }
        return new Membership(overlap, list, element, place);
    }

    private Stop mismatch(Expression left, Expression right, Place place) {
        return fail(
                Mistake.TYPE,
                place,
                new Words(
                        "比较的两边类型不同：" + typeName(left).zh() + "与" + typeName(right).zh(),
                        "compares " + typeName(left).en() + " with " + typeName(right).en()),
                left.type() == Type.NUMBER && right.type() == Type.BOOLEAN
                        ? new Words("是写 1，否写 0", "write 1 for true and 0 for false")
                        : right instanceof Literal && right.type() == Type.TEXT && left.type() == Type.NUMBER
                                ? new Words("数字不加引号", "write the number without quotation marks")
                                : new Words("两边写成同一类型", "make both sides the same type"));
    }

    private static Words typeName(Expression expression) {
        return switch (expression.type()) {
            case NUMBER -> new Words("数", "a number");
            case TEXT -> new Words("文字", "a text");
            case IDENTIFIER -> new Words("编号", "an id");
            case BOOLEAN -> new Words("是否", "true or false");
            case LIST -> new Words("列表", "a list");
            default -> new Words("事实", "a fact");
        };
    }

    private Expression sum() {
        int start = at;
        Expression left = product();
        while (is("+") || is("-")) {
            Operator operator = accept("+") ? Operator.PLUS : minus();
            left = new Calculation(operator, number(left), number(product()), from(start));
        }
        return left;
    }

    private Operator minus() {
        at++;
        return Operator.MINUS;
    }

    private Expression product() {
        int start = at;
        Expression left = value();
        while (is("*") || is("/")) {
            if (accept("*")) {
                left = new Calculation(Operator.TIMES, number(left), number(value()), from(start));
            } else {
                at++;
                left = new Calculation(Operator.DIVIDE, number(left), divisor(), from(start));
            }
        }
        return left;
    }

    private Expression divisor() {
        int start = at;
        Expression divisor = value();
        if (!(divisor instanceof Literal literal)
                || !(literal.value() instanceof BigDecimal number)
                || number.signum() == 0) {
            throw fail(
                    Mistake.DIVISION,
                    from(start),
                    new Words("除数不是非零的数字", "divides by something other than a number that is not zero"),
                    new Words("写成非零的数字，例如 / 3", "write a number other than zero, as in `/ 3`"));
        }
        return divisor;
    }

    private Expression number(Expression operand) {
        if (operand.type() != Type.NUMBER) {
            throw fail(
                    Mistake.TYPE,
                    operand.place(),
                    new Words("计算需要数，这里是" + typeName(operand).zh(), "calculates with " + typeName(operand).en()),
                    new Words("只有数能加减乘除", "only numbers can be added, subtracted, multiplied or divided"));
        }
        return operand;
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
            case NUMBER -> new Literal(new BigDecimal(token.text()), Type.NUMBER, from(start));
            case TEXT -> new Literal(token.content(), Type.TEXT, from(start));
            case VARIABLE -> path(variable(token), start);
            case NAME -> named(token, start);
            case SIGN -> negative(token, start);
        };
    }

    private Expression negative(Token sign, int start) {
        if (sign.is("-") && at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER) {
            return new Literal(new BigDecimal(tokens.get(at++).text()).negate(), Type.NUMBER, from(start));
        }
        at--;
        throw unexpected();
    }

    private Expression named(Token token, int start) {
        return switch (token.text()) {
            case "true" -> new Literal(true, Type.BOOLEAN, from(start));
            case "false" -> new Literal(false, Type.BOOLEAN, from(start));
            case "null" -> throw fail(
                    Mistake.NULL,
                    from(start),
                    new Words("规则里不能写 null", "`null` has no place in a rule"),
                    new Words("按数据齐全来写，缺数时系统自会判为证据不足", "write the rule as if everything were known; the engine tells what is missing"));
            case "this" -> path(own(token), start);
            default -> path(field(own(token), token), start);
        };
    }

    private Read own(Token token) {
        if (ownType == null) {
            throw fail(
                    Mistake.UNKNOWN_NAME,
                    source.place(token.start(), token.end()),
                    new Words("这里看不到 " + token.text(), "`" + token.text() + "` is not visible here"),
                    new Words("用前面定义的 $ 名字", "use a `$` name that was defined before"));
        }
        return new Read(ownSlot, ownType, List.of(), source.place(token.start(), token.end()));
    }

    private Expression variable(Token token) {
        Scope.Meaning meaning = scope.find(token.text());
        Place place = source.place(token.start(), token.end());
        if (meaning instanceof Scope.Meaning.Matched matched) {
            return new Read(matched.slot(), matched.type(), List.of(), place);
        }
        if (meaning instanceof Scope.Meaning.Computed computed) {
            return new Result(computed.slot(), place);
        }
        if (meaning instanceof Scope.Meaning.Alias alias) {
            return alias.expression() instanceof Read read
                    ? new Read(read.slot(), read.factType(), read.path(), place)
                    : alias.expression();
        }
        if (meaning instanceof Scope.Meaning.Broken) {
            throw new Stop();
        }
        throw fail(
                Mistake.UNKNOWN_NAME,
                place,
                new Words("没有定义 " + token.text(), "`" + token.text() + "` is not defined here"),
                didYouMean(token.text(), scope.visible(), new Words("先在前面的条件里定义它", "define it in a condition before")));
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
                value = field(value, name);
            }
        }
        if (is("(")) {
            throw fail(
                    Mistake.REFUSED,
                    from(from),
                    new Words("规则里不能调用方法", "rules cannot call methods"),
                    new Words("只读字段，去掉括号", "read a field, without parentheses"));
        }
        return value instanceof Read read ? new Read(read.slot(), read.factType(), read.path(), from(from)) : value;
    }

    private Read field(Expression owner, Token name) {
        Map<String, Field> fields = Vocabulary.fields(owner.type());
        Field field = fields.get(name.text());
        if (field == null || !(owner instanceof Read read)) {
            throw fail(
                    Mistake.UNKNOWN_FIELD,
                    source.place(name.start(), name.end()),
                    new Words("没有字段 " + name.text(), "no field `" + name.text() + "`"),
                    didYouMean(
                            name.text(),
                            fields.keySet(),
                            fields.isEmpty()
                                    ? new Words("它没有字段", "it has no fields")
                                    : new Words(
                                            "可用的字段：" + String.join("、", fields.keySet()),
                                            "its fields are " + String.join(", ", fields.keySet()))));
        }
        List<Field> path = new ArrayList<>(read.path());
        path.add(field);
        return new Read(read.slot(), read.factType(), List.copyOf(path), read.place());
    }

    static Words didYouMean(String wrong, java.util.Collection<String> known, Words otherwise) {
        Optional<String> nearest = Nearest.of(wrong, known);
        return nearest.map(name -> new Words("是不是 " + name + "？", "did you mean `" + name + "`?"))
                .orElse(otherwise);
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
        boolean call = token.is("(") || token.is("[") || token.is("{");
        return fail(
                call ? Mistake.REFUSED : Mistake.SYNTAX,
                source.place(ended ? token.end() : token.start(), token.end()),
                ended
                        ? new Words("条件没有写完", "the condition is not finished")
                        : new Words("这里读不懂 " + token.text(), "`" + token.text() + "` makes no sense here"),
                call
                        ? new Words("规则里不能调用方法，也没有下标", "rules have no method calls and no subscripts")
                        : new Words(
                                "条件写成 字段 运算符 值，例如 value < 60；两头都要比较时写两次", "write field, operator, value, as in `value < 60`; for a range write both comparisons in full"));
    }

    private Stop fail(Mistake mistake, Place place, Words message, Words hint) {
        source.error(mistake, place, message, hint);
        return new Stop();
    }
}
