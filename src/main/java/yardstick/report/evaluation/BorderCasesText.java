package yardstick.report.evaluation;

import java.io.IOException;
import yardstick.explain.Nearness;
import yardstick.explain.account.Flip;
import yardstick.explain.telling.Sentence;
import yardstick.policy.Matter;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.report.style.Paint;
import yardstick.report.style.Paragraphs;
import yardstick.report.style.Phrases;
import yardstick.report.style.TextStyle;
import yardstick.vocabulary.Subject;

/** The decisions that one figure would change, nearest first, as text. */
public final class BorderCasesText {

    private BorderCasesText() {}

    /** Writes a heading and a line for each. */
    public static void write(Nearness.Border border, TextStyle style, Appendable out) throws IOException {
        Paragraphs paragraphs = new Paragraphs(style, out);
        Language language = style.language();
        Sentence heading = border.cases().isEmpty() ? Sentence.NEAR_NONE : Sentence.NEAR;
        paragraphs.space();
        paragraphs.write(
                0, Paint.BOLD, heading.of(border.percent().toPlainString()).in(language));
        for (Nearness.BorderCase each : border.cases()) {
            paragraphs.write(2, Paint.PLAIN, row(each, language));
        }
    }

    private static String row(Nearness.BorderCase each, Language language) {
        Flip flip = each.flip();
        Subject subject = each.decision().subject();
        String unit = flip.unit() == null ? "" : " " + flip.unit();
        Matter matter = each.decision().matter();
        Words row = Sentence.NEAR_ROW.of(
                Phrases.subject(subject) + Phrases.in(language).inMatter(matter),
                each.decision().outcome().title(),
                matter.title(flip.outcome()),
                flip.input().seenFrom(subject),
                flip.from().toPlainString() + unit,
                flip.to().toPlainString() + unit,
                flip.percent().toPlainString());
        return row.in(language);
    }
}
