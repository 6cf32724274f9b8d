package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Place;

/**
 * A part of a rule file: one rule from {@code rule} to {@code end}, or what stands between rules.
 *
 * @param tokens at least one
 * @param isRule whether it begins with {@code rule}
 * @param first whether the file begins with it
 */
record Section(List<Token> tokens, boolean isRule, boolean first) {

    /** Brackets within brackets, at most. */
    static final int DEEPEST = 24;
    /** Words and signs of a rule, at most. */
    static final int LONGEST = 2000;

    private static final Map<String, String> IN_CHINESE =
            Map.of("当", "when", "如果", "when", "则", "then", "那么", "then", "结束", "end");

    /** Splits a file; a rule without {@code end} ends where the next one begins. */
    static List<Section> split(List<Token> tokens) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        boolean inRule = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = beginsRule(tokens, i, inRule);
            if (begins && i > start) {
                sections.add(new Section(tokens.subList(start, i), inRule, start == 0));
                start = i;
            }
            inRule |= begins;
            if (inRule && isWord(tokens.get(i), "end")) {
                sections.add(new Section(tokens.subList(start, i + 1), true, start == 0));
                start = i + 1;
                inRule = false;
            }
        }
        if (start < tokens.size()) {
            sections.add(new Section(tokens.subList(start, tokens.size()), inRule, start == 0));
        }
        return sections;
    }

    private static boolean beginsRule(List<Token> tokens, int at, boolean inRule) {
        if (!isWord(tokens.get(at), "rule")) {
            return false;
        }
        boolean named = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.TEXT;
        boolean inPath =
                at > 0 && (tokens.get(at - 1).is(".") || tokens.get(at - 1).is("package"));
        return named || !(inRule || inPath);
    }

    private static boolean isWord(Token token, String word) {
        return token.kind() == Token.Kind.NAME && token.text().equals(word);
    }

    /** The line of the rule's name. */
    Place place(CheckedFile source) {
        return source.place(tokens.subList(0, Math.min(tokens.size(), 2)));
    }

    @Nullable
    Token name() {
        return tokens.size() > 1 && tokens.get(1).kind() == Token.Kind.TEXT ? tokens.get(1) : null;
    }

    /** The first of end, when and then that the rule lacks; empty if none. */
    String lacks() {
        if (!isWord(tokens.get(tokens.size() - 1), "end")) {
            return "end";
        }
        return index("when") < 0 ? "when" : index("then") < index("when") ? "then" : "";
    }

    /** The word of another language or in other letters that stands for one that the rule lacks. */
    Optional<Token> instead(String lacks) {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.NAME
                        && (token.text().equalsIgnoreCase(lacks)
                                || IN_CHINESE.getOrDefault(token.text(), "").equals(lacks)))
                .findFirst();
    }

    private int index(String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isWord(tokens.get(i), word)) {
                return i;
            }
        }
        return -1;
    }

    /** The token at which brackets nest too deep, or signs before a value do. */
    @Nullable
    Token tooDeep() {
        int depth = 0;
        int run = 0;
        for (Token token : tokens) {
            depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            depth = Math.max(0, depth - (token.is(")") || token.is("]") || token.is("}") ? 1 : 0));
            boolean prefix = token.is("!") || token.is("-") || token.is("+") || token.is("not") || token.is("exists");
            run = prefix ? run + 1 : 0;
            if (depth > DEEPEST || run > DEEPEST) {
                return token;
            }
        }
        return null;
    }

    /** The tokens between the rule's name and {@code when}; without a name in quotes, what follows the first {@code @}. */
    List<Token> head() {
        int end = index("when");
        int start = name() == null ? 1 : 2;
        while (name() == null && start < end && !tokens.get(start).is("@")) {
            start++;
        }
        return tokens.subList(Math.min(start, end), end);
    }

    /** The tokens between {@code when} and {@code then}. */
    List<Token> conditions() {
        return tokens.subList(index("when") + 1, index("then"));
    }

    /** The word {@code then}. */
    Token then() {
        return tokens.get(index("then"));
    }

    /** The tokens of the consequence. */
    List<Token> consequence() {
        return tokens.subList(index("then") + 1, tokens.size() - 1);
    }
}
