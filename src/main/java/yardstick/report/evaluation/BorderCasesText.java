package yardstick.report.evaluation;

import java.io.IOException;
import java.util.List;
import yardstick.explain.Nearness;
import yardstick.explain.account.Flip;
import yardstick.explain.telling.Sentence;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.report.style.Paint;
import yardstick.report.style.TextStyle;
import yardstick.report.style.Wrapping;
import yardstick.sight.Printable;
import yardstick.vocabulary.Subject;

/** The decisions that one figure would change, nearest first, as text. */
public final class BorderCasesText {

    private final PolicyFolder policy;
    private final TextStyle style;
    private final Appendable out;

    private BorderCasesText(PolicyFolder policy, TextStyle style, Appendable out) {
        this.policy = policy;
        this.style = style;
        this.out = out;
    }

    /** Writes a heading and a line for each. */
    public static void write(Nearness.Border border, PolicyFolder policy, TextStyle style, Appendable out)
            throws IOException {
        BorderCasesText text = new BorderCasesText(policy, style, out);
        List<Nearness.BorderCase> cases = border.cases();
        Sentence heading = cases.isEmpty() ? Sentence.NEAR_NONE : Sentence.NEAR;
        out.append('\n');
        text.line(0, Paint.BOLD, heading.of(border.percent().toPlainString()));
        for (Nearness.BorderCase each : cases) {
            text.write(each);
        }
    }

    private void write(Nearness.BorderCase each) throws IOException {
        Flip flip = each.flip();
        Subject subject = each.decision().subject();
        String unit = flip.unit() == null ? "" : " " + flip.unit();
        line(
                2,
                Paint.PLAIN,
                Sentence.NEAR_ROW.of(
                        ids(subject),
                        each.decision().outcome().title(),
                        title(subject, flip.outcome()),
                        flip.input().seenFrom(subject),
                        flip.from().toPlainString() + unit,
                        flip.to().toPlainString() + unit,
                        flip.percent().toPlainString()));
    }

    /** The id and name of a subject's zone, designation or both. */
    public static String ids(Subject subject) {
        var zone = subject.inZone();
        var designation = subject.ofDesignation();
        String text = zone == null ? "" : zone.id() + " " + zone.name();
        return designation == null
                ? text
                : text + (text.isEmpty() ? "" : " × ") + designation.id() + " " + designation.name();
    }

    private Words title(Subject subject, String code) {
        for (Ladder ladder : policy.ladders()) {
            int rank = ladder.kind() == subject.subjectKind() ? ladder.rank(code) : -1;
            if (rank >= 0) {
                return ladder.outcomes().get(rank).title();
            }
        }
        return Outcome.UNDETERMINED.title();
    }

    private void line(int indent, Paint paint, Words words) throws IOException {
        for (String line : Wrapping.wrap(Printable.line(words.in(style.language())), style.width() - indent)) {
            out.append(" ".repeat(indent)).append(paint.on(line, style)).append('\n');
        }
    }
}
