package yardstick.explain.telling;

import java.util.HashSet;
import java.util.Set;
import yardstick.problem.Language;

/** Words that names of measures and parameters must not be taken for. */
final class ReservedWords {

    /** Words of the vocabulary, each as a whole. */
    private static final Set<String> WORDS = words("field.", "noun.", "nouns.", "not-field.", "value.");

    /** Words that compare, anywhere in a name. */
    private static final Set<String> RELATIONS = words("relation.");

    private ReservedWords() {}

    private static Set<String> words(String... kinds) {
        Set<String> words = new HashSet<>();
        for (Language language : Language.values()) {
            for (String key : Sentence.bundle(language).keySet()) {
                for (String kind : kinds) {
                    if (key.startsWith(kind)) {
                        words.add(Sentence.bundle(language).getString(key));
                    }
                }
            }
        }
        return words;
    }

    /** Whether a name, written bare, could be taken for a word, a letter or a calculation. */
    static boolean clashes(String name) {
        boolean plain = name.codePoints().allMatch(ReservedWords::isPlain) && !Character.isDigit(name.codePointAt(0));
        return !plain
                || (name.codePointCount(0, name.length()) == 1 && name.charAt(0) <= 'Z')
                || WORDS.contains(name)
                || RELATIONS.stream().anyMatch(name::contains);
    }

    private static boolean isPlain(int character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '·';
    }
}
