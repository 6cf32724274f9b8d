package yardstick.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs of the rule language, and those that people write for them. */
final class Signs {

    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "+", "-", "*", "/", "(", ")", "[", "]", "{", "}", ",",
            ";", ":", ".", "@", "=", "&", "|");

    /** Operators of other languages, the longest first, and what is meant by them. */
    private static final List<Map.Entry<String, String>> FOREIGN = List.of(
            Map.entry("===", "=="),
            Map.entry("!==", "!="),
            Map.entry("=<", "<="),
            Map.entry("=>", ">="),
            Map.entry("<>", "!="),
            Map.entry(":=", ":"),
            Map.entry("=", "=="),
            Map.entry("&", "&&"),
            Map.entry("|", "||"));

    /** Relations outside ASCII and what is meant by them. */
    static final Map<Character, String> RELATIONS = Map.of('≥', ">=", '≤', "<=", '≠', "!=", '≧', ">=", '≦', "<=");

    private Signs() {}

    /** The sign that stands at an offset, or null. */
    static @Nullable String at(CharSequence text, int at) {
        return SIGNS.stream().filter(sign -> isAt(text, at, sign)).findFirst().orElse(null);
    }

    /** The operator of another language that stands at an offset, with what is meant by it, or null. */
    static Map.@Nullable Entry<String, String> foreign(CharSequence text, int at) {
        boolean known = SIGNS.stream().anyMatch(sign -> sign.length() == 2 && isAt(text, at, sign));
        return FOREIGN.stream()
                .filter(entry -> isAt(text, at, entry.getKey())
                        && (!known || entry.getKey().length() == 3))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAt(CharSequence text, int at, String sign) {
        if (text.length() - at < sign.length()) {
            return false;
        }
        for (int i = 0; i < sign.length(); i++) {
            if (text.charAt(at + i) != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
