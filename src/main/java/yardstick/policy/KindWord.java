package yardstick.policy;

import java.util.List;
import java.util.Optional;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.vocabulary.Kind;

/** Reads the word for a kind of subject, and says what is wrong with one that is for none. */
final class KindWord {

    private KindWord() {}

    /** The kind; none if the word is for none, which is a problem, or if it is empty, which has been one before. */
    static Optional<Kind> read(String word, SourcePlace place, List<Problem> problems) {
        Optional<Kind> kind = Kind.named(word);
        if (!word.isEmpty() && kind.isEmpty()) {
            problems.add(Refusal.NOT_A_CHOICE.at(
                    place,
                    new Words(Quote.of(word) + " 不是对象的类别", Quote.of(word) + " is not a kind of subject"),
                    Suggestion.instead(word, Kind.words())));
        }
        return kind;
    }
}
