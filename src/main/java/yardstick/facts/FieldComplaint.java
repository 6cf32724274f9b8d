package yardstick.facts;

import static yardstick.facts.Complaint.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yardstick.problem.Words;
import yardstick.text.Figure;
import yardstick.text.Keys;
import yardstick.vocabulary.DossierLimits;

/** What can be wrong with a field: that it is there or is not, and of what type its value is. */
final class FieldComplaint {

    private FieldComplaint() {}

    static Complaint unknown(String field, Words where, Optional<String> meant, List<String> known) {
        return Complaint.of(FactCode.UNKNOWN_FIELD, "%s没有 %s 这个字段", "%s has no field %s", where, Quoted.of(field))
                .hint(Complaint.meant(meant, "可用的字段：", "the fields are ", known).and(Keys.unseen(field)));
    }

    static Complaint twice(String field) {
        return Complaint.of(FactCode.DUPLICATE_FIELD, "字段 %s 出现了两次", "the field %s appears twice", Quoted.of(field))
                .hint("只保留一个", "keep one of the two");
    }

    static Complaint missing(String field, DossierSection section) {
        return Complaint.of(FactCode.MISSING_FIELD, "%s缺少 `%s`", "%s needs `%s`", section.noun(), field)
                .hint("补上 `%s`", "add `%s`", field);
    }

    static Complaint missingEither(String field, String other, DossierSection section) {
        return Complaint.of(
                        FactCode.MISSING_FIELD,
                        "%s缺少 `%s` 或 `%s`",
                        "%s needs `%s` or `%s`",
                        section.noun(),
                        field,
                        other)
                .hint("补上 `%s` 或 `%s`", "add `%s` or `%s`", field, other);
    }

    static Complaint isNull(String field, DossierSection section) {
        return Complaint.of(
                        FactCode.MISSING_FIELD,
                        "%s的 `%s` 不能是 null",
                        "%s needs `%s`, which is null here",
                        section.noun(),
                        field)
                .hint("填写 `%s` 的值", "give `%s` a value", field);
    }

    /** A value of another type than is wanted, in a field or as an item of its list. */
    static Complaint mistyped(String field, WrittenValue value, Words wanted) {
        return value.type() == WrittenValue.Type.NOT_A_NUMBER
                ? NumberComplaint.notANumber(value.text())
                : wrongType(field, value.type(), wanted);
    }

    static Complaint wrongType(String field, WrittenValue.Type found, Words wanted) {
        return wrongType(words("`%s` ", "`%s`", field), found, wanted);
    }

    static Complaint wrongType(Words what, WrittenValue.Type found, Words wanted) {
        return Complaint.of(FactCode.WRONG_TYPE, "%s应为%s，这里是%s", "%s must be %s, not %s", what, wanted, found.noun())
                .hint(typeHint(found, wanted));
    }

    private static Words typeHint(WrittenValue.Type found, Words wanted) {
        if (found == WrittenValue.Type.TEXT && wanted.equals(WrittenValue.Type.NUMBER.noun())) {
            return words("数字不加引号；不知道就写 null", "write numbers without quotes; write null if it is not known");
        }
        if (found == WrittenValue.Type.NUMBER && wanted.equals(WrittenValue.Type.TEXT.noun())) {
            return words("加上双引号", "put it between double quotes");
        }
        return words("改为%s", "write %s here", wanted);
    }

    /** What is no number where one is wanted: one between quotes, or something else that may mean one. */
    static Complaint noNumber(String field, WrittenValue value, Words wanted) {
        if (value.type() != WrittenValue.Type.TEXT) {
            return mistyped(field, value, wanted);
        }
        String text = value.text();
        String truth = text.strip().toLowerCase(Locale.ROOT);
        return Complaint.of(
                        FactCode.WRONG_TYPE,
                        "`%s` 应为%s，这里是文字 %s",
                        "`%s` must be %s, not the text %s",
                        field,
                        wanted,
                        Quoted.of(text))
                .hint(
                        truth.equals("true") || truth.equals("false")
                                ? words("写成 `%s`，不加引号", "write `%s`, without quotes", truth)
                                : Figure.of(text).hintInJson());
    }

    static Complaint notInList(String field, String text, List<String> allowed, Optional<String> meant) {
        return Complaint.of(FactCode.NOT_IN_LIST, "`%s` 不能是 %s", "`%s` cannot be %s", field, Quoted.of(text))
                .hint(Complaint.meant(meant, "可用的值：", "write one of ", allowed));
    }

    static Complaint listTooLong(String field) {
        return TextComplaint.tooLong(words("`%s` 的条数", "the entries of `%s` are", field), DossierLimits.LIST);
    }
}
