package yardstick.analysis;

import static yardstick.problem.Code.warning;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** What may be wrong in a sound dossier as a policy reads it, each kind with a code that stays the same and an explanation. */
public enum Oddity implements Explained {
    NEVER_GIVEN(
            warning("YS-F54", "规则读取的指标，卷宗里一个也没有（提醒）", "rules read a measure of which the dossier has none (warning)")),
    NEVER_READ(warning("YS-F55", "卷宗里的指标没有规则读取（提醒）", "no rule reads a measure that the dossier has (warning)")),
    FAR_OFF(warning(
            "YS-F56",
            "规则里的标准与卷宗里的数值不在一个量级：超出 100 分或 100%，或相差一千倍以上（提醒）",
            "a threshold is of another order than all figures that it is compared with: above 100 分 or %, or a thousand times away"
                    + " (warning)")),
    FRACTIONS(
            warning(
                    "YS-F57",
                    "以 % 计的数值都在 0 和 1 之间，可能把百分数写成了小数（提醒）",
                    "all figures that count in % lie between 0 and 1: percentages may have been written as fractions (warning)")),
    TWO_LEVELS(
            warning(
                    "YS-F58",
                    "条件没有写明对象，卷宗里几类对象都有这个指标，都能匹配（提醒）",
                    "a condition does not say whose measure it asks for, and the dossier has it of several kinds of subject (warning)"));

    private final Code kind;

    Oddity(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
