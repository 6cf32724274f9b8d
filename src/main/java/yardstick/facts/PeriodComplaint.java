package yardstick.facts;

import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** What can be wrong with a period, or with two of them. */
final class PeriodComplaint {

    private PeriodComplaint() {}

    static Complaint notOf(PeriodUnit unit, String field, String text) {
        return Complaint.of(
                        FactCode.PERIOD,
                        "`%s` 的值 %s 不是%s",
                        "`%s` is %s, which is not %s",
                        field,
                        Quoted.of(text),
                        unit.word())
                .hint("写成 `%s` 的样子", "write it like `%s`", unit.example());
    }

    static Complaint reversed(String later, Period end, String earlier, Period start) {
        return Complaint.of(
                        FactCode.TIME_REVERSED,
                        "`%s` 的 %s 早于 `%s` 的 %s",
                        "`%s` in %s lies before `%s` in %s",
                        later,
                        end,
                        earlier,
                        start)
                .hint("核对两个期间", "check the two periods");
    }

    static Complaint otherAsOf(Period asOf, Period first) {
        return Complaint.of(
                        FactCode.OTHER_AS_OF,
                        "这里的 `asOf` 是 %s，同一卷宗的其他文档是 %s",
                        "`asOf` is %s here and %s in the other documents of the dossier",
                        asOf,
                        first)
                .hint("各文档写同一个期间，或只在第一个文档中写", "write the same period in all of them, or only in the first");
    }
}
