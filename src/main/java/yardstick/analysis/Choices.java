package yardstick.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import yardstick.language.Comparison;
import yardstick.language.Expression;
import yardstick.language.Field;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Type;
import yardstick.language.Vocabulary;

/** The fields that are one of a few words. */
final class Choices {

    /** The usual levels of a zone; a dossier may have others. */
    static final List<String> LEVELS = List.of("NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY");

    private static final Field LEVEL = field(Type.ZONE, "level");
    private static final Map<Field, List<String>> CLOSED = Map.of(
            field(Type.DESIGNATION, "status"), List.of("HELD", "SOUGHT"),
            field(Type.DESIGNATION, "kind"), List.of("PILOT", "FUNCTION", "BRAND", "PARK", "PROJECT", "POLICY", "TASK"),
            field(Type.DIFFICULTY, "owner"), List.of("CITY", "ZONE"),
            field(Type.PARAMETER, "status"), List.of("published", "assumed"));

    private Choices() {}

    private static Field field(Type type, String name) {
        return Objects.requireNonNull(Vocabulary.fields(type).get(name));
    }

    /** The only words that a field can be; none where it can be any. */
    static List<String> of(Expression expression) {
        return expression instanceof Read read && !read.path().isEmpty()
                ? CLOSED.getOrDefault(last(read), List.of())
                : List.of();
    }

    static boolean isLevel(Expression expression) {
        return expression instanceof Read read
                && !read.path().isEmpty()
                && last(read).equals(LEVEL);
    }

    static Field last(Read read) {
        return read.path().get(read.path().size() - 1);
    }

    /** Whether a field is compared with a word that it cannot be. */
    static boolean isWrong(Comparison comparison) {
        return isWrong(comparison.left(), comparison.right()) || isWrong(comparison.right(), comparison.left());
    }

    private static boolean isWrong(Expression field, Expression word) {
        List<String> words = of(field);
        return !words.isEmpty() && word instanceof Literal literal && !words.contains(String.valueOf(literal.value()));
    }
}
