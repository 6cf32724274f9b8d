package yardstick.report.explanation;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Counterfactual;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.Obstacle;
import yardstick.explain.account.Setting;
import yardstick.explain.telling.Sentence;
import yardstick.problem.Words;
import yardstick.report.style.Paint;
import yardstick.vocabulary.CodePoints;

/** What would change a decision, or what stands in the way, as part of an explanation in text. */
final class CounterfactualText {

    private final Explanation explanation;
    private final ExplanationText text;

    CounterfactualText(Explanation explanation, ExplanationText text) {
        this.explanation = explanation;
        this.text = text;
    }

    void write() throws IOException {
        Words goal = explanation.goal().isEmpty() ? null : text.title(explanation.goal());
        if (goal == null) {
            return;
        }
        text.heading(Sentence.CHANGES.of(goal));
        if (explanation.goal().equals(explanation.decision().outcome().code())) {
            text.line(2, Paint.PLAIN, Sentence.CHANGES_ALREADY.of(goal));
            return;
        }
        int number = 1;
        for (Counterfactual change : explanation.changes()) {
            text.line(2, Paint.PLAIN, Sentence.CHANGE.of(Integer.toString(number++)));
            for (Setting setting : change.set()) {
                text.line(4, Paint.PLAIN, words(setting));
            }
        }
        if (explanation.changes().isEmpty()) {
            text.line(
                    2,
                    Paint.PLAIN,
                    explanation.bounded() ? Sentence.CHANGES_BOUNDED.of() : Sentence.CHANGES_NONE.of(goal));
        } else if (explanation.bounded()) {
            text.line(2, Paint.PLAIN, Sentence.CHANGES_MORE.of());
        }
        for (Obstacle obstacle : explanation.blockedBy()) {
            Sentence sentence = switch (obstacle.state()) {
                case TRUE -> obstacle.lasting() ? Sentence.BLOCKED_HOLDS : Sentence.HOLDS_NOW;
                case FALSE -> obstacle.lasting() ? Sentence.BLOCKED_FAILS : Sentence.FAILS_NOW;
                case UNKNOWN -> obstacle.lasting() ? Sentence.BLOCKED_OPEN : Sentence.OPEN_NOW;
            };
            text.line(2, Paint.PLAIN, sentence.of(ExplanationText.name(obstacle.rule())));
            for (ConditionAccount reason : obstacle.reasons()) {
                text.line(4, Paint.PLAIN, ExplanationText.marked(reason.state(), reason.text()));
                text.figures(reason, 6);
            }
        }
    }

    private Words words(Setting setting) {
        Object from = setting.from();
        String to = value(setting.to());
        return from == null
                ? Sentence.SUPPLY.of(text.name(setting.input()), to)
                : Sentence.SET.of(text.name(setting.input()), value(from), to);
    }

    private String value(@Nullable Object value) {
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).sorted(CodePoints.ORDER).collect(Collectors.joining(text.comma()))
                : String.valueOf(value);
    }
}
