package yardstick.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/** Words that other rule languages have between {@code when} and {@code then}, and what to write instead. */
final class Foreign {

    private static final Map<String, Words> REFUSED = new LinkedHashMap<>();
    private static final Map<String, String> OPERATORS = new LinkedHashMap<>();

    static {
        refuse(
                new Words(
                        "把比较写进事实的括号里，例如 Measure( value < 60 )",
                        "write the comparison inside a fact, as in `Measure( value < 60 )`"),
                List.of("eval", "if", "else", "elif", "do", "break", "test", "如果", "若", "当", "那么", "则", "否则"));
        refuse(
                new Words(
                        "只写事实；统计写成 accumulate( 条件; $x : count(1); $x >= 2 )",
                        "write facts only; to count or add up write `accumulate( conditions; $x : count(1); $x >= 2 )`"),
                List.of("from", "collect", "groupby", "acc", "init", "action", "reverse", "result"));
        refuse(
                new Words("看几期用 back，例如 back < 4", "for past periods use `back`, as in `back < 4`"),
                List.of("over", "window", "before", "after", "during", "coincides"));
        refuse(
                new Words("文字只用 == 和 !=，多个值之间用 ||", "compare texts with `==` and `!=`; join several values with `||`"),
                List.of("matches", "soundslike", "str", "like", "LIKE", "startsWith", "endsWith"));
        refuse(
                new Words("只写事实与条件", "write facts and conditions only"),
                List.of(
                        "new",
                        "instanceof",
                        "import",
                        "function",
                        "declare",
                        "global",
                        "query",
                        "rule",
                        "package",
                        "unit",
                        "salience",
                        "dialect",
                        "when",
                        "return",
                        "insert",
                        "update",
                        "modify",
                        "delete",
                        "retract"));
        operator("&&", "and", "AND", "且", "并且", "而且", "和", "与");
        operator("||", "or", "OR", "或", "或者");
        operator("==", "is", "equals", "等于", "为", "是");
        operator("!=", "不等于", "不是");
        operator(">", "大于", "高于", "超过", "多于");
        operator("<", "小于", "低于", "少于", "不到", "不足", "不满", "未满", "未达");
        operator(">=", "大于等于", "不小于", "不低于", "不少于", "至少", "达到");
        operator("<=", "小于等于", "不大于", "不高于", "不超过", "至多", "最多");
        operator("contains", "包含");
    }

    private Foreign() {}

    private static void refuse(Words hint, List<String> words) {
        words.forEach(word -> REFUSED.put(word, hint));
    }

    private static void operator(String sign, String... words) {
        for (String word : words) {
            OPERATORS.put(word, sign);
        }
    }

    /** What to write instead of a word that the language refuses; null if it does not. */
    static @Nullable Words refused(Token token) {
        return token.kind() == Token.Kind.NAME ? REFUSED.get(token.text()) : null;
    }

    /** The sign for a word that people write for an operator; null if it is none. */
    static @Nullable String operator(Token token) {
        return token.kind() == Token.Kind.NAME ? OPERATORS.get(token.text()) : null;
    }
}
