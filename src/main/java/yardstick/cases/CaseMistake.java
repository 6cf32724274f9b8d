package yardstick.cases;

import static yardstick.problem.Code.error;
import static yardstick.problem.Code.warning;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** The kinds of mistake in case files, each with a code that stays the same and an explanation. */
public enum CaseMistake implements Explained {
    OTHER_ENCODING(warning(
            "YS-F70", "文件不是 UTF-8 编码，但可以读取（提醒）", "a file in another encoding than UTF-8, which was read (warning)")),
    NO_CASES(error(
            "YS-C01", "没有这个文件或文件夹，或文件夹里没有案例（*.json）", "no such file or folder, or a folder without cases (*.json)")),
    UNREADABLE(error(
            "YS-C02", "案例文件无法读取，或编码无法识别", "the case file cannot be read, or is in an encoding that is not supported")),
    NOT_JSON(error("YS-C03", "不符合 JSON 格式，或同一字段写了两次", "the file is not well-formed JSON, or has a field twice")),
    UNKNOWN_FIELD(error("YS-C04", "没有这个字段", "a field of this name does not exist")),
    MISSING(error("YS-C05", "缺少必填内容", "something that is required is missing")),
    WRONG_TYPE(error("YS-C06", "值的类型不对", "the value is of the wrong type")),
    TWICE(error("YS-C07", "同一对象写了两条预期", "two expectations for one subject")),
    NO_SUCH(error("YS-C08", "引用的条款、对象或结论不存在", "the clause, subject or outcome does not exist")),
    FACTS(error(
            "YS-C09",
            "事实用 facts 写明，或用 factsFile 引用卷宗，二者择一；patch 只能与 factsFile 同用",
            "facts are given by `facts` or by `factsFile`, one of the two; `patch` goes with `factsFile`")),
    PATCH(error("YS-C10", "patch 中的写法不符合要求", "a patch is not written as it has to be")),
    OUTSIDE(error(
            "YS-C20",
            "案例引用的文件须在案例所在的文件夹或其上一级文件夹之内",
            "a file that a case names lies in the folder of the case or in the one above it")),
    NOT_READ(warning("YS-C21", "案例文件夹中的这个文件不会作为案例读取", "a file in a folder of cases is not read as a case")),
    LOOKS_LIKE(warning("YS-C22", "两个案例的标题写法不同、看起来一样", "the titles of two cases differ and look the same"));

    private final Code kind;

    CaseMistake(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
