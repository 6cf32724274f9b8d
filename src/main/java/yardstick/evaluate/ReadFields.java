package yardstick.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.Fact;

/** The fields that rules read. */
final class ReadFields {

    private final Set<Field> read = Collections.newSetFromMap(new IdentityHashMap<>());

    ReadFields(List<Rule> rules) {
        rules.forEach(rule -> Traversal.fields(rule, read::add));
    }

    /** Whether each of them has a value in every fact that a dossier lists. */
    boolean areKnown(World world) {
        return Arrays.stream(Type.values()).allMatch(type -> areKnown(type, world));
    }

    private boolean areKnown(Type type, World world) {
        List<Field> fields = Vocabulary.fields(type).values().stream()
                .filter(field -> field.role() == Field.Role.KNOWABLE && read.contains(field))
                .toList();
        for (Fact fact : fields.isEmpty() ? List.<Fact>of() : world.listed(type)) {
            for (Field field : fields) {
                @Nullable Object value = field.read().apply(fact);
                if (value == null || Read.isOpen(value)) {
                    return false;
                }
            }
        }
        return true;
    }
}
