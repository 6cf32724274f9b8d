package yardstick.evaluate.drools;

import java.util.List;
import java.util.Optional;
import org.drools.model.Index;
import org.drools.model.functions.Function1;
import org.drools.model.index.AlphaIndexImpl;
import org.drools.model.index.BetaIndexImpl;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.Subject;

/**
 * An equality of keys, for which Drools looks matches up instead of trying all facts.
 *
 * @param slot of the fact that the key is compared with; the pattern's own if with a literal
 * @param index for Drools
 * @param exact whether what is looked up passes the test; otherwise the test is still to be applied
 * @param id what is the same for equal look-ups by literal
 */
record Lookup(int slot, Index<?, ?> index, boolean exact, String id) {

    private static final Object NOTHING_HERE = new Object();
    private static final Object NOTHING_THERE = new Object();

    /**
     * The look-up for a test of the pattern that fills a slot; none if the test is not an equality of keys.
     *
     * @param isRaised whether every difficulty is of somebody by whom it can be looked up, none of a designation as such
     */
    static Optional<Lookup> of(Test test, int slot, boolean isRaised) {
        boolean needless = !isRaised && test instanceof Comparison comparison && comparison.ofDifficulties();
        return needless ? Optional.empty() : of(test, slot);
    }

    private static Optional<Lookup> of(Test test, int slot) {
        if (!(test instanceof Comparison comparison) || comparison.relation() != Relation.EQUAL) {
            return Optional.empty();
        }
        if (comparison.left() instanceof Read left && left.slot() == slot) {
            return of(left, comparison);
        }
        if (comparison.right() instanceof Read right && right.slot() == slot) {
            Expression left = comparison.left();
            return of(right, new Comparison(Relation.EQUAL, /* left= */ right, /* right= */ left, comparison.place()));
        }
        return Optional.empty();
    }

    private static Optional<Lookup> of(Read own, Comparison comparison) {
        if (!isKey(own)) {
            return Optional.empty();
        }
        if (comparison.right() instanceof Literal literal && own.path().size() == 1) {
            return Optional.of(byLiteral(own, (String) literal.value()));
        }
        if (comparison.right() instanceof Read other && other.slot() != own.slot() && isKey(other)) {
            return Optional.of(byFact(own, other));
        }
        return Optional.empty();
    }

    private static boolean isKey(Read read) {
        return switch (read.type()) {
            case NUMBER, BOOLEAN, LIST -> false;
            default -> read.path().stream().allMatch(field -> field.role() == Field.Role.KEY);
        };
    }

    private static Lookup byLiteral(Read own, String literal) {
        Field field = own.path().get(0);
        Function1<Object, String> here = fact -> (String) field.read().apply(fact);
        // Drools tells the fields of a type apart by number.
        int number = List.copyOf(Vocabulary.fields(own.factType()).keySet()).indexOf(field.name());
        return new Lookup(
                own.slot(),
                new AlphaIndexImpl<>(String.class, Index.ConstraintType.EQUAL, number, here, literal),
                true,
                own.factType() + "." + field.name() + "==" + literal);
    }

    private static Lookup byFact(Read own, Read other) {
        // A difficulty of a whole zone or party is also one of each grant and application of that, so that is looked
        // up.
        boolean byHolder = own.isOfDifficulty() || other.isOfDifficulty();
        Function1<Object, Object> here = fact -> key(own, fact, byHolder, NOTHING_HERE);
        Function1<Object, Object> there = fact -> key(other, fact, byHolder, NOTHING_THERE);
        return new Lookup(
                other.slot(),
                new BetaIndexImpl<>(Object.class, Index.ConstraintType.EQUAL, 0, here, there, Object.class),
                !byHolder,
                "");
    }

    private static Object key(Read read, Object fact, boolean byHolder, Object nothing) {
        @Nullable Object key = fact;
        for (Field field : read.path()) {
            if (key == null) {
                return nothing;
            }
            key = field.read().apply(key);
        }
        if (byHolder && key instanceof Subject subject) {
            key = subject.holder();
        }
        return key == null ? nothing : key;
    }
}
