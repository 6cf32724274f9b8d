package yardstick.analysis;

import java.util.List;
import java.util.Optional;
import yardstick.language.Comparison;
import yardstick.language.Expression;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Rule;
import yardstick.language.Traversal;
import yardstick.problem.Nearest;
import yardstick.problem.Words;

/** Warns of words that a field cannot be. */
final class WrongWords {

    private final Survey survey;

    private WrongWords(Survey survey) {
        this.survey = survey;
    }

    static void tell(Survey survey) {
        WrongWords words = new WrongWords(survey);
        for (Rule rule : survey.rules()) {
            Traversal.expressions(rule, expression -> {
                if (expression instanceof Comparison comparison) {
                    words.check(comparison.left(), comparison.right());
                    words.check(comparison.right(), comparison.left());
                }
            });
        }
    }

    private void check(Expression field, Expression word) {
        if (!(field instanceof Read read) || !(word instanceof Literal literal)) {
            return;
        }
        String text = String.valueOf(literal.value());
        List<String> words = Choices.of(field);
        if (!words.isEmpty() && !words.contains(text)) {
            tell(
                    read,
                    literal,
                    text,
                    Nearest.of(text, words).map(WrongWords::meant).orElseGet(() -> all(words)));
        }
        boolean unusual = Choices.isLevel(field) && !Choices.LEVELS.contains(text);
        Optional<String> level = unusual ? Nearest.of(text, Choices.LEVELS) : Optional.empty();
        level.ifPresent(near -> tell(read, literal, text, meant(near)));
    }

    private static Words meant(String word) {
        return new Words("是不是 \"" + word + "\"", "did you mean \"" + word + "\"");
    }

    private static Words all(List<String> words) {
        return new Words("可选的值是 " + String.join("、", words), "it is one of " + String.join(", ", words));
    }

    private void tell(Read field, Literal literal, String word, Words hint) {
        String name = Choices.last(field).name();
        boolean level = Choices.isLevel(field);
        Words message = level
                ? new Words(name + " 通常不写成 \"" + word + "\"", "`" + name + "` is not usually \"" + word + "\"")
                : new Words(name + " 不会是 \"" + word + "\"", "`" + name + "` is never \"" + word + "\"");
        survey.notes().warn(Concern.NOT_A_CHOICE, literal.place(), message, hint);
    }
}
