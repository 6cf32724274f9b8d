package yardstick.cli;

import java.util.Collection;
import java.util.List;
import yardstick.problem.Nearest;
import yardstick.problem.Words;

/** Thrown when a command line cannot be carried out as written. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Words message;
    private final transient Words hint;
    private final transient List<WrongUse> others;

    WrongUse(Words message, Words hint) {
        this(message, hint, List.of());
    }

    private WrongUse(Words message, Words hint, List<WrongUse> others) {
        super(message.en());
        this.message = message.brief();
        this.hint = hint.brief();
        this.others = others;
    }

    /** Several mistakes, at least one, told one after the other. */
    static WrongUse all(List<WrongUse> mistakes) {
        WrongUse first = mistakes.get(0);
        return new WrongUse(first.message, first.hint, List.copyOf(mistakes.subList(1, mistakes.size())));
    }

    /** A name that does not exist, with the one probably meant or all there are. */
    static WrongUse noSuch(Words thing, String name, Collection<String> known) {
        return new WrongUse(
                new Words("没有" + thing.zh() + " `" + name + "`", "there is no " + thing.en() + " `" + name + "`"),
                instead(name, known));
    }

    /** Requires a format that there is. */
    static void unlessFormat(String format, List<String> known) {
        if (!known.contains(format)) {
            throw noSuch(new Words("格式", "format"), format, known);
        }
    }

    private static Words instead(String name, Collection<String> known) {
        List<String> all = known.stream().map(any -> "`" + any + "`").toList();
        return Nearest.of(name, known)
                .map(meant -> Nearest.question("`" + meant + "`").and(new Words("？", "?")))
                .orElseGet(() -> new Words("可用的有：" + String.join("、", all), "choose from " + String.join(", ", all)));
    }

    Words message() {
        return message;
    }

    Words hint() {
        return hint;
    }

    /** What else is wrong. */
    List<WrongUse> others() {
        return others;
    }
}
