package yardstick.report.explanation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.Reckoning;
import yardstick.explain.telling.Sentence;
import yardstick.problem.Words;
import yardstick.report.style.Paint;
import yardstick.rule.Place;
import yardstick.rule.Truth;

/** How derived figures came about, as part of an explanation in text. */
final class ReckoningText {

    private final Explanation explanation;
    private final ExplanationText text;

    ReckoningText(Explanation explanation, ExplanationText text) {
        this.explanation = explanation;
        this.text = text;
    }

    void write() throws IOException {
        if (explanation.reckonings().isEmpty()) {
            return;
        }
        text.heading(Sentence.RECKONINGS.of());
        for (Reckoning reckoning : explanation.reckonings()) {
            write(reckoning);
        }
    }

    private void write(Reckoning reckoning) throws IOException {
        Words all = reckoning.text();
        text.line(
                2, Paint.PLAIN, reckoning.state() == Truth.TRUE ? all : ExplanationText.marked(reckoning.state(), all));
        List<Words> more = new ArrayList<>(reckoning.parts());
        if (!reckoning.missing().isEmpty()) {
            more.add(Sentence.LACKING.of(
                    reckoning.missing().stream().map(text::name).collect(Collectors.joining(text.comma()))));
        }
        Place place = reckoning.rule().place();
        more.add(Sentence.DERIVED_BY.of(
                ExplanationText.name(reckoning.rule()), place.file(), Integer.toString(place.line())));
        for (Words line : more) {
            text.line(6, Paint.FAINT, line);
        }
    }
}
