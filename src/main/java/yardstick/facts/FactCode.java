package yardstick.facts;

import static yardstick.problem.Code.error;
import static yardstick.problem.Code.warning;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** The kinds of problem that a dossier can have: the stable code of each, and what it means. */
public enum FactCode implements Explained {
    UNREADABLE(error("YS-F01", "文件不存在或无法读取", "the file does not exist or cannot be read")),
    EMPTY(error("YS-F02", "文件是空的", "the file is empty")),
    NOT_UTF8(error("YS-F03", "文件的编码无法识别", "the file is in an encoding that is not supported")),
    FILE_TOO_LARGE(error("YS-F04", "文件超过规定的大小", "the file is larger than is allowed")),
    TOO_DEEP(error("YS-F05", "括号嵌套超过规定的层数", "brackets are nested deeper than is allowed")),
    TOO_LONG(error("YS-F06", "文字、名称或列表超过规定的长度", "a text, name or list is longer than is allowed")),
    NUMBER_TOO_LARGE(error("YS-F07", "数字超过规定的位数", "a number has more digits than are allowed")),
    NOT_JSON(error("YS-F08", "不符合 JSON 的书写规则", "the file breaks the rules of JSON")),
    TRAILING(error("YS-F09", "JSON 文档结束之后还有内容", "something follows after the end of the JSON document")),
    NOT_AN_OBJECT(error("YS-F10", "文件的最外层不是 { }", "the file is not one JSON object")),
    NOT_A_NUMBER(error("YS-F11", "NaN 或无穷大不是数字", "NaN or infinity stands where only a number can")),
    UNKNOWN_FIELD(error("YS-F12", "字段名不在词汇表中", "a field has a name that the vocabulary does not know")),
    DUPLICATE_FIELD(error("YS-F13", "同一个对象中字段出现两次", "a field appears twice in one object")),
    MISSING_FIELD(error("YS-F14", "缺少必填字段，或其值为 null", "a required field is missing or null")),
    WRONG_TYPE(error("YS-F15", "字段的值类型不对", "a value is of the wrong type")),
    BLANK(error("YS-F16", "编号或名称是空白", "an id or name is blank")),
    STRAY_CHARACTER(
            error("YS-F17", "编号或名称中有多余的空白或不可见字符", "an id or name has stray white space or invisible characters")),
    BROKEN_TEXT(error("YS-F18", "文字中有残缺的字符或 NUL", "a text holds half a character or a NUL")),
    NOT_IN_LIST(error("YS-F19", "值不在允许的范围内", "a value is not one of those allowed")),
    PERIOD(error("YS-F20", "期间的写法与本政策的周期不符", "a period is not written as the policy counts them")),
    PROGRESS(error("YS-F21", "进度不在 0 到 100 之间", "progress lies outside 0 to 100")),
    PLACES(error("YS-F22", "名额不是 0 或正整数", "places is not a whole number from 0")),
    ID_TWICE(error("YS-F23", "编号重复", "an id is used twice")),
    NO_SUCH_ID(error("YS-F24", "引用的编号不存在", "a reference to an id that does not exist")),
    NO_SUBJECT(error("YS-F25", "指标没有说明属于谁", "a measure does not say whose it is")),
    NO_PAIR(error("YS-F26", "该功能区既未获得也未争取该赋能", "a zone neither carries nor seeks the designation")),
    PAIR_TWICE(error("YS-F27", "同一功能区与同一赋能事项出现两次", "a zone and designation are paired twice")),
    MEASURE_TWICE(error("YS-F28", "同一对象、同一指标、同一期间有两个值", "two measures for one subject, name and period")),
    ATTRIBUTE_TWICE(error("YS-F40", "同一对象、同一属性、同一期间有两个值", "two attributes for one subject, name and period")),
    DECISION_TWICE(
            error("YS-F41", "同一对象、同一事项、同一期间有两个此前结论", "two earlier decisions for one subject, matter and period")),
    OTHER_AS_OF(error("YS-F29", "同一卷宗的几个文档写明不同的期间", "documents of one dossier are as of different periods")),
    NO_INDICATOR(error("YS-F30", "指标目录里没有这个指标", "the policy's catalogue has no such indicator")),
    OUTSIDE(error("YS-F31", "数值超出指标目录的范围", "a figure lies outside the range of the catalogue")),
    NOT_DUE(error("YS-F32", "不适用的指标却写了值", "a figure that is not applicable has a value")),
    TWO_HOLDERS(error("YS-F46", "同时写了功能区和主体", "a fact is of a zone and of a party at once")),
    CIRCLE(error("YS-F45", "各阶段的先后形成循环", "stages come one after another in a circle")),
    UNUSUAL_LEVEL(warning("YS-F51", "级别不在常用值之内（提醒）", "a level outside the usual ones (warning)")),
    TIME_REVERSED(warning("YS-F52", "结束早于开始（提醒）", "something ends before it begins (warning)")),
    DAMAGED_TEXT(warning("YS-F53", "文字在此前转换时已损坏（提醒）", "a text was damaged before it came here (warning)")),
    LOOKS_LIKE(warning("YS-F60", "两个名称写法不同、看起来一样（提醒）", "two names that differ look the same (warning)")),
    TRUTH_AS_SCORE(
            warning("YS-F71", "true 或 false 用在了打分的指标上（提醒）", "true or false where a measure is a score (warning)")),
    MORE(error("YS-F99", "问题太多，未全部列出", "there are more problems than are listed"));

    private final Code kind;

    FactCode(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
