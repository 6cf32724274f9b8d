package yardstick.report.explanation;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import yardstick.explain.account.Episode;
import yardstick.explain.account.Explanation;
import yardstick.explain.telling.Sentence;
import yardstick.problem.Words;
import yardstick.report.style.Paint;

/** What was decided period after period, as part of an explanation in text. */
final class PathText {

    private final Explanation explanation;
    private final ExplanationText text;

    PathText(Explanation explanation, ExplanationText text) {
        this.explanation = explanation;
        this.text = text;
    }

    void write() throws IOException {
        List<Episode> path = explanation.path();
        if (!path.isEmpty()) {
            String all = path.stream()
                    .map(each -> text.told(words(each)))
                    .collect(Collectors.joining(text.told(Sentence.THEN.of())));
            text.line(0, Paint.PLAIN, Sentence.PATH.of(all));
        }
    }

    private Words words(Episode episode) {
        String code = episode.outcome();
        if (code == null) {
            return (episode.given() ? Sentence.EPISODE_NONE : Sentence.EPISODE_UNKNOWN).of(episode.period());
        }
        boolean now = episode.period().equals(explanation.evaluation().dossier().asOf());
        return (now ? Sentence.EPISODE_NOW : Sentence.EPISODE).of(episode.period(), text.title(code), code);
    }
}
