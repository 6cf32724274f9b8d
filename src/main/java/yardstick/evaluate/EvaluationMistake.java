package yardstick.evaluate;

import static yardstick.problem.Code.error;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** What can stand in the way of an evaluation, each with a code that stays the same and an explanation. */
public enum EvaluationMistake implements Explained {
    DERIVED(
            error(
                    "YS-R36",
                    "推导指标的值只能由规则推出，而且只能有一个：事实文件不能列它，规则不能推出两个不同的值",
                    "a derived measure has the one value that rules derive: a dossier does not list it, and rules do not derive two")),
    CATALOGUE(error(
            "YS-R37",
            "指标目录里没有这个指标，或数值、文字不在目录之内",
            "the policy's catalogue has no such indicator, or not this figure or text of it")),
    NO_ROW(error(
            "YS-R46",
            "规则要用的参数没有适用于这个范围或这一期的行",
            "a rule asks for a parameter that has no row for the scope or the period")),
    EARLIER(
            error(
                    "YS-R38",
                    "此前结论的事项或结论不是这个政策的，或者没有写明是哪个事项",
                    "an earlier decision is of a matter or has an outcome that the policy does not have, or does not say in which matter")),
    LIMIT(error(
            "YS-R35",
            "一次计算用的时间、比较次数或组合超过上限",
            "one evaluation needs more time, comparisons or combinations than it may"));

    private final Code kind;

    EvaluationMistake(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
