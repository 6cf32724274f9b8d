package yardstick.rule;

import java.util.List;
import java.util.Optional;

/** What rules conclude for other rules to read: a term, or a derived measure, which may be one that a dossier has. */
public record Concluded(Type type, String name) {

    /** What a rule concludes; none where that is an outcome. */
    public static Optional<Concluded> by(Rule rule) {
        if (rule.conclusion() instanceof Conclusion.Infer infer) {
            return Optional.of(new Concluded(Type.TERM, infer.term()));
        }
        return rule.conclusion() instanceof Conclusion.Derive derive
                ? Optional.of(new Concluded(Type.MEASURE, derive.measure()))
                : Optional.empty();
    }

    /** What a pattern asks for by name, any of it; nothing where it asks for something else. */
    public static List<Concluded> askedBy(Condition.Pattern pattern) {
        return pattern.type() == Type.TERM || pattern.type() == Type.MEASURE
                ? pattern.requiredNames().stream()
                        .map(name -> new Concluded(pattern.type(), name))
                        .toList()
                : List.of();
    }
}
