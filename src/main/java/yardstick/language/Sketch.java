package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/**
 * What could be read of a rule, mistakes or not, so that the readable parts of a mistaken rule are checked all the same.
 *
 * @param tokens all of it
 * @param place the line of its name
 * @param clause the text of its {@code @clause}; null if it has none
 * @param said what its conclusion says; null if it could not be read
 * @param rule the whole rule, if it can be read
 */
record Sketch(
        CheckedFile source,
        String name,
        List<Token> tokens,
        Place place,
        @Nullable Token clause,
        List<Condition> conditions,
        Optional<Conclusion> conclusion,
        ConclusionReader.@Nullable Said said,
        Optional<Rule> rule) {

    /** The same of a source that was read anew and holds the same text. */
    Sketch in(CheckedFile same) {
        return new Sketch(same, name, tokens, place, clause, conditions, conclusion, said, rule);
    }

    /** The names by which its conditions ask for facts of a type. */
    List<Literal> names(Type type) {
        List<Literal> names = new ArrayList<>();
        Traversal.patterns(conditions, pattern -> {
            if (pattern.type() == type) {
                names.addAll(pattern.selection().names());
            }
        });
        return names;
    }

    /** The rule, if nothing is wrong with it beside the rest of the policy either. */
    Optional<Rule> sound() {
        return rule.filter(read -> !source.isMistaken(tokens));
    }
}
