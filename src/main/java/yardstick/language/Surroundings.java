package yardstick.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/** A token among the conditions of a rule, with what stands around it. */
final class Surroundings {

    static final Set<String> GROUPS = Set.of("not", "exists", "forall", "accumulate", "and");
    static final Set<String> MEMBERSHIPS = Set.of("contains", "memberOf", "overlaps");
    static final Set<String> RELATIONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> SIGNS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "&&", "||", "+", "-", "*", "/", "!");

    /**
     * An open bracket.
     *
     * @param ofFact whether conditions on fields stand within it
     * @param after the word or sign before it
     */
    record Opener(Token token, boolean ofFact, String after) {}

    private final CheckedFile source;
    private final List<Token> tokens;
    private final Deque<Opener> open = new ArrayDeque<>();
    private int at;

    Surroundings(CheckedFile source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    int at() {
        return at;
    }

    Token token() {
        return tokens.get(at);
    }

    void move() {
        at++;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The brackets that are open here, the innermost first. */
    Deque<Opener> open() {
        return open;
    }

    boolean inFact() {
        return !open.isEmpty() && open.element().ofFact();
    }

    boolean isWithin(String group) {
        return open.stream().anyMatch(opener -> opener.after().equals(group));
    }

    @Nullable
    Token neighbour(int distance) {
        int index = at + distance;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    boolean isNext(int distance, String text) {
        Token token = neighbour(distance);
        return token != null && token.is(text);
    }

    /** Whether what stands before is a whole value. */
    boolean followsOperand() {
        Token before = neighbour(-1);
        return before != null
                && switch (before.kind()) {
                    case NAME -> !isOperator(before);
                    case SIGN -> before.is(")");
                    default -> true;
                };
    }

    /** Whether what stands before needs a value after it. */
    boolean followsOperator() {
        Token before = neighbour(-1);
        return before != null && before.kind() != Token.Kind.TEXT && isWanting(before.text());
    }

    static boolean isWanting(String text) {
        return SIGNS.contains(text) || text.equals("in") || MEMBERSHIPS.contains(text);
    }

    static boolean isOperator(Token token) {
        return token.is("not") || token.is("in") || MEMBERSHIPS.contains(token.text());
    }

    /** Whether something is wrong with the token itself, which was told. */
    boolean isMistaken(Token token) {
        return source.isMistaken(token);
    }

    void tell(Mistake mistake, Token token, Words message, Words hint) {
        source.error(mistake, source.place(token), message, hint);
    }

    void tell(Mistake mistake, Token from, Token to, Words message, Words hint) {
        source.error(mistake, source.place(List.of(from, to)), message, hint);
    }

    void refuse(Token token, Words hint) {
        String word = token.text();
        tell(Mistake.REFUSED, token, new Words("规则语言里没有 " + word, "the rule language has no `" + word + "`"), hint);
    }

    void refuseCall(Token name, boolean ofField) {
        String shown = CheckedFile.quoted(name.text());
        tell(
                Mistake.REFUSED,
                name,
                new Words("规则里不能调用 " + shown, "rules cannot call `" + shown + "`"),
                Calls.meant(name, ofField));
    }

    void unclosed(Opener opener) {
        tell(
                Mistake.SYNTAX,
                opener.token(),
                new Words("这个括号没有结束", "this bracket is not closed"),
                new Words("补上 )", "close it with `)`"));
    }

    /** A sign or word that joins conditions where none does. */
    void between(Token token) {
        String sign = CheckedFile.quoted(token.text());
        tell(
                Mistake.SYNTAX,
                token,
                new Words("事实之间不用 " + sign, "a `" + sign + "` has no place between facts"),
                open.isEmpty()
                        ? new Words("删去它：每个条件另起一行", "remove it and begin each condition on a line of its own")
                        : new Words("括号里的事实之间写 and", "write `and` between facts in brackets"));
    }

    /** Alternatives between facts. */
    void either(Token token) {
        String word = CheckedFile.quoted(token.text());
        tell(
                Mistake.REFUSED,
                token,
                new Words("事实之间不能写 " + word, "`" + word + "` cannot stand between facts"),
                new Words("“或者”写成两条规则，或在一个事实里用 ||", "write two rules, or use `||` within one fact"));
    }
}
