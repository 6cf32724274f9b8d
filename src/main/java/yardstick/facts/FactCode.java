package yardstick.facts;

import yardstick.problem.Explained;
import yardstick.problem.Words;

/** The kinds of problem that a dossier can have: the stable code of each, and what it means. */
public enum FactCode implements Explained {
    UNREADABLE("YS-F01", "文件不存在或无法读取", "the file does not exist or cannot be read"),
    EMPTY("YS-F02", "文件是空的", "the file is empty"),
    NOT_UTF8("YS-F03", "文件的编码无法识别", "the file is in an encoding that is not supported"),
    FILE_TOO_LARGE("YS-F04", "文件超过规定的大小", "the file is larger than is allowed"),
    TOO_DEEP("YS-F05", "括号嵌套超过规定的层数", "brackets are nested deeper than is allowed"),
    TOO_LONG("YS-F06", "文字、名称或列表超过规定的长度", "a text, name or list is longer than is allowed"),
    NUMBER_TOO_LARGE("YS-F07", "数字超过规定的位数", "a number has more digits than are allowed"),
    NOT_JSON("YS-F08", "不符合 JSON 的书写规则", "the file breaks the rules of JSON"),
    TRAILING("YS-F09", "JSON 文档结束之后还有内容", "something follows after the end of the JSON document"),
    NOT_AN_OBJECT("YS-F10", "文件的最外层不是 { }", "the file is not one JSON object"),
    NOT_A_NUMBER("YS-F11", "NaN 或无穷大不是数字", "NaN or infinity stands where only a number can"),
    UNKNOWN_FIELD("YS-F12", "字段名不在词汇表中", "a field has a name that the vocabulary does not know"),
    DUPLICATE_FIELD("YS-F13", "同一个对象中字段出现两次", "a field appears twice in one object"),
    MISSING_FIELD("YS-F14", "缺少必填字段，或其值为 null", "a required field is missing or null"),
    WRONG_TYPE("YS-F15", "字段的值类型不对", "a value is of the wrong type"),
    BLANK("YS-F16", "编号或名称是空白", "an id or name is blank"),
    STRAY_CHARACTER("YS-F17", "编号或名称中有多余的空白或不可见字符", "an id or name has stray white space or invisible characters"),
    BROKEN_TEXT("YS-F18", "文字中有残缺的字符或 NUL", "a text holds half a character or a NUL"),
    NOT_IN_LIST("YS-F19", "值不在允许的范围内", "a value is not one of those allowed"),
    PERIOD("YS-F20", "期间的写法与本政策的周期不符", "a period is not written as the policy counts them"),
    PROGRESS("YS-F21", "进度不在 0 到 100 之间", "progress lies outside 0 to 100"),
    PLACES("YS-F22", "名额不是 0 或正整数", "places is not a whole number from 0"),
    ID_TWICE("YS-F23", "编号重复", "an id is used twice"),
    NO_SUCH_ID("YS-F24", "引用的编号不存在", "a reference to an id that does not exist"),
    NO_SUBJECT("YS-F25", "指标没有说明属于谁", "a measure does not say whose it is"),
    NO_PAIR("YS-F26", "该功能区既未获得也未争取该赋能", "a zone neither carries nor seeks the designation"),
    PAIR_TWICE("YS-F27", "同一功能区与同一赋能事项出现两次", "a zone and designation are paired twice"),
    MEASURE_TWICE("YS-F28", "同一对象、同一指标、同一期间有两个值", "two measures for one subject, name and period"),
    OTHER_AS_OF("YS-F29", "同一卷宗的几个文档写明不同的期间", "documents of one dossier are as of different periods"),
    UNUSUAL_LEVEL("YS-F51", "级别不在常用值之内（提醒）", "a level outside the usual ones (warning)"),
    TIME_REVERSED("YS-F52", "结束早于开始（提醒）", "something ends before it begins (warning)"),
    DAMAGED_TEXT("YS-F53", "文字在此前转换时已损坏（提醒）", "a text was damaged before it came here (warning)"),
    LOOKS_LIKE("YS-F60", "两个名称写法不同、看起来一样（提醒）", "two names that differ look the same (warning)"),
    OTHER_ENCODING(
            "YS-F70", "文件不是 UTF-8 编码，但可以读取（提醒）", "a file in another encoding than UTF-8, which was read (warning)"),
    TRUTH_AS_SCORE("YS-F71", "true 或 false 用在了打分的指标上（提醒）", "true or false where a measure is a score (warning)"),
    MORE("YS-F99", "问题太多，未全部列出", "there are more problems than are listed");

    private final String code;
    private final String zh;
    private final String en;

    FactCode(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Words explanation() {
        return new Words(zh, en);
    }
}
