package yardstick.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which facts the tests of a pattern leave to look at: what names them, whose they are, and which pair, by equality with something
 * known before. It only narrows the search, since a fact has to pass all tests anyway.
 *
 * @param tests all that must hold, with what {@code &&} joins one by one
 * @param keys what fields of the fact, by name, have to be equal to; {@link #ITSELF} stands for the fact
 * @param names the names that are asked for, written out, of which any will do; none where no test says which
 */
public record Selection(List<Test> tests, Map<String, Key> keys, List<Literal> names) {

    /** Stands for the fact itself among the fields. */
    public static final String ITSELF = "this";

    /** A test that equates a field of the fact with something that was known before. */
    public record Key(Test test, Expression other) {}

    /** What the tests of the pattern at a slot select. */
    public static Selection of(int slot, List<Test> tests) {
        List<Test> flat = flat(tests);
        Map<String, Key> keys = new LinkedHashMap<>();
        List<Literal> names = List.of();
        for (Test test : flat) {
            if (test instanceof Comparison comparison && comparison.relation() == Relation.EQUAL) {
                key(slot, comparison.left(), comparison.right(), test, keys);
                key(slot, comparison.right(), comparison.left(), test, keys);
            }
            names = names.isEmpty() ? names(slot, test) : names;
        }
        return new Selection(flat, keys, names);
    }

    private static List<Test> flat(List<Test> tests) {
        if (tests.stream().noneMatch(Every.class::isInstance)) {
            return tests;
        }
        List<Test> flat = new ArrayList<>();
        for (Test test : tests) {
            flat.addAll(test instanceof Every every ? flat(every.tests()) : List.of(test));
        }
        return List.copyOf(flat);
    }

    private static void key(int slot, Expression own, Expression other, Test test, Map<String, Key> keys) {
        if (own instanceof Read read && read.slot() == slot && read.path().size() <= 1) {
            boolean ofDifficulty = other instanceof Read of && of.isOfDifficulty();
            if (!ofDifficulty && !other.reads(each -> each == slot)) {
                String field =
                        read.path().isEmpty() ? ITSELF : read.path().get(0).name();
                keys.putIfAbsent(field, new Key(test, other));
            }
        }
    }

    /** The names one of which a test requires; none where it requires something else. */
    private static List<Literal> names(int slot, Test test) {
        List<Literal> names = new ArrayList<>();
        for (Test each : test instanceof Any any ? any.tests() : List.of(test)) {
            Optional<Literal> name = each instanceof Comparison comparison && comparison.relation() == Relation.EQUAL
                    ? name(slot, comparison)
                    : Optional.empty();
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name.get());
        }
        return List.copyOf(names);
    }

    private static Optional<Literal> name(int slot, Comparison equality) {
        if (equality.left() instanceof Read own
                && own.isField(slot, "name")
                && equality.right() instanceof Literal name) {
            return Optional.of(name);
        }
        return equality.right() instanceof Read own
                        && own.isField(slot, "name")
                        && equality.left() instanceof Literal name
                ? Optional.of(name)
                : Optional.empty();
    }

    /** The only name that is asked for; none where there are several, or none. */
    public Optional<Literal> name() {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** What the fact itself has to be; null if no test says so. */
    public @Nullable Expression itself() {
        return key(ITSELF);
    }

    /** Whose it has to be; null if no test says so. */
    public @Nullable Expression of() {
        return key("of");
    }

    /** The zone that it, or what it is of, has to be in; null if no test says so. */
    public @Nullable Expression zone() {
        return key("zone");
    }

    /** The party that it, or what it is of, has to be of; null if no test says so. */
    public @Nullable Expression party() {
        return key("party");
    }

    /** The designation that it, or what it is of, has to be for; null if no test says so. */
    public @Nullable Expression designation() {
        return key("designation");
    }

    /** What a field of the fact has to be equal to; null if no test says so. */
    public @Nullable Expression key(String field) {
        Key key = keys.get(field);
        return key == null ? null : key.other();
    }

    /** All tests but those that make these keys. */
    public List<Test> testsWithout(String... fields) {
        List<Test> left = new ArrayList<>(tests);
        for (String field : fields) {
            Key key = keys.get(field);
            left.removeIf(test -> key != null && test == key.test());
        }
        return left;
    }
}
