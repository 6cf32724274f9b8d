package yardstick.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.number.NumberFunction;
import yardstick.problem.Words;

/** Functions and methods of spreadsheets and other languages, and how to say the same in a rule. */
final class Calls {

    private static final Map<String, Words> INSTEAD = new HashMap<>();

    static {
        instead(
                "写成 round( value, 0 )，0 是小数点后保留的位数；只舍不入写 floor( value )",
                "write `round( value, 0 )`, where 0 is the number of places after the point, or `floor( value )` to round down",
                "rounddown",
                "int",
                "trunc",
                "四舍五入");
        instead(
                "进一法写成 0 - floor( 0 - value )",
                "to round up write `0 - floor( 0 - value )`",
                "roundup",
                "ceil",
                "ceiling");
        instead("写成 min( value, 60 )", "write `min( value, 60 )`", "最小值");
        instead("写成 max( value, 60 )", "write `max( value, 60 )`", "最大值");
        instead(
                "分情况写成几条规则，每条把比较写进事实，例如 Measure( …, value < 60 )",
                "write a rule for each case, with the comparison inside a fact, as in `Measure( …, value < 60 )`",
                "if",
                "ifs",
                "iif",
                "switch",
                "choose",
                "如果");
        instead(
                "写 accumulate( Measure( of == $g, name == \"…\", back < 4, $v : value ); $x : sum($v); $x < 60 )",
                "write `accumulate( Measure( of == $g, name == \"…\", back < 4, $v : value ); $x : sum($v); $x < 60 )`",
                "sum",
                "sumif",
                "sumifs",
                "求和",
                "合计");
        instead(
                "写 accumulate( Measure( of == $g, name == \"…\", back < 4, $v : value ); $x : average($v); $x < 60 )",
                "write `accumulate( Measure( of == $g, name == \"…\", back < 4, $v : value ); $x : average($v); $x < 60 )`",
                "average",
                "averageif",
                "averageifs",
                "avg",
                "mean",
                "平均",
                "平均值");
        instead(
                "写 accumulate( Measure( of == $g, name == \"…\", back < 4, value < 60 ); $x : count(1); $x >= 2 )",
                "write `accumulate( Measure( of == $g, name == \"…\", back < 4, value < 60 ); $x : count(1); $x >= 2 )`",
                "count",
                "counta",
                "countif",
                "countifs",
                "计数");
        instead("写成 value >= 60 && value < 80", "write `value >= 60 && value < 80`", "and", "all", "每个");
        instead("写成 value < 60 || value > 80", "write `value < 60 || value > 80`", "or", "any", "xor");
        instead(
                "从当期数起：用 back 或 tenure 比期数",
                "count periods from now with `back` or `tenure`",
                "today",
                "now",
                "date",
                "year",
                "month",
                "day",
                "datedif",
                "edate",
                "datevalue");
        instead(
                "列表的项数写 .size，空的写 .size == 0",
                "the length of a list is `.size`, empty is `.size == 0`",
                "size",
                "length",
                "len",
                "isempty");
        instead(
                "按数据齐全来写，缺数时系统自会判为证据不足",
                "write the rule as if everything were known; the engine tells what is missing",
                "isblank",
                "isnull",
                "isna",
                "iferror",
                "ifna",
                "nvl",
                "coalesce");
        instead(
                "文字用 ==，例如 owner == \"CITY\"",
                "compare with `==`, as in `owner == \"CITY\"`",
                "equals",
                "exact",
                "equalsignorecase");
        instead(
                "列表写 functions contains \"…\"，文字只用 == 和 !=",
                "for a list write `functions contains \"…\"`; texts have only `==` and `!=`",
                "contains",
                "find",
                "search",
                "startswith",
                "endswith",
                "left",
                "right",
                "mid");
        instead(
                "另写一个事实来取它的值，例如 Measure( of == $g, name == \"…\", back == 0, $v : value )",
                "match the fact whose figure it is, as in `Measure( of == $g, name == \"…\", back == 0, $v : value )`",
                "vlookup",
                "hlookup",
                "xlookup",
                "lookup",
                "index",
                "match");
        instead(
                "排名数排在前面的有几个：accumulate( Measure( name == \"…\", back == 0, value > $v ); $x : count(1); $x < 3 )",
                "for a rank count those ahead: `accumulate( Measure( name == \"…\", back == 0, value > $v ); $x : count(1); $x < 3 )`",
                "rank",
                "large",
                "small",
                "percentile",
                "排名");
    }

    private Calls() {}

    private static void instead(String zh, String en, String... names) {
        List.of(names).forEach(name -> INSTEAD.put(name, new Words(zh, en)));
    }

    /** Whether it is a function of numbers that rules can call. */
    static boolean isFunction(Token name) {
        return name.kind() == Token.Kind.NAME
                && NumberFunction.called(name.text()).isPresent();
    }

    /** How a function is called. */
    static Words form(NumberFunction function) {
        String word = function.word();
        String form = switch (function) {
            case MIN, MAX -> word + "( value, 60 )";
            case ABS, FLOOR -> word + "( value )";
            case ROUND -> "round( value, 2 )";
        };
        if (function != NumberFunction.MIN && function != NumberFunction.MAX) {
            return new Words("写成 " + form, "write `" + form + "`");
        }
        String set = "accumulate( …, $v : value; $x : " + word + "( $v ); $x < 60 )";
        return new Words(
                "写成 " + form + "；各期一起看的写 " + set, "write `" + form + "`, or over several periods `" + set + "`");
    }

    /** What to write in place of a call of a name that is no function, or that is written as one of a field. */
    static Words meant(Token name, boolean ofField) {
        Words known = instead(name);
        Optional<NumberFunction> function = NumberFunction.called(name.text().toLowerCase(Locale.ROOT));
        if (known != null || function.isPresent()) {
            return known != null ? known : form(function.get());
        }
        List<String> words = List.of(NumberFunction.values()).stream()
                .map(NumberFunction::word)
                .toList();
        return ofField
                ? new Words("只读字段，去掉括号", "read a field, without parentheses")
                : Meant.among(
                        name.text(),
                        words,
                        new Words(
                                "函数只有 " + String.join("、", words) + "；读字段不加括号",
                                "the functions are " + String.join(", ", words)
                                        + "; a field is read without parentheses"));
    }

    /** How to say what a call of this name says; null if it is not known. */
    static @Nullable Words instead(Token name) {
        return name.kind() == Token.Kind.NAME ? INSTEAD.get(name.text().toLowerCase(Locale.ROOT)) : null;
    }
}
