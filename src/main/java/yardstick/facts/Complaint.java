package yardstick.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yardstick.problem.Language;
import yardstick.problem.Location;
import yardstick.problem.Nearest;
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

    /** What is wrong, with what it speaks of filled in. */
    static Complaint of(FactCode code, String zh, String en, Object... filling) {
        return of(code, words(zh, en, filling));
    }

    /** What is wrong, not yet with what to do about it. */
    static Complaint of(FactCode code, Words message) {
        return new Complaint(code, code.kind().severity(), message, NONE);
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
        return Nearest.question(Quoted.of(meant)).and(new Words("？", "?"));
    }

    Problem at(Location location) {
        return new Problem(severity, code.code(), location, message, hint, null);
    }

    /** The same of so many more places. */
    Complaint andMore(int places) {
        return new Complaint(code, severity, message.andMore(places), hint);
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
