package yardstick.analysis;

import static yardstick.problem.Code.error;
import static yardstick.problem.Code.warning;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** What may be wrong in rules that can be read, each kind with a code that stays the same and an explanation. */
public enum Concern implements Explained {
    UNUSED_PARAMETER(warning("YS-R33", "参数没有规则使用", "no rule reads the parameter")),
    UNUSED_CLAUSE(warning("YS-R34", "条款没有规则或参数引用", "no rule or parameter cites the clause")),
    NEVER(warning(
            "YS-A01",
            "条件永远不能成立：同一个字段的要求互相矛盾，或者超出它可能的取值",
            "conditions that can never hold: they ask contradictory things of one field, or what it cannot be")),
    ALWAYS(warning("YS-A02", "条件永远成立，等于没有写", "a condition that always holds, as if it were not there")),
    DEAD_ALTERNATIVE(warning("YS-A03", "|| 的一边永远不能成立", "one side of || can never hold")),
    NOT_A_CHOICE(
            error("YS-A04", "字段只有几个可选的值，规则写的不在其中", "the field is one of a few words, and the rule asks for another")),
    SHORT_WINDOW(warning(
            "YS-A05", "窗口里的期数不够，计数到不了要求的次数", "the window holds too few periods for the count that is asked for")),
    SUBSUMED(warning(
            "YS-A06",
            "一条规则成立时另一条也总成立，结论相同，所以它不起作用",
            "whenever the rule holds, another one with the same conclusion does, so it adds nothing")),
    SAME(warning("YS-A07", "两条规则的条件和结论都相同", "two rules have the same conditions and the same conclusion")),
    GAP(warning("YS-A08", "几条规则按数值分档，档与档之间有空隙", "rules grade one figure, and there is a gap between two grades")),
    OVERLAP(warning("YS-A09", "几条规则按数值分档，两档有重叠", "rules grade one figure, and two grades overlap")),
    UNREAD(warning("YS-A10", "规则得出的术语或推导的指标没有规则使用", "a rule infers a term or derives a measure that no rule reads")),
    LEADS_NOWHERE(warning(
            "YS-A11", "规则得出的术语或指标只被不导向任何结论的规则使用", "a term or measure is read only by rules that lead to no outcome")),
    UNREACHED(warning("YS-A12", "阶梯里的结论没有规则得出", "no rule concludes the outcome of a ladder")),
    UNIT(warning("YS-A13", "参数的单位与所比较的内容不符", "the unit of a parameter does not suit what it is compared with")),
    TWO_UNITS(warning("YS-A14", "同一个指标与两种单位的参数比较", "one measure is compared with parameters of two different units")),
    COMMENT(warning(
            "YS-A15",
            "注释的说法与运算符不符：以上、以下、以内、不低于、不超过含本数，超过、低于、不满、不足不含本数（民法典第一千二百五十九条）",
            "a comment and the operator differ on whether the figure itself is included:"
                    + " 以上, 以下, 以内, 不低于, 不超过 include it; 超过, 低于, 不满, 不足 do not (Civil Code, article 1259)")),
    IMPOSSIBLE(error(
            "YS-A16",
            "比较永远不能成立：字段或统计结果不会有这样的值，例如 back == -1、progress > 100",
            "a comparison that can never be true, since the field or result is never so: back == -1, progress > 100")),
    NOT_A_PERIOD(error(
            "YS-A17",
            "比较的文字不是本政策的期间；相对的期间用 back 或 tenure",
            "a text that is no period of the policy; what is relative to now is told by back or tenure")),
    OTHER_PERIOD(error(
            "YS-A18",
            "推导指标只有当期的值，规则却看别的期",
            "a derived measure is of the current period only, and the rule looks at another one")),
    OTHER_SUBJECT(error(
            "YS-A19",
            "这种事实、术语或推导指标从不属于规则所比较的那类对象",
            "the fact, term or derived measure is never of the kind of subject that the rule compares it with")),
    NEGATIVE(warning(
            "YS-A21", "参数小于 0，而它的单位不会有负数", "the figure of a parameter is less than 0, and nothing in its unit is")),
    FRACTION(warning(
            "YS-A22",
            "以 % 计的参数在 0 和 1 之间，可能把百分数写成了小数",
            "a parameter in % lies between 0 and 1: a percentage may have been written as a fraction")),
    MISSPELT(
            warning(
                    "YS-A23",
                    "只有一条规则读取的指标名，与别处的指标名只差一点，可能写错了",
                    "the name of a measure that one rule alone reads differs little from one that stands elsewhere: it may be misspelt")),
    LEVELS(
            warning(
                    "YS-A24",
                    "条件没有写明对象，几类对象的术语或推导指标都能匹配",
                    "a condition does not say whose term or derived measure it asks for, and several kinds of subject have one")),
    NOT_IN_CASES(warning(
            "YS-A25",
            "规则读取的指标在案例里一个也没有，案例里却有名称相近的",
            "a measure that rules read is in no case, but one with a similar name is")),
    ONLY_IN_CASES(warning(
            "YS-A26",
            "案例里的指标没有规则读取，规则读取的却有名称相近的",
            "a measure of the cases is read by no rule, but one with a similar name is")),
    NEVER_ASKED(
            warning(
                    "YS-A27",
                    "参数的一行或列表里的一项永远用不上：用来查找的文字不会是它",
                    "a row of a parameter, or a text in its list, that no rule ever comes to, since what it is looked up by is never so")),
    OUT_OF_REACH(warning(
            "YS-A28",
            "按指标目录的范围，与数的比较永远不能成立，或总是成立",
            "a comparison with a figure that, by the ranges of the catalogue, can never hold or always does")),
    ANYONES(warning(
            "YS-A29",
            "条件没有写明是谁的指标或属性，任何一个对象的都能匹配",
            "a condition does not say whose measure or attribute it asks for, so that that of any subject matches")),
    LOOKS_LIKE(warning("YS-R50", "规则中的两个名称写法不同、看起来一样", "two names in rules differ and look the same"));

    private final Code kind;

    Concern(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
