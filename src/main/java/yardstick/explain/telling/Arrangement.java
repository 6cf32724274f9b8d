package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/**
 * Turns "a term, and the application that it is of" into "an application, of which the term holds", which says the same and can be
 * read aloud.
 */
final class Arrangement {

    private static final Set<String> SHARED = Set.of("of", "zone", "party", "designation");

    private final Condition.Pattern term;
    private final Condition.Pattern owner;
    private final Test name;
    private final Test itself;

    private Arrangement(Condition.Pattern term, Condition.Pattern owner) {
        this.term = term;
        this.owner = owner;
        this.name = Objects.requireNonNull(DescribedGroup.nameTest(term));
        this.itself = Objects.requireNonNull(itself(owner, term));
    }

    /** The same conditions, put so that no term stands for what it is of, as far as that is possible. */
    static List<Condition> of(List<Condition> conditions, List<Expression> spoken) {
        if (conditions.stream().allMatch(Condition.Pattern.class::isInstance)) {
            for (Condition condition : conditions) {
                Condition.Pattern term = (Condition.Pattern) condition;
                Condition.Pattern owner = isFree(term, conditions, spoken) ? owner(term, conditions) : null;
                if (owner != null) {
                    return of(new Arrangement(term, owner).turned(conditions), spoken);
                }
            }
        }
        return conditions;
    }

    /** Whether what is read of a term can be read of what it is of as well. */
    private static boolean isFree(Condition.Pattern term, List<Condition> conditions, List<Expression> spoken) {
        boolean elsewhere = spoken.stream().anyMatch(expression -> expression.reads(slot -> slot == term.slot()));
        if (term.type() != Type.TERM || elsewhere || DescribedGroup.key(term, "of") != null) {
            return false;
        }
        int[] others = {0};
        Traversal.expressions(conditions, expression -> {
            boolean own = expression instanceof Read read && read.slot() == term.slot();
            others[0] += own && !isShared((Read) expression) ? 1 : 0;
        });
        return DescribedGroup.nameTest(term) != null && others[0] == 1;
    }

    private static boolean isShared(Read read) {
        return !read.path().isEmpty() && SHARED.contains(read.path().get(0).name());
    }

    private static Condition.@Nullable Pattern owner(Condition.Pattern term, List<Condition> conditions) {
        for (Condition condition : conditions) {
            Condition.Pattern pattern = (Condition.Pattern) condition;
            boolean pair = pattern.type() == Type.GRANT || pattern.type() == Type.APPLICATION;
            if (pair && itself(pattern, term) != null) {
                return pattern;
            }
        }
        return null;
    }

    /** The test that a pattern's fact is what the term is of; null if none says so. */
    private static @Nullable Test itself(Condition.Pattern pattern, Condition.Pattern term) {
        Selection.Key key = DescribedGroup.key(pattern, Selection.ITSELF);
        return key != null && key.other() instanceof Read other && other.isField(term.slot(), "of") ? key.test() : null;
    }

    /** The owner with what was asked of the term, that the term holds of it, and the rest. */
    @SuppressWarnings("ReferenceEquality") // the two are conditions of this very list
    private List<Condition> turned(List<Condition> conditions) {
        List<Test> tests = new ArrayList<>(term.tests());
        tests.addAll(owner.tests());
        tests.removeAll(List.of(name, itself));
        List<Condition> all = new ArrayList<>();
        for (Condition condition : conditions) {
            Condition.Pattern pattern = (Condition.Pattern) condition;
            if (pattern == term) {
                all.add(owner.asking(ofOwner(tests)));
                all.add(term.asking(holds()));
            } else if (pattern != owner) {
                all.add(pattern.asking(ofOwner(pattern.tests())));
            }
        }
        return all;
    }

    private List<Test> holds() {
        Field of = Vocabulary.fields(Type.TERM).get("of");
        if (of == null) {
            throw new IllegalStateException("a term is of nothing");
        }
        Read own = new Read(term.slot(), Type.TERM, List.of(of), term.place());
        Read other = new Read(owner.slot(), owner.type(), List.of(), owner.place());
        return List.of(new Comparison(Relation.EQUAL, own, other, term.place()), name);
    }

    private List<Test> ofOwner(List<Test> tests) {
        return tests.stream().map(test -> test.map(this::turn)).toList();
    }

    private Expression turn(Expression expression) {
        if (expression instanceof Read read && read.slot() == term.slot()) {
            boolean itself = read.path().get(0).name().equals("of");
            List<Field> path = itself ? read.path().subList(1, read.path().size()) : fields(read);
            return new Read(owner.slot(), owner.type(), path, read.place());
        }
        return expression.map(this::turn);
    }

    /** The same path, from a field of the owner. */
    private List<Field> fields(Read read) {
        List<Field> path = new ArrayList<>(read.path());
        Field own = Vocabulary.fields(owner.type()).get(path.get(0).name());
        if (own != null) {
            path.set(0, own);
        }
        return path;
    }
}
