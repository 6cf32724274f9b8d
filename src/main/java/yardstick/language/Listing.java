package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.problem.Words;

/**
 * A field that is said to be one of several values, {@code level in ("A", "B")} or {@code value between 1 and 2}, and how to write
 * that with the operators there are.
 */
final class Listing {

    /** One pattern asks for one name, so that several are no matter of an operator. */
    static final Words ONE_NAME = new Words(
            "一个事实只写一个 name，写全名：都要就写两个事实，有一个就行就写两条规则",
            "a fact has one name, in full: write a fact for each if all count, a rule for each if any will do");

    private static final Set<String> WORDS = Set.of("in", "IN", "between", "BETWEEN");
    private static final Set<String> NAMED = Set.of("Measure", "Attribute", "Parameter", "Term");
    private static final Set<String> BEFORE_FIELD = Set.of("(", ",", "&&", "||", "!", ":");
    private static final Set<String> LISTS =
            Set.of("leadingIndustries", "featuredIndustries", "functions", "layouts", "industries");

    private final List<Token> tokens;
    private final int at;

    private Listing(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** What to write for the list or range whose word stands at a place; none if no such word does. */
    static Optional<Words> instead(List<Token> tokens, int at) {
        Listing listing = new Listing(tokens, at);
        return WORDS.contains(tokens.get(at).text()) && tokens.get(at).kind() == Token.Kind.NAME && !listing.isSound()
                ? Optional.of(listing.instead())
                : Optional.empty();
    }

    /** Whether it is the operator that the language has, of what is no list. */
    private boolean isSound() {
        return tokens.get(at).is("in") && isOpen() && !isList(subject()) && !isOfParameter();
    }

    /** What is said to be one of several values. */
    private String subject() {
        return field(isNegated() ? at - 1 : at);
    }

    private boolean isNegated() {
        return at > 0 && tokens.get(at - 1).is("not");
    }

    private boolean isOfParameter() {
        return subject().equals("name") && fact().equals("Parameter");
    }

    private static boolean isList(String field) {
        return LISTS.contains(field.substring(field.lastIndexOf('.') + 1));
    }

    /** Whether the word at a place follows the name that a fact asks for. */
    static boolean isOfName(List<Token> tokens, int at) {
        Listing listing = new Listing(tokens, at);
        return listing.field(at).equals("name") && NAMED.contains(listing.fact());
    }

    private Words instead() {
        boolean negated = isNegated();
        String field = subject();
        if (isOfParameter()) {
            return ONE_NAME;
        }
        if (field.startsWith("\"")) {
            return write(path() + " contains " + field);
        }
        List<String> values = values();
        boolean range = tokens.get(at).text().equalsIgnoreCase("between");
        String shown = field.isEmpty() ? "value" : field;
        if (range) {
            String low = values.size() == 2 ? values.get(0) : "60";
            String high = values.size() == 2 ? values.get(1) : "80";
            return write(
                    negated
                            ? shown + " < " + low + " || " + shown + " > " + high
                            : shown + " >= " + low + " && " + shown + " <= " + high);
        }
        List<String> told = values.isEmpty() ? List.of("\"…\"", "\"…\"") : values;
        if (!isList(field)) {
            return write(shown + (negated ? " not in ( " : " in ( ") + String.join(", ", told) + " )");
        }
        String relation = negated ? " not contains " : " contains ";
        return write(told.stream()
                .map(value -> shown + relation + value)
                .collect(Collectors.joining(negated ? " && " : " || ")));
    }

    private static Words write(String form) {
        return new Words("写成 " + form, "write `" + form + "`");
    }

    /** The fact around the word. */
    private String fact() {
        int depth = 0;
        for (int i = at - 1; i > 0; i--) {
            depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
            if (depth < 0) {
                return tokens.get(i - 1).text();
            }
        }
        return "";
    }

    /** The field before the word, with what it is read from. */
    private String field(int end) {
        int start = end;
        while (start > 0 && !BEFORE_FIELD.contains(tokens.get(start - 1).text())) {
            start--;
        }
        return tokens.subList(start, end).stream().map(Token::text).collect(Collectors.joining());
    }

    /** The list that stands after the word. */
    private String path() {
        int end = at + 1;
        while (end < tokens.size()
                && !tokens.get(end).is(",")
                && !tokens.get(end).is(")")) {
            end++;
        }
        return tokens.subList(at + 1, end).stream().map(Token::text).collect(Collectors.joining());
    }

    /** The values after the word, up to the end of the list or of the range. */
    private List<String> values() {
        List<String> values = new ArrayList<>();
        String sign = "";
        for (Token token : tokens.subList(at + 1, tokens.size())) {
            boolean value = token.kind() == Token.Kind.TEXT
                    || token.kind() == Token.Kind.NUMBER
                    || token.kind() == Token.Kind.VARIABLE;
            if (value) {
                values.add(sign + token.text());
            } else if (token.is(")") || (token.is(",") && values.size() == 2 && !isOpen())) {
                break;
            }
            sign = token.is("-") ? "-" : "";
        }
        return values.size() > 4 ? values.subList(0, 4) : values;
    }

    private boolean isOpen() {
        return at + 1 < tokens.size() && tokens.get(at + 1).is("(");
    }
}
