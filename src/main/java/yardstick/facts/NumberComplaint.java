package yardstick.facts;

import java.math.BigDecimal;
import yardstick.text.Digits;

/** What can be wrong with a number. */
final class NumberComplaint {

    private NumberComplaint() {}

    static Complaint notANumber(String token) {
        return Complaint.of(FactCode.NOT_A_NUMBER, "%s 不是 JSON 的数字", "%s is not a number in JSON", Quoted.of(token))
                .hint("写上数字；不知道就写 null", "write a number, or null if it is not known");
    }

    static Complaint tooLarge(String text) {
        return Complaint.of(
                        FactCode.NUMBER_TOO_LARGE, "数字 %s 的位数太多", "the number %s has too many digits", Quoted.of(text))
                .hint(Digits.hint());
    }

    static Complaint progress(String text) {
        return Complaint.of(
                        FactCode.PROGRESS, "进度 %s 不在 0 到 100 之间", "progress %s lies outside 0 to 100", Quoted.of(text))
                .hint("写 0 到 100 的百分数，不带 % 号", "write a percentage from 0 to 100, without the % sign");
    }

    static Complaint places(String text) {
        return Complaint.of(
                        FactCode.PLACES, "名额 %s 不是 0 或正整数", "places %s is not a whole number from 0", Quoted.of(text))
                .hint("写整数；不限名额就删去这个字段", "write a whole number, or leave the field out if there is no limit");
    }

    static Complaint notDue(String name) {
        return Complaint.of(
                        FactCode.NOT_DUE,
                        "%s 既写了不适用，又写了值",
                        "%s is said not to be applicable, and has a value",
                        Quoted.of(name))
                .hint("两者只留一个", "keep one of the two");
    }

    static Complaint truthAmongScores(String name, BigDecimal score) {
        return Complaint.of(
                        FactCode.TRUTH_AS_SCORE,
                        "指标 %s 的值在此是 true 或 false（按 1 或 0 计），别处却是 %s 这样的数",
                        "the measure %s is true or false here, which count as 1 and 0, and a number such as %s elsewhere",
                        Quoted.of(name),
                        score.toPlainString())
                .hint("写上数值；不知道就写 null", "write its figure, or null if it is not known");
    }
}
