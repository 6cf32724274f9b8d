package yardstick.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.explain.account.Explanation;
import yardstick.impact.Impact;
import yardstick.impact.Sweep;
import yardstick.problem.Language;
import yardstick.problem.Problem;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.report.explanation.ExplanationJson;
import yardstick.report.impact.ImpactJson;
import yardstick.report.problem.ProblemsJson;
import yardstick.report.sweep.SweepJson;

/** Results as JSON text, the same as {@code --format json} writes; the classes named like results write it to a stream. */
public final class Json {

    private Json() {}

    /** An evaluation, as {@code evaluate} writes it. */
    public static String of(Evaluation evaluation) {
        return text(out -> EvaluationJson.write(evaluation, out));
    }

    /** One decision, as {@code evaluate} writes it among all. */
    public static String of(Decision decision) {
        return text(out -> EvaluationJson.write(decision, out));
    }

    /** Why a decision is as it is, as {@code explain} writes it. */
    public static String of(Explanation explanation, Language language) {
        return text(out -> ExplanationJson.write(explanation, language, out));
    }

    /** Problems in both languages, as {@code check} writes them. */
    public static String of(Collection<Problem> problems) {
        return text(out -> ProblemsJson.write(problems, out));
    }

    /** What becomes of decisions as parameters move, as {@code sweep} writes it. */
    public static String of(Sweep sweep) {
        return text(out -> SweepJson.write(sweep, out));
    }

    /** What a change of a policy does to decisions, as {@code diff} writes it. */
    public static String of(Impact impact) {
        return text(out -> ImpactJson.write(impact, out));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String text(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
