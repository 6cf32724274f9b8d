package yardstick.text;

import java.util.List;
import java.util.OptionalInt;
import yardstick.problem.Words;

/**
 * What is wrong where a text breaks the rules of JSON, in the words of somebody who does not know them.
 *
 * @param hint what to do about it
 */
public record JsonFault(Words said, Words hint) {

    private static final Words QUOTES =
            new Words("文字和字段名都用英文双引号 \" 括起来", "put texts and field names between straight double quotes \"");
    private static final String FULL_WIDTH = "，：；、｛｝［］【】。";
    private static final String HALF_WIDTH = ",:,,{}[][].";
    private static final List<String> CONSTANTS =
            List.of("True", "TRUE", "False", "FALSE", "None", "NULL", "Null", "NONE", "nil", "undefined");
    private static final int LONGEST_WORD = 20;

    /**
     * The fault at a place.
     *
     * @param before what stands before it, or the end of that
     * @param rest what follows from that place on
     */
    public static JsonFault at(String before, String rest) {
        if (rest.isBlank()) {
            return new JsonFault(
                    new Words("文件没有写完就结束了", "the file ends in the middle"),
                    new Words(
                            "检查是否缺少引号或右括号，或文件没有传完",
                            "look for a missing quote or closing bracket, or a file that was cut off"));
        }
        int first = rest.codePointAt(0);
        if (first < ' ') {
            return new JsonFault(
                    new Words("此处不能有换行、制表符等控制字符", "a line break, tab or other control character cannot stand here"),
                    new Words(
                            "检查上一个引号是否漏写；文字中的换行写成 \\n",
                            "look for a missing quote; write a line break within a text as \\n"));
        }
        OptionalInt odd = Spaces.odd(Character.toString(first));
        return odd.isPresent() ? odd(odd.getAsInt()) : visible(before.stripTrailing(), first, rest);
    }

    private static JsonFault odd(int character) {
        Words name = Spaces.name(character);
        return new JsonFault(
                new Words("此处不能是 " + name.zh(), name.en() + " cannot stand here"),
                new Words("删去它，改用普通空格", "delete it, or type a plain space instead"));
    }

    private static JsonFault visible(String before, int first, String rest) {
        String word = word(rest);
        String shown = "`" + (word.isEmpty() ? Character.toString(first) : word) + "`";
        return new JsonFault(new Words("此处不能是 " + shown, shown + " cannot stand here"), hint(before, first, word));
    }

    /** The word at the start of a text; empty if it starts with no letter of the alphabet. */
    private static String word(String rest) {
        int end = 0;
        while (end < Math.min(rest.length(), LONGEST_WORD) && isWordPart(rest.charAt(end))) {
            end++;
        }
        return Character.isLetter(rest.codePointAt(0)) ? rest.substring(0, end) : "";
    }

    private static boolean isWordPart(char c) {
        return c < 128 && Character.isJavaIdentifierPart(c);
    }

    private static Words hint(String before, int first, String word) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        int full = FULL_WIDTH.indexOf(first);
        if ("'“”‘’＂「」".indexOf(first) >= 0) {
            return QUOTES;
        }
        if (full >= 0) {
            String half = HALF_WIDTH.substring(full, full + 1);
            return new Words("改用英文标点 `" + half + "`", "write the plain mark `" + half + "`");
        }
        if (first == '/' || first == '#') {
            return new Words("JSON 没有注释，删去它", "JSON has no comments; remove it");
        }
        if ((first == '}' || first == ']' || first == ',') && last == ',') {
            return new Words("删去前面多余的逗号", "delete the comma before it, which is one too many");
        }
        if (first == '}' || first == ']') {
            return new Words(
                    "检查前面是否多了逗号、漏了值，或括号不成对",
                    "look for a comma too many or a value missing before it, or brackets that do not pair");
        }
        if (CONSTANTS.contains(word)) {
            return new Words("只能写 true、false、null", "write true, false or null in small letters");
        }
        return afterValue(last, first, word);
    }

    private static Words afterValue(char last, int first, String word) {
        boolean afterDigit = last >= '0' && last <= '9';
        if (afterDigit && (Character.isLetter(first) || "%％‰°".indexOf(first) >= 0)) {
            return new Words("只写数字，不带单位", "write the number alone, without a unit");
        }
        if ("0123456789.+-".indexOf(first) >= 0) {
            return new Words(
                    "数字写成 0.5、-3、60 的样子，前面不加 0 或 +", "write numbers like 0.5, -3 or 60, without a leading 0 or +");
        }
        if ("\"{[".indexOf(first) >= 0 && (afterDigit || "\"}]el".indexOf(last) >= 0)) {
            return new Words("在它前面补上逗号或冒号", "put the comma or colon that is missing before it");
        }
        return !word.isEmpty() || Character.isLetter(first)
                ? QUOTES
                : new Words("检查前面是否缺少逗号、冒号、引号或值", "look for a missing comma, colon, quote or value before it");
    }

    /** Something after the end. */
    public static JsonFault trailing() {
        return new JsonFault(
                new Words("JSON 文档结束之后还有内容", "something follows after the end of the document"),
                new Words(
                        "删去多余内容，或检查前面多余的右括号", "remove what follows, or look for a closing bracket too many before it"));
    }

    /** Nothing at all. */
    public static Words empty() {
        return new Words("文件是空的", "the file is empty");
    }
}
