package yardstick.policy;

import java.util.Collection;
import yardstick.problem.Nearest;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.Keys;

/** What to write instead of a name that does not exist. */
final class Suggestion {

    private Suggestion() {}

    /** The name that was probably meant, or else all there are. */
    static Words instead(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return new Words("这里还没有任何条目，请先添加", "there is none yet; add it first");
        }
        return Nearest.instead(wrong, known);
    }

    /** The field or column that was probably meant, or else all there are. */
    static Words insteadOfKey(String wrong, Collection<String> known) {
        return Keys.instead(wrong, known, Quote::of, () -> instead(wrong, known));
    }

    /** The problem of a reference to something that does not exist; {@code thing} is what it should be. */
    static Problem noSuch(Words thing, String name, Collection<String> known, SourcePlace place) {
        String quoted = Quote.of(name);
        return Refusal.NO_SUCH_REFERENCE.at(
                place,
                new Words("没有名为 " + quoted + " 的" + thing.zh(), "there is no " + thing.en() + " " + quoted),
                instead(name, known));
    }
}
