package yardstick.analysis;

import java.util.List;
import java.util.Optional;
import yardstick.analysis.claim.Choices;
import yardstick.problem.Words;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Rule;

/** Tells words that a field cannot be. */
final class WrongWords {

    private final AnalysedPolicy policy;
    private final Rule rule;

    WrongWords(AnalysedPolicy policy, Rule rule) {
        this.policy = policy;
        this.rule = rule;
    }

    void tell() {
        Impossible.written(rule, this::check);
    }

    private void check(Read field, Literal word) {
        String text = String.valueOf(word.value());
        List<String> words = Choices.of(field);
        Optional<String> meant = Choices.meant(field, text);
        if (!words.isEmpty() && !words.contains(text)) {
            tell(field, word.place(), meant.map(WrongWords::write).orElseGet(() -> all(words)));
        } else if (Choices.isLevel(field) && !Choices.LEVELS.contains(text)) {
            meant.ifPresent(level -> tell(field, word.place(), write(level)));
        }
    }

    /** What to write instead. */
    static Words write(String word) {
        return new Words("写成 \"" + word + "\"", "write \"" + word + "\"");
    }

    private static Words all(List<String> words) {
        return new Words("可选的值是 " + String.join("、", words), "it is one of " + String.join(", ", words));
    }

    private void tell(Read field, Place word, Words hint) {
        String name = field.fieldName();
        Words message = Choices.isLevel(field)
                ? new Words(name + " 不写成 " + word.text(), "`" + name + "` is not written " + word.text())
                : new Words(name + " 不会是 " + word.text(), "`" + name + "` is never " + word.text());
        policy.notes().refuse(rule, Concern.NOT_A_CHOICE, word, message, hint);
    }
}
