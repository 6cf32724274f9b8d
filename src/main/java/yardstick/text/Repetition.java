package yardstick.text;

import yardstick.problem.Explained;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;

/** A name that stands a second time where it may stand only once. */
public final class Repetition {

    private Repetition() {}

    /** The problem, of a kind, at its second place. */
    public static Problem of(Explained kind, String name, SourcePlace place, SourcePlace first) {
        int line = first.location().line();
        return kind.at(
                place,
                new Words(Quote.of(name) + " 重复出现", Quote.of(name) + " stands here a second time"),
                new Words(
                        "第 " + line + " 行已有同名条目，请改名或删去其一",
                        "the first one stands in line " + line + "; rename or delete one of them"));
    }
}
