package yardstick.facts;

import yardstick.text.Encoding;
import yardstick.text.JsonFault;
import yardstick.text.Undecodable;
import yardstick.vocabulary.DossierLimits;

/** What can be wrong with a file as a whole, or with its text as JSON. */
final class FileComplaint {

    private FileComplaint() {}

    static Complaint noSuchFile() {
        return Complaint.of(FactCode.UNREADABLE, "文件不存在", "there is no such file")
                .hint("检查文件名和路径", "check the name and folder");
    }

    static Complaint folder() {
        return Complaint.of(FactCode.UNREADABLE, "这是文件夹，不是卷宗文件", "this is a folder, not a dossier")
                .hint("写出文件夹里的卷宗文件（*.json）", "name the file of a dossier (*.json) in it");
    }

    /** A pipe or a device: whoever opens it may wait for ever. */
    static Complaint notOrdinary() {
        return Complaint.of(
                        FactCode.UNREADABLE, "这不是普通文件，而是管道或设备", "this is not an ordinary file but a pipe or a device")
                .hint(
                        "卷宗来自其他命令时，用 `-` 从标准输入读取：`jq … | yardstick evaluate 政策 -`",
                        "let `-` read what another command writes from standard input: `jq … | yardstick evaluate RULES -`");
    }

    static Complaint unreadable() {
        return Complaint.of(FactCode.UNREADABLE, "文件无法读取", "the file cannot be read")
                .hint("检查它是不是文件、有没有读取权限", "check that it is a file and that you may read it");
    }

    static Complaint empty() {
        return Complaint.of(FactCode.EMPTY, "文件是空的", "the file is empty")
                .hint("卷宗至少是 {\"asOf\": \"…\"}", "a dossier is at least {\"asOf\": \"…\"}");
    }

    static Complaint undecodable(Undecodable found) {
        return Complaint.of(FactCode.NOT_UTF8, found.said()).hint(found.hint());
    }

    static Complaint otherEncoding(Encoding encoding) {
        return Complaint.of(FactCode.NOT_UTF8, encoding.refused()).hint(Encoding.SAVE);
    }

    static Complaint fileTooLarge() {
        return Complaint.of(FactCode.FILE_TOO_LARGE, "文件超过 4 GiB", "the file is larger than 4 GiB")
                .hint("分成几个文件", "split it into several files");
    }

    static Complaint tooDeep() {
        return Complaint.of(
                        FactCode.TOO_DEEP,
                        "括号嵌套超过 %d 层，此后的内容没有读取",
                        "brackets are nested more than %d deep; the rest was not read",
                        DossierLimits.NESTING)
                .hint("卷宗只需要四层", "a dossier needs four levels");
    }

    static Complaint hugeToken() {
        return Complaint.of(
                        FactCode.TOO_LONG,
                        "一段文字或一个数字过长，此后的内容没有读取",
                        "a text or number is far too long; the rest was not read")
                .hint(
                        "文字最多 %,d 字；检查是否漏了引号",
                        "a text has at most %,d characters; look for a missing quote", DossierLimits.TEXT);
    }

    static Complaint notAnObject(WrittenValue.Type found) {
        return Complaint.of(
                        FactCode.NOT_AN_OBJECT,
                        "最外层应为对象 { }，这里是%s",
                        "the file must be one object { }, not %s",
                        found.noun())
                .hint("用 { } 括起全部内容", "put everything between { and }");
    }

    static Complaint trailing() {
        JsonFault fault = JsonFault.trailing();
        return Complaint.of(FactCode.TRAILING, fault.said()).hint(fault.hint());
    }

    /**
     * What is wrong where the rules of JSON are broken.
     *
     * @param before what stands before that place
     * @param rest what follows from that place on
     */
    static Complaint syntax(String before, String rest) {
        JsonFault fault = JsonFault.at(before, rest);
        return Complaint.of(FactCode.NOT_JSON, fault.said()).hint(fault.hint());
    }
}
