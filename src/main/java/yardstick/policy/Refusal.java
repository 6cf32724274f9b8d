package yardstick.policy;

import static yardstick.problem.Code.error;
import static yardstick.problem.Code.warning;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** Every kind of problem that a policy folder can have, with its stable code and what it means. */
public enum Refusal implements Explained {
    NO_FOLDER(error("YS-P01", "找不到政策文件夹", "there is no policy folder at this place")),
    NO_FILE(error("YS-P02", "政策文件夹缺少必需的文件", "the policy folder lacks a file that it needs")),
    UNSAFE_FILE(error("YS-P03", "文件不是普通文件，或位于文件夹之外", "the file is not an ordinary one inside the folder")),
    UNREADABLE(error("YS-P04", "文件无法读取", "the file cannot be read")),
    TOO_LARGE(error("YS-P05", "文件过大", "the file is too large")),
    ENCODING(error("YS-P06", "文字编码无法识别", "the text is in an encoding that is not supported")),
    HIDDEN_CHARACTER(error("YS-P07", "文字中含有看不见的字符", "the text holds a character that cannot be seen")),
    NOT_JSON(error("YS-P08", "不符合 JSON 格式", "the file is not well-formed JSON")),
    TRAILING_CONTENT(error("YS-P09", "JSON 结束之后还有内容", "there is more after the end of the JSON")),
    TWICE(error("YS-P10", "同一名称重复出现", "a name that must be unique stands twice")),
    UNKNOWN_NAME(error("YS-P11", "字段或列名不存在", "a field or column of this name does not exist")),
    MISSING(error("YS-P12", "缺少必填内容", "something that is required is missing")),
    WRONG_TYPE(error("YS-P13", "值的类型不对", "the value is of the wrong type")),
    WRONG_FORM(error("YS-P14", "写法不符合要求", "the text is not written as it has to be")),
    NOT_A_CHOICE(error("YS-P15", "不在可选值之内", "the word is not one of those to choose from")),
    SHORT_LADDER(error("YS-P16", "结果等级太少", "a ladder has too few outcomes to decide between")),
    NO_SUCH_REFERENCE(error("YS-P17", "引用的条目不存在", "what is referred to does not exist")),
    NOT_CSV(error("YS-P18", "不符合 CSV 格式", "the file is not well-formed CSV")),
    FORMULA(error("YS-P19", "单元格像公式", "a cell looks like a formula")),
    NOT_A_NUMBER(error("YS-P20", "不是精确的十进制数", "the value is not an exact decimal number")),
    NUMBER_TOO_LONG(error("YS-P21", "数字位数过多", "the number has too many digits")),
    IGNORED_RULES(warning("YS-P22", "文件像规则文件，但不会被读取", "a file that looks like a rule file is not read")),
    NO_COUNT(error(
            "YS-P23",
            "规则用这个参数计数（回看几期、达到几次），而它的值不是能用来计数的整数",
            "rules count with the parameter, periods or things, and its figure is no number to count with")),
    LOOKS_LIKE(warning("YS-P30", "两个名称写法不同、看起来一样", "two names that differ look the same")),
    NOT_READ(warning("YS-P31", "政策文件夹中的这个文件不会读取", "a file of the policy folder is not read")),
    OTHER_ENCODING(
            warning("YS-P40", "文件不是 UTF-8 编码，但可以读取", "the file is in another encoding than UTF-8, which was read")),
    EXPONENT(warning("YS-P41", "数值用了科学记数法，可能已被舍入", "the value is written with an exponent, and may have been rounded")),
    JOINED(warning("YS-P42", "几个文字之间不是顿号或分号，读成了一个", "texts parted by neither 、 nor ; were read as one"));

    private final Code kind;

    Refusal(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
