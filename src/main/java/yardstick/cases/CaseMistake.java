package yardstick.cases;

import yardstick.problem.Explained;
import yardstick.problem.Words;

/** The kinds of mistake in case files, each with a code that stays the same and an explanation. */
public enum CaseMistake implements Explained {
    NO_CASES("YS-C01", "没有这个文件或文件夹，或文件夹里没有案例（*.json）", "no such file or folder, or a folder without cases (*.json)"),
    UNREADABLE(
            "YS-C02", "案例文件无法读取，或编码无法识别", "the case file cannot be read, or is in an encoding that is not supported"),
    NOT_JSON("YS-C03", "不符合 JSON 格式，或同一字段写了两次", "the file is not well-formed JSON, or has a field twice"),
    UNKNOWN_FIELD("YS-C04", "没有这个字段", "a field of this name does not exist"),
    MISSING("YS-C05", "缺少必填内容", "something that is required is missing"),
    WRONG_TYPE("YS-C06", "值的类型不对", "the value is of the wrong type"),
    TWICE("YS-C07", "同一对象写了两条预期", "two expectations for one subject"),
    NO_SUCH("YS-C08", "引用的条款、对象或结论不存在", "the clause, subject or outcome does not exist"),
    FACTS(
            "YS-C09",
            "事实用 facts 写明，或用 factsFile 引用卷宗，二者择一；patch 只能与 factsFile 同用",
            "facts are given by `facts` or by `factsFile`, one of the two; `patch` goes with `factsFile`"),
    PATCH("YS-C10", "patch 中的写法不符合要求", "a patch is not written as it has to be"),
    OUTSIDE(
            "YS-C20",
            "案例引用的文件须在案例所在的文件夹或其上一级文件夹之内",
            "a file that a case names lies in the folder of the case or in the one above it"),
    NOT_READ("YS-C21", "案例文件夹中的这个文件不会作为案例读取", "a file in a folder of cases is not read as a case"),
    LOOKS_LIKE("YS-C22", "两个案例的标题写法不同、看起来一样", "the titles of two cases differ and look the same");

    private final String code;
    private final String zh;
    private final String en;

    CaseMistake(String code, String zh, String en) {
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
