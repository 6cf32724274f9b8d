package yardstick.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import yardstick.problem.Location;
import yardstick.problem.Nearest;
import yardstick.problem.Problem;
import yardstick.problem.Severity;
import yardstick.problem.Words;
import yardstick.sight.LookAlikes;
import yardstick.sight.LookAlikes.Difference;
import yardstick.sight.Unseen;
import yardstick.text.Digits;
import yardstick.text.Figure;
import yardstick.text.Keys;
import yardstick.text.Spaces;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** What is wrong and what to do about it, in both languages, not yet at a place. */
public record Complaint(FactCode code, Severity severity, Words message, Words hint) {

    private static Complaint error(FactCode code, Words message, Words hint) {
        return new Complaint(code, Severity.ERROR, message, hint);
    }

    private static Complaint warning(FactCode code, Words message, Words hint) {
        return new Complaint(code, Severity.WARNING, message, hint);
    }

    private static Words words(String zh, String en) {
        return new Words(zh, en);
    }

    Problem at(Location location) {
        return new Problem(severity, code.code(), location, message, hint, null);
    }

    /** The same of so many more places. */
    Complaint andMore(int places) {
        return new Complaint(code, severity, message.andMore(places), hint);
    }

    static Complaint more(long unlisted, Severity severity) {
        boolean one = unlisted == 1;
        String kind = severity == Severity.ERROR ? "problem" : "warning";
        return new Complaint(
                FactCode.MORE,
                severity,
                words(
                        "另有 %d 个%s未列出".formatted(unlisted, severity == Severity.ERROR ? "问题" : "提醒"),
                        "%d more %s%s not listed".formatted(unlisted, kind, one ? " is" : "s are")),
                words("先改正已列出的，再检查一次", "put right those that are listed, then check again"));
    }

    static Complaint unknownField(String field, Words where, Optional<String> meant, List<String> known) {
        return error(
                FactCode.UNKNOWN_FIELD,
                words(
                        "%s没有 %s 这个字段".formatted(where.zh(), Quoted.of(field)),
                        "%s has no field %s".formatted(where.en(), Quoted.of(field))),
                meant.map(Complaint::didYouMean)
                        .orElse(words("可用的字段：" + String.join("、", known), "the fields are " + String.join(", ", known)))
                        .and(Keys.unseen(field)));
    }

    static Complaint duplicateField(String field) {
        return error(
                FactCode.DUPLICATE_FIELD,
                words(
                        "字段 %s 出现了两次".formatted(Quoted.of(field)),
                        "the field %s appears twice".formatted(Quoted.of(field))),
                words("只保留一个", "keep one of the two"));
    }

    static Complaint missing(String field, DossierSection section) {
        return error(
                FactCode.MISSING_FIELD,
                words(
                        "%s缺少 `%s`".formatted(section.noun().zh(), field),
                        "%s needs `%s`".formatted(section.noun().en(), field)),
                words("补上 `%s`".formatted(field), "add `%s`".formatted(field)));
    }

    static Complaint isNull(String field, DossierSection section) {
        return error(
                FactCode.MISSING_FIELD,
                words(
                        "%s的 `%s` 不能是 null".formatted(section.noun().zh(), field),
                        "%s needs `%s`, which is null here"
                                .formatted(section.noun().en(), field)),
                words("填写 `%s` 的值".formatted(field), "give `%s` a value".formatted(field)));
    }

    static Complaint wrongType(String field, WrittenValue.Type found, Words wanted) {
        return wrongType(words("`%s` ".formatted(field), "`%s`".formatted(field)), found, wanted);
    }

    static Complaint wrongType(Words what, WrittenValue.Type found, Words wanted) {
        return error(
                FactCode.WRONG_TYPE,
                words(
                        "%s应为%s，这里是%s"
                                .formatted(what.zh(), wanted.zh(), found.noun().zh()),
                        "%s must be %s, not %s"
                                .formatted(what.en(), wanted.en(), found.noun().en())),
                typeHint(found, wanted));
    }

    /** A number between quotes, or something else that may mean one. */
    static Complaint textForNumber(String field, String text, Words wanted) {
        String truth = text.strip().toLowerCase(Locale.ROOT);
        boolean isTruth = truth.equals("true") || truth.equals("false");
        return error(
                FactCode.WRONG_TYPE,
                words(
                        "`%s` 应为%s，这里是文字 %s".formatted(field, wanted.zh(), Quoted.of(text)),
                        "`%s` must be %s, not the text %s".formatted(field, wanted.en(), Quoted.of(text))),
                isTruth
                        ? words("写成 `%s`，不加引号".formatted(truth), "write `%s`, without quotes".formatted(truth))
                        : Figure.of(text).hintInJson());
    }

    private static Words typeHint(WrittenValue.Type found, Words wanted) {
        if (found == WrittenValue.Type.TEXT && wanted.equals(WrittenValue.Type.NUMBER.noun())) {
            return words("数字不加引号；不知道就写 null", "write numbers without quotes; write null if it is not known");
        }
        if (found == WrittenValue.Type.NUMBER && wanted.equals(WrittenValue.Type.TEXT.noun())) {
            return words("加上双引号", "put it between double quotes");
        }
        return words("改为%s".formatted(wanted.zh()), "write %s here".formatted(wanted.en()));
    }

    static Complaint notANumber(String token) {
        return error(
                FactCode.NOT_A_NUMBER,
                words(
                        "%s 不是 JSON 的数字".formatted(Quoted.of(token)),
                        "%s is not a number in JSON".formatted(Quoted.of(token))),
                words("写上数字；不知道就写 null", "write a number, or null if it is not known"));
    }

    static Complaint tooLong(Words what, int limit) {
        return error(
                FactCode.TOO_LONG,
                words("%s超过 %,d".formatted(what.zh(), limit), "%s more than %,d".formatted(what.en(), limit)),
                words("缩短后再试", "shorten it"));
    }

    static Complaint textTooLong(String field, int limit) {
        return tooLong(words("`%s` 的字数".formatted(field), "the characters of `%s` are".formatted(field)), limit);
    }

    public static Complaint numberTooLarge(String text) {
        return error(
                FactCode.NUMBER_TOO_LARGE,
                words(
                        "数字 %s 的位数太多".formatted(Quoted.of(text)),
                        "the number %s has too many digits".formatted(Quoted.of(text))),
                Digits.hint());
    }

    static Complaint blank(String field) {
        return error(
                FactCode.BLANK,
                words("`%s` 是空白".formatted(field), "`%s` is blank".formatted(field)),
                words("填写 `%s`".formatted(field), "fill in `%s`".formatted(field)));
    }

    static Complaint strayCharacter(String field, String text) {
        OptionalInt odd = Spaces.odd(text);
        Words name = odd.isPresent() ? Spaces.name(odd.getAsInt()) : words("", "");
        return error(
                FactCode.STRAY_CHARACTER,
                words(
                        "`%s` 的值 %s 首尾有多余的空白".formatted(field, Quoted.of(text))
                                + (odd.isPresent() ? "：" + name.zh() : ""),
                        "`%s` has stray white space at an end: %s".formatted(field, Quoted.of(text))
                                + (odd.isPresent() ? ", " + name.en() : "")),
                words("删去首尾空白", "remove the white space at either end"));
    }

    static Complaint unseen(String field, String text, Unseen unseen) {
        return error(
                FactCode.STRAY_CHARACTER,
                words(
                        "`%s` 的值 %s 中第 %d 个字符 %s 看不见"
                                .formatted(field, Quoted.of(text), unseen.position(), unseen.number()),
                        "`%s` is %s, whose character %d, %s, cannot be seen"
                                .formatted(field, Quoted.of(text), unseen.position(), unseen.number())),
                words("删去这个字符，或整个重新输入，不要粘贴", "delete that character, or type the whole again instead of pasting it"));
    }

    static Complaint looksLike(String field, String name, String other, Words where) {
        Difference difference = Difference.between(name, other);
        return warning(
                FactCode.LOOKS_LIKE,
                words(
                        "`%s` 的值 %s 与 %s（%s）看起来一样，其实不同：%s"
                                .formatted(field, Quoted.of(name), Quoted.of(other), where.zh(), difference.zh()),
                        "`%s` is %s, which looks like %s (%s) and is not the same: %s"
                                .formatted(field, Quoted.of(name), Quoted.of(other), where.en(), difference.en())),
                words(
                        "是同一个就用同一种写法；不是就改成看得出不同的名称",
                        "write it the same way everywhere if it is the same, else give one of the two another name"));
    }

    static Complaint brokenText(String field) {
        return error(
                FactCode.BROKEN_TEXT,
                words("`%s` 中有残缺的字符或 NUL".formatted(field), "`%s` holds half a character or a NUL".formatted(field)),
                words("重新输入这段文字", "type the text again"));
    }

    static Complaint damagedText(String field) {
        return warning(
                FactCode.DAMAGED_TEXT,
                words(
                        "`%s` 中有替换字符 U+FFFD，原文可能已损坏".formatted(field),
                        "`%s` holds the replacement character U+FFFD, so the text was probably damaged"
                                .formatted(field)),
                words("对照原文核对", "compare it with the original"));
    }

    static Complaint notInList(String field, String text, List<String> allowed, Optional<String> meant) {
        return error(
                FactCode.NOT_IN_LIST,
                words(
                        "`%s` 不能是 %s".formatted(field, Quoted.of(text)),
                        "`%s` cannot be %s".formatted(field, Quoted.of(text))),
                meant.map(Complaint::didYouMean)
                        .orElse(words(
                                "可用的值：" + String.join("、", allowed), "write one of " + String.join(", ", allowed))));
    }

    static Complaint period(String field, String text, PeriodUnit unit) {
        return error(
                FactCode.PERIOD,
                words(
                        "`%s` 的值 %s 不是%s"
                                .formatted(field, Quoted.of(text), unit.word().zh()),
                        "`%s` is %s, which is not %s"
                                .formatted(field, Quoted.of(text), unit.word().en())),
                words("写成 `%s` 的样子".formatted(unit.example()), "write it like `%s`".formatted(unit.example())));
    }

    public static Complaint progress(String text) {
        return error(
                FactCode.PROGRESS,
                words(
                        "进度 %s 不在 0 到 100 之间".formatted(Quoted.of(text)),
                        "progress %s lies outside 0 to 100".formatted(Quoted.of(text))),
                words("写 0 到 100 的百分数，不带 % 号", "write a percentage from 0 to 100, without the % sign"));
    }

    static Complaint places(String text) {
        return error(
                FactCode.PLACES,
                words(
                        "名额 %s 不是 0 或正整数".formatted(Quoted.of(text)),
                        "places %s is not a whole number from 0".formatted(Quoted.of(text))),
                words("写整数；不限名额就删去这个字段", "write a whole number, or leave the field out if there is no limit"));
    }

    static Complaint idTwice(String id, Words first) {
        return error(
                FactCode.ID_TWICE,
                words(
                        "编号 %s 重复，首次%s".formatted(Quoted.of(id), first.zh()),
                        "the id %s is used twice, first %s".formatted(Quoted.of(id), first.en())),
                words("换一个编号，或删去重复的一条", "give it another id, or remove one of the two"));
    }

    static Complaint noSuchId(String id, DossierSection target, Optional<String> meant) {
        return error(
                FactCode.NO_SUCH_ID,
                words(
                        "没有编号为 %s 的%s".formatted(Quoted.of(id), target.noun().zh()),
                        "there is no %s with the id %s"
                                .formatted(target == DossierSection.ZONES ? "zone" : "designation", Quoted.of(id))),
                meant.map(name -> LookAlikes.are(id, name) ? lookAgain(id, name) : didYouMean(name))
                        .orElse(words(
                                "在 `%s` 中补上它，或改正编号".formatted(target.key()),
                                "add it to `%s`, or correct the id".formatted(target.key()))));
    }

    static Complaint noSubject() {
        return error(
                FactCode.NO_SUBJECT,
                words("指标没有写明 `zone` 或 `designation`", "a measure needs `zone`, `designation` or both"),
                words("写明这个指标属于谁", "say whose figure it is"));
    }

    static Complaint noPair(String zone, String designation) {
        return error(
                FactCode.NO_PAIR,
                words(
                        "功能区 %s 既未获得也未争取 %s".formatted(Quoted.of(zone), Quoted.of(designation)),
                        "zone %s neither carries nor seeks %s".formatted(Quoted.of(zone), Quoted.of(designation))),
                words(
                        "在 `grants` 或 `applications` 中补上，或改正编号",
                        "add it to `grants` or `applications`, or correct the ids"));
    }

    static Complaint pairTwice(String zone, String designation, Words first) {
        return error(
                FactCode.PAIR_TWICE,
                words(
                        "功能区 %s 与 %s 出现两次，另一处%s".formatted(Quoted.of(zone), Quoted.of(designation), first.zh()),
                        "zone %s and %s are paired twice, the other one is %s"
                                .formatted(Quoted.of(zone), Quoted.of(designation), first.en())),
                words("赋能或争取只保留一条", "keep one grant or one application"));
    }

    static Complaint measureTwice(String name, Period period, Words first) {
        return error(
                FactCode.MEASURE_TWICE,
                words(
                        "指标 %s 在 %s 有两个值，首次%s".formatted(Quoted.of(name), period, first.zh()),
                        "the measure %s is given twice for %s, first %s"
                                .formatted(Quoted.of(name), period, first.en())),
                words("只保留一个值", "keep one of the two"));
    }

    static Complaint otherAsOf(Period asOf, Period first) {
        return error(
                FactCode.OTHER_AS_OF,
                words(
                        "这里的 `asOf` 是 %s，同一卷宗的其他文档是 %s".formatted(asOf, first),
                        "`asOf` is %s here and %s in the other documents of the dossier".formatted(asOf, first)),
                words("各文档写同一个期间，或只在第一个文档中写", "write the same period in all of them, or only in the first"));
    }

    static Complaint unusualLevel(String level, List<String> usual, Optional<String> meant) {
        return warning(
                FactCode.UNUSUAL_LEVEL,
                words(
                        "级别 %s 不是常用值".formatted(Quoted.of(level)),
                        "the level %s is not one of the usual ones".formatted(Quoted.of(level))),
                meant.map(Complaint::didYouMean)
                        .orElse(words("常用值：" + String.join("、", usual), "usual are " + String.join(", ", usual))));
    }

    static Complaint truthAmongScores(String name, BigDecimal score) {
        return warning(
                FactCode.TRUTH_AS_SCORE,
                words(
                        "指标 %s 的值在此是 true 或 false（按 1 或 0 计），别处却是 %s 这样的数"
                                .formatted(Quoted.of(name), score.toPlainString()),
                        "the measure %s is true or false here, which count as 1 and 0, and a number such as %s elsewhere"
                                .formatted(Quoted.of(name), score.toPlainString())),
                words("写上数值；不知道就写 null", "write its figure, or null if it is not known"));
    }

    static Complaint timeReversed(String later, Period end, String earlier, Period start) {
        return warning(
                FactCode.TIME_REVERSED,
                words(
                        "`%s` 的 %s 早于 `%s` 的 %s".formatted(later, end, earlier, start),
                        "`%s` in %s lies before `%s` in %s".formatted(later, end, earlier, start)),
                words("核对两个期间", "check the two periods"));
    }

    private static Words lookAgain(String wrong, String meant) {
        Difference difference = Difference.between(wrong, meant);
        return didYouMean(meant)
                .and(words("它看起来一样，其实不同：" + difference.zh(), " it looks the same and is not: " + difference.en()));
    }

    private static Words didYouMean(String meant) {
        return Nearest.question(Quoted.of(meant)).and(words("？", "?"));
    }
}
