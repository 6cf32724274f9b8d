package yardstick.language;

import static yardstick.problem.Code.error;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** The kinds of mistake in rule files, each with a code that stays the same and an explanation. */
public enum Mistake implements Explained {
    CHARACTER(error(
            "YS-R01",
            "规则文件里有不能用的字符，例如反斜杠、单引号、看不见的字符",
            "a character that no rule needs, such as a backslash, a single quote, or an invisible one")),
    FULL_WIDTH(error(
            "YS-R02",
            "标点或运算符是全角的；文字以外一律用半角",
            "full-width punctuation or an operator such as ≥; outside texts every sign is ASCII")),
    UNCLOSED(error(
            "YS-R03", "引号或注释没有成对；文字不能跨行", "a quotation mark or comment without its end; a text stays on one line")),
    NUMBER(error("YS-R04", "数写得不对或太长", "a number that is badly written or too long")),
    TOO_DEEP(error("YS-R05", "括号套得太深", "brackets nest too deep")),
    SYNTAX(error(
            "YS-R06",
            "写法读不懂；规则的样子是 rule \"名称\" @clause(\"条款\") when … then … end",
            "cannot be read; a rule is rule \"name\" @clause(\"clause\") when … then … end")),
    REFUSED(
            error(
                    "YS-R07",
                    "规则语言里没有的写法（import、function、eval、from、方法调用、new、规则属性等）",
                    "something the rule language does not have: import, function, eval, from, method calls, new, rule attributes and the like")),
    RULE_NAME(error("YS-R08", "规则名称不合要求，或者两条规则同名", "a rule's name is not usable, or two rules have one name")),
    ANNOTATION(error(
            "YS-R09",
            "@clause 必须有，只能用 @clause、@title、@effective、@until，各一次，内容是一段文字",
            "@clause is required; only @clause, @title, @effective and @until exist, each once, with one text")),
    UNKNOWN_CLAUSE(error("YS-R10", "引用的条款不在 clauses.json 中", "cites a clause that clauses.json lacks")),
    UNKNOWN_PATTERN(error("YS-R11", "没有这种事实", "no fact of that name")),
    UNKNOWN_FIELD(error("YS-R12", "这种事实没有这个字段", "the fact has no such field")),
    UNKNOWN_NAME(error("YS-R13", "名字没有定义，或者在这里看不到", "a name that is not defined, or not visible here")),
    NAME_TWICE(error("YS-R14", "一条规则里同一个名字定义了两次", "one name defined twice in a rule")),
    TYPE(error("YS-R15", "两边的类型不同，不能比较或计算", "the two sides are of different types")),
    ORDER_OF_TEXT(error("YS-R16", "文字只能比较相同与不同；编号 id 才分先后", "texts are only the same or not; only an id has an order")),
    DIVISION(error("YS-R17", "除数是零", "a division by zero")),
    NULL(error(
            "YS-R18",
            "规则里不写“没有数据”：缺数由系统判断为证据不足",
            "rules do not mention missing data: the engine tells what cannot be decided")),
    PARAMETER_NAME(error("YS-R19", "Parameter 要写明参数名：name == \"…\"", "a Parameter says which: name == \"…\"")),
    UNKNOWN_PARAMETER(error("YS-R20", "参数不在 parameters.csv 中", "a parameter that parameters.csv lacks")),
    PARAMETER_ROW(
            error(
                    "YS-R45",
                    "参数的读法与 parameters.csv 不符：分范围的要写 scope == …，不分的不写；数读 value，列表读 values",
                    "a parameter is not read as parameters.csv has it: with `scope ==` if it has scopes, without if not; `value` of a figure, `values` of a list")),
    MEASURE_NAME(error("YS-R21", "Measure 要写明指标名：name == \"…\"", "a Measure says which: name == \"…\"")),
    WINDOW(error(
            "YS-R22",
            "Measure 要写明看到哪一期：back == 0，或 back < 期数",
            "a Measure says how far back: back == 0, or back < a number of periods")),
    TERM_NAME(error("YS-R23", "Term 要写明术语名：name == \"…\"", "a Term says which: name == \"…\"")),
    UNKNOWN_TERM(error("YS-R24", "没有规则得出这个术语", "no rule infers this term")),
    CONSEQUENCE(error(
            "YS-R25",
            "then 部分只能是一句 conclude、infer 或 derive",
            "the consequence is exactly one conclude, infer or derive")),
    UNKNOWN_OUTCOME(error("YS-R26", "这类对象的结论阶梯里没有这个结论", "the ladder of that kind of subject has no such outcome")),
    SUBJECT(error(
            "YS-R27",
            "结论的对象必须是 Zone、Party、Designation、Grant 或 Application",
            "the subject of a conclusion is a Zone, Party, Designation, Grant or Application")),
    CYCLE(error(
            "YS-R28",
            "规则互相依赖，绕成一圈，其中有 not、accumulate、forall 或推导指标",
            "rules depend on each other in a circle through not, accumulate, forall or a derived measure")),
    EMPTY(error("YS-R29", "规则没有条件，或者文件里没有规则", "a rule without conditions, or a file without rules")),
    PERIOD(error(
            "YS-R30",
            "@effective 或 @until 的期间写法与政策的周期单位不符",
            "@effective or @until is not a period of the policy's unit")),
    ACCUMULATE(error(
            "YS-R31",
            "accumulate 的样子是 accumulate( 条件; $x : count(1); $x >= 2 )",
            "an accumulate is accumulate( conditions; $x : count(1); $x >= 2 )")),
    TOO_LARGE(error(
            "YS-R32",
            "规则太大：一条规则最多 24 个条件，一个政策最多 500 条规则，一个名称或文字最多 200 个字符",
            "a rule has at most 24 conditions, a policy at most 500 rules, a name or text at most 200 characters")),
    UNKNOWN_INDICATOR(
            error("YS-R41", "指标目录里没有这个指标，或它属于别的对象", "no such indicator in the catalogue, or one of other subjects")),
    ATTRIBUTE_NAME(error("YS-R40", "Attribute 要写明属性名：name == \"…\"", "an Attribute says which: name == \"…\""));

    private final Code kind;

    Mistake(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
