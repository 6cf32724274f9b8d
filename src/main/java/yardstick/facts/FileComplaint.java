package yardstick.facts;

import java.util.List;
import yardstick.problem.Severity;
import yardstick.problem.Words;
import yardstick.text.Encoding;
import yardstick.text.Undecodable;

/** What can be wrong with a file as a whole, or with its text as JSON. */
final class FileComplaint {

    private static final Words QUOTES =
            new Words("文字和字段名都用英文双引号 \" 括起来", "put texts and field names between straight double quotes \"");

    private FileComplaint() {}

    private static Complaint error(FactCode code, String zh, String en, Words hint) {
        return new Complaint(code, Severity.ERROR, new Words(zh, en), hint);
    }

    static Complaint noSuchFile() {
        return error(
                FactCode.UNREADABLE,
                "文件不存在",
                "there is no such file",
                new Words("检查文件名和路径", "check the name and folder"));
    }

    static Complaint unreadable() {
        return error(
                FactCode.UNREADABLE,
                "文件无法读取",
                "the file cannot be read",
                new Words("检查它是不是文件、有没有读取权限", "check that it is a file and that you may read it"));
    }

    static Complaint empty() {
        return error(
                FactCode.EMPTY,
                "文件是空的",
                "the file is empty",
                new Words("卷宗至少是 {\"asOf\": \"…\"}", "a dossier is at least {\"asOf\": \"…\"}"));
    }

    static Complaint undecodable(Undecodable found) {
        return new Complaint(FactCode.NOT_UTF8, Severity.ERROR, found.said(), found.hint());
    }

    static Complaint otherEncoding(Encoding encoding) {
        return new Complaint(FactCode.OTHER_ENCODING, Severity.WARNING, encoding.told(), Encoding.SAVE);
    }

    static Complaint fileTooLarge() {
        return error(
                FactCode.FILE_TOO_LARGE,
                "文件超过 4 GiB",
                "the file is larger than 4 GiB",
                new Words("分成几个文件", "split it into several files"));
    }

    static Complaint tooDeep() {
        return error(
                FactCode.TOO_DEEP,
                "括号嵌套超过 %d 层，此后的内容没有读取".formatted(Limits.NESTING),
                "brackets are nested more than %d deep; the rest was not read".formatted(Limits.NESTING),
                new Words("卷宗只需要四层", "a dossier needs four levels"));
    }

    static Complaint hugeToken() {
        return error(
                FactCode.TOO_LONG,
                "一段文字或一个数字过长，此后的内容没有读取",
                "a text or number is far too long; the rest was not read",
                new Words(
                        "文字最多 %,d 字；检查是否漏了引号".formatted(Limits.TEXT),
                        "a text has at most %,d characters; look for a missing quote".formatted(Limits.TEXT)));
    }

    static Complaint notAnObject(Value.Type found) {
        return error(
                FactCode.NOT_AN_OBJECT,
                "最外层应为对象 { }，这里是%s".formatted(found.noun().zh()),
                "the file must be one object { }, not %s".formatted(found.noun().en()),
                new Words("用 { } 括起全部内容", "put everything between { and }"));
    }

    static Complaint trailing() {
        return error(
                FactCode.TRAILING,
                "JSON 文档结束之后还有内容",
                "something follows after the end of the document",
                new Words("删去最后一个 } 之后的内容", "remove what follows the last }"));
    }

    /** What is wrong where JSON ends before its end. */
    private static Complaint endsEarly() {
        return error(
                FactCode.NOT_JSON,
                "文件没有写完就结束了",
                "the file ends in the middle",
                new Words(
                        "检查是否缺少引号或右括号，或文件没有传完",
                        "look for a missing quote or closing bracket, or a file that was cut off"));
    }

    /**
     * What is wrong where the rules of JSON are broken.
     *
     * @param rest what follows from that place on
     */
    static Complaint syntax(String rest) {
        if (rest.isEmpty()) {
            return endsEarly();
        }
        int end = 0;
        while (end < rest.length()
                && end < 20
                && Character.isJavaIdentifierPart(rest.charAt(end))
                && rest.charAt(end) < 128) {
            end++;
        }
        int first = rest.codePointAt(0);
        return syntax(first, Character.isLetter(first) ? rest.substring(0, end) : "");
    }

    /** What is wrong where a character cannot stand, as far as the character itself tells. */
    private static Complaint syntax(int character, String word) {
        String shown = Quoted.of(word.isEmpty() ? Character.toString(character) : word);
        String en = "%s cannot stand here".formatted(shown);
        String zh = "此处不能是 %s".formatted(shown);
        if (character < ' ') {
            return error(
                    FactCode.NOT_JSON,
                    "此处不能有换行、制表符等控制字符",
                    "a line break, tab or other control character cannot stand here",
                    new Words(
                            "检查上一个引号是否漏写；文字中的换行写成 \\n",
                            "look for a missing quote; write a line break within a text as \\n"));
        }
        return error(FactCode.NOT_JSON, zh, en, hint(character, word));
    }

    private static Words hint(int character, String word) {
        if ("'“”‘’＂「」".indexOf(character) >= 0) {
            return QUOTES;
        }
        if ("，：；、｛｝［］【】。".indexOf(character) >= 0) {
            return new Words("用英文标点 , : { } [ ]", "use the plain marks , : { } [ ]");
        }
        if (character == '/' || character == '#') {
            return new Words("JSON 没有注释，删去它", "JSON has no comments; remove it");
        }
        if (character == '}' || character == ']') {
            return new Words(
                    "检查前面是否多了逗号、漏了值，或括号不成对",
                    "look for a comma too many or a value missing before it, or brackets that do not pair");
        }
        if (List.of("True", "TRUE", "False", "FALSE", "None", "NULL", "Null").contains(word)) {
            return new Words("只能写 true、false、null", "write true, false or null in small letters");
        }
        if ("0123456789.+-".indexOf(character) >= 0) {
            return new Words(
                    "数字写成 0.5、-3、60 的样子，前面不加 0 或 +", "write numbers like 0.5, -3 or 60, without a leading 0 or +");
        }
        if (!word.isEmpty()) {
            return QUOTES;
        }
        return new Words("检查前面是否缺少逗号、冒号、引号或值", "look for a missing comma, colon, quote or value before it");
    }
}
