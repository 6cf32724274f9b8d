package yardstick.facts;

import static yardstick.facts.Complaint.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yardstick.problem.Words;
import yardstick.sight.LookAlikes.Difference;
import yardstick.sight.Unseen;
import yardstick.text.Spaces;
import yardstick.vocabulary.TextFault;

/** What can be wrong with a text, an id or a name. */
final class TextComplaint {

    private TextComplaint() {}

    /**
     * What to say of a fault.
     *
     * @param most characters that the text may have
     */
    static Complaint of(TextFault fault, String field, String text, int most) {
        return switch (fault) {
            case TOO_LONG -> tooLong(words("`%s` 的字数", "the characters of `%s` are", field), most);
            case BROKEN ->
                Complaint.of(FactCode.BROKEN_TEXT, "`%s` 中有残缺的字符或 NUL", "`%s` holds half a character or a NUL", field)
                        .hint("重新输入这段文字", "type the text again");
            case BLANK ->
                Complaint.of(FactCode.BLANK, "`%s` 是空白", "`%s` is blank", field).hint("填写 `%s`", "fill in `%s`", field);
            case STRAY_SPACE -> strayCharacter(field, text);
            case UNSEEN -> unseen(field, text, Unseen.in(text).orElseThrow());
        };
    }

    static Complaint tooLong(Words what, int limit) {
        return Complaint.of(FactCode.TOO_LONG, "%s超过 %,d", "%s more than %,d", what, limit)
                .hint("缩短后再试", "shorten it");
    }

    private static Complaint strayCharacter(String field, String text) {
        OptionalInt odd = Spaces.odd(text);
        Words name = odd.isPresent() ? words("：%s", ", %s", Spaces.name(odd.getAsInt())) : words("", "");
        return Complaint.of(
                        FactCode.STRAY_CHARACTER,
                        "`%s` 的值 %s 首尾有多余的空白%s",
                        "`%s` has stray white space at an end: %s%s",
                        field,
                        Quoted.of(text),
                        name)
                .hint("删去首尾空白", "remove the white space at either end");
    }

    private static Complaint unseen(String field, String text, Unseen unseen) {
        return Complaint.of(
                        FactCode.STRAY_CHARACTER,
                        "`%s` 的值 %s 中第 %d 个字符 %s 看不见",
                        "`%s` is %s, whose character %d, %s, cannot be seen",
                        field,
                        Quoted.of(text),
                        unseen.position(),
                        unseen.number())
                .hint("删去这个字符，或整个重新输入，不要粘贴", "delete that character, or type the whole again instead of pasting it");
    }

    static Complaint damaged(String field) {
        return Complaint.of(
                        FactCode.DAMAGED_TEXT,
                        "`%s` 中有替换字符 U+FFFD，原文可能已损坏",
                        "`%s` holds the replacement character U+FFFD, so the text was probably damaged",
                        field)
                .hint("对照原文核对", "compare it with the original");
    }

    static Complaint looksLike(String field, String name, String other, Words where) {
        Difference difference = Difference.between(name, other);
        return Complaint.of(
                        FactCode.LOOKS_LIKE,
                        "`%s` 的值 %s 与 %s（%s）看起来一样，其实不同：%s",
                        "`%s` is %s, which looks like %s (%s) and is not the same: %s",
                        field,
                        Quoted.of(name),
                        Quoted.of(other),
                        where,
                        new Words(difference.zh(), difference.en()))
                .hint(
                        "是同一个就用同一种写法；不是就改成看得出不同的名称",
                        "write it the same way everywhere if it is the same, else give one of the two another name");
    }

    static Complaint unusualLevel(String level, List<String> usual, Optional<String> meant) {
        return Complaint.of(
                        FactCode.UNUSUAL_LEVEL,
                        "级别 %s 不是常用值",
                        "the level %s is not one of the usual ones",
                        Quoted.of(level))
                .hint(Complaint.meant(meant, "常用值：", "usual are ", usual));
    }
}
