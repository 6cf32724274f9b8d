package yardstick.mutation;

import java.util.List;
import java.util.Optional;
import yardstick.problem.Words;
import yardstick.rule.Rule;

/**
 * A change of the text of one rule that makes a mutant.
 *
 * @param proof why it changes no decision; none where that is not known
 */
record RuleEdit(
        Mutation kind, Rule rule, RuleText text, RuleText.Span span, String replacement, Optional<Words> proof) {

    /** What was changed into what. */
    String change() {
        String old = trimmed(text.text(span));
        String now = trimmed(replacement);
        return now.isEmpty() ? "- " + old : old + " → " + now;
    }

    /** The text in one line, without the signs that only part it from others. */
    private static String trimmed(String text) {
        return text.replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(and\\s|[,;])\\s*", "")
                .replaceFirst("\\s*(\\sand|[,;])$", "");
    }

    /** What makes two edits the same. */
    Object key() {
        return List.of(text.file().name(), span, replacement);
    }
}
