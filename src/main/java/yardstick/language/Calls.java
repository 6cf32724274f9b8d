package yardstick.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/** Functions and methods of spreadsheets and other languages, and how to say the same in a rule. */
final class Calls {

    private static final Map<String, Words> INSTEAD = new HashMap<>();

    static {
        instead(
                "两个数取小：min($s, $t) < 60 写成 $s < 60 || $t < 60，>= 时用 &&；各期中的最小写 accumulate( …, $v : value; $x : min($v); $x < 60 )",
                "of two figures, `min($s, $t) < 60` is `$s < 60 || $t < 60`, with `&&` for `>=`; of several periods write"
                        + " `accumulate( …, $v : value; $x : min($v); $x < 60 )`",
                "min",
                "最小值");
        instead(
                "两个数取大：max($s, $t) < 60 写成 $s < 60 && $t < 60，>= 时用 ||；各期中的最大写 accumulate( …, $v : value; $x : max($v); $x < 60 )",
                "of two figures, `max($s, $t) < 60` is `$s < 60 && $t < 60`, with `||` for `>=`; of several periods write"
                        + " `accumulate( …, $v : value; $x : max($v); $x < 60 )`",
                "max",
                "最大值");
        instead(
                "写成两个比较：abs(value) < 5 写成 value < 5 && value > -5",
                "write two comparisons: `abs(value) < 5` is `value < 5 && value > -5`",
                "abs");
        instead(
                "数是精确的，不必取整：四舍五入到 60 写成 value >= 59.5 && value < 60.5",
                "figures are exact and need no rounding: rounded to 60 is `value >= 59.5 && value < 60.5`",
                "round",
                "roundup",
                "rounddown",
                "ceil",
                "ceiling",
                "floor",
                "int",
                "trunc");
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

    /** How to say what a call of this name says; null if it is not known. */
    static @Nullable Words instead(Token name) {
        return name.kind() == Token.Kind.NAME ? INSTEAD.get(name.text().toLowerCase(Locale.ROOT)) : null;
    }
}
