package yardstick.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yardstick.problem.Language;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Severity;
import yardstick.problem.Words;

/**
 * What is wrong and what to do about it, in both languages, not yet at a place. What there is to complain about stands in
 * {@link FileComplaint}, {@link FieldComplaint}, {@link TextComplaint}, {@link NumberComplaint}, {@link PeriodComplaint} and
 * {@link ReferenceComplaint}.
 */
record Complaint(FactCode code, Severity severity, Words message, Words hint) {

    private static final Words NONE = new Words("", "");

    /** An error, whose words may have something filled in. */
    static Complaint error(FactCode code, String zh, String en, Object... filling) {
        return new Complaint(code, Severity.ERROR, words(zh, en, filling), NONE);
    }

    /** A warning, whose words may have something filled in. */
    static Complaint warning(FactCode code, String zh, String en, Object... filling) {
        return new Complaint(code, Severity.WARNING, words(zh, en, filling), NONE);
    }

    /** The same with what to do about it. */
    Complaint hint(String zh, String en, Object... filling) {
        return hint(words(zh, en, filling));
    }

    /** The same with what to do about it. */
    Complaint hint(Words hint) {
        return new Complaint(code, severity, message, hint);
    }

    /** Words with what they speak of filled in, as a format does; words among that in the same language. */
    static Words words(String zh, String en, Object... filling) {
        return new Words(filled(zh, Language.ZH, filling), filled(en, Language.EN, filling));
    }

    private static String filled(String text, Language language, Object... filling) {
        return filling.length == 0
                ? text
                : text.formatted(Arrays.stream(filling)
                        .map(each -> each instanceof Words words ? words.in(language) : each)
                        .toArray());
    }

    /** Asks whether something else was meant; where nothing was, says what there is. */
    static Words meant(Optional<String> meant, String zh, String en, List<String> known) {
        return meant.map(Complaint::didYouMean)
                .orElse(new Words(zh + String.join("、", known), en + String.join(", ", known)));
    }

    static Words didYouMean(String meant) {
        return words("是否应为 %s？", "did you mean %s?", Quoted.of(meant));
    }

    Problem at(Location location) {
        return severity == Severity.ERROR
                ? Problem.error(code.code(), location, message, hint)
                : Problem.warning(code.code(), location, message, hint);
    }

    /** The same of so many more places. */
    Complaint andMore(int places) {
        Words more = words("%s（另有 %d 处）", "%s (and %d more place" + (places == 1 ? "" : "s") + ")", message, places);
        return places == 0 ? this : new Complaint(code, severity, more, hint);
    }

    /** So many more of a severity that are not listed. */
    static Complaint more(long unlisted, Severity severity) {
        Words kind = severity == Severity.ERROR ? new Words("问题", "problem") : new Words("提醒", "warning");
        return new Complaint(
                FactCode.MORE,
                severity,
                words("另有 %d 个%s未列出", "%d more %s" + (unlisted == 1 ? " is" : "s are") + " not listed", unlisted, kind),
                words("先改正已列出的，再检查一次", "put right those that are listed, then check again"));
    }
}
