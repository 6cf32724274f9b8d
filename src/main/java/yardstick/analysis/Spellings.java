package yardstick.analysis;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import yardstick.problem.Nearest;
import yardstick.problem.Words;

/** Which of two names may be the other one misspelt. */
final class Spellings {

    private static final int SHORTEST = 3;

    /** What things are counted by, or paired with. */
    private static final String COUNTERS = "0123456789零一二三四五六七八九十甲乙丙丁上中下前后左右东西南北大小新旧男女";

    private Spellings() {}

    /** The name that was probably meant; none of those that are told apart on purpose, such as 第一指标 and 第二指标. */
    static Optional<String> meant(String name, Collection<String> others) {
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            return Optional.empty();
        }
        List<String> candidates =
                others.stream().filter(other -> !areNumbered(name, other)).toList();
        return Nearest.of(name, candidates);
    }

    /** Asks whether a name was meant. */
    static Words question(String name) {
        return new Words("是不是“" + name + "”？", "did you mean `" + name + "`?");
    }

    private static boolean areNumbered(String one, String other) {
        String first = Normalizer.normalize(one, Normalizer.Form.NFKC);
        String second = Normalizer.normalize(other, Normalizer.Form.NFKC);
        return !first.equals(second) && uncounted(first).equals(uncounted(second));
    }

    private static String uncounted(String name) {
        StringBuilder rest = new StringBuilder();
        name.codePoints().filter(c -> COUNTERS.indexOf(c) < 0).forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
