package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule file: one rule from {@code rule} to {@code end}, or what stands between rules.
 *
 * @param tokens at least one
 * @param isRule whether it begins with {@code rule}
 * @param first whether the file begins with it
 */
record Section(List<Token> tokens, boolean isRule, boolean first) {

    /** Splits a file; a rule without {@code end} ends where the next one begins. */
    static List<Section> split(List<Token> tokens) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        boolean inRule = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = beginsRule(tokens, i);
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

    private static boolean beginsRule(List<Token> tokens, int at) {
        return isWord(tokens.get(at), "rule")
                && (at + 1 == tokens.size() || tokens.get(at + 1).kind() == Token.Kind.TEXT || at == 0
                        || isWord(tokens.get(at - 1), "end"));
    }

    private static boolean isWord(Token token, String word) {
        return token.kind() == Token.Kind.NAME && token.text().equals(word);
    }

    /** The line of the rule's name. */
    Place place(Source source) {
        int end = Math.min(tokens.size(), 2) - 1;
        return source.place(tokens.get(0).start(), tokens.get(end).end());
    }

    @Nullable Token name() {
        return tokens.size() > 1 && tokens.get(1).kind() == Token.Kind.TEXT ? tokens.get(1) : null;
    }

    boolean isComplete() {
        return lacks().isEmpty();
    }

    /** The first of when, then and end that the rule lacks; empty if none. */
    String lacks() {
        int when = index("when");
        int then = index("then");
        if (!isWord(tokens.get(tokens.size() - 1), "end")) {
            return "end";
        }
        return when < 0 ? "when" : then < when ? "then" : "";
    }

    private int index(String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isWord(tokens.get(i), word)) {
                return i;
            }
        }
        return -1;
    }

    boolean tooDeep() {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            if (depth > Lexer.DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** The tokens between the rule's name and {@code when}. */
    List<Token> head() {
        return tokens.subList(Math.min(2, tokens.size()), Math.max(2, index("when")));
    }

    /** Whether nothing but annotations, each {@code @name( "text" )}, stands in the head. */
    boolean headIsPlain() {
        return extra() == null;
    }

    /** The first token of the head that belongs to no annotation. */
    @Nullable Token extra() {
        List<Token> head = head();
        int at = 0;
        while (at < head.size()) {
            if (!isAnnotation(head, at)) {
                return head.get(at).is("@") && at + 1 < head.size() ? head.get(at + 1) : head.get(at);
            }
            at += 5;
        }
        return null;
    }

    static boolean isAnnotation(List<Token> head, int at) {
        return at + 4 < head.size()
                && head.get(at).is("@")
                && head.get(at + 1).kind() == Token.Kind.NAME
                && head.get(at + 2).is("(")
                && head.get(at + 3).kind() == Token.Kind.TEXT
                && head.get(at + 4).is(")");
    }

    /** The tokens of the consequence. */
    List<Token> consequence() {
        return tokens.subList(index("then") + 1, tokens.size() - 1);
    }

    /** The text with everything outside this section blanked out, so that offsets stay. */
    String alone(String text) {
        StringBuilder alone = new StringBuilder(text.length());
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            alone.append(i >= start || c == '\n' ? c : ' ');
        }
        return alone.append('\n').toString();
    }
}
