package yardstick.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import yardstick.language.Comparison;
import yardstick.language.Condition;
import yardstick.language.Expression;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Test;
import yardstick.language.Type;
import yardstick.problem.Words;

/** Sets of facts in words: what conditions look for, apart from what they find. */
final class Sets {

    private static final List<Type> SUBJECTS = List.of(Type.GRANT, Type.APPLICATION, Type.ZONE, Type.DESIGNATION);

    private final Names names;
    private final Object[] frame;

    Sets(Names names, Object[] frame) {
        this.names = names;
        this.frame = frame;
    }

    /** What conditions look for: the facts of their first pattern, with all that is asked of them. */
    Words described(List<Condition> conditions) {
        Wording wording = new Wording(names, frame, others(conditions));
        Words noun = noun(conditions);
        List<Words> asked = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                asked.addAll(asked(pattern, wording));
            } else {
                asked.add(Names.plain(condition.place().text()));
            }
        }
        return asked.isEmpty() ? noun : Sentence.WHERE.of(noun, Names.joined(Sentence.AND, asked));
    }

    /** What is added up or compared, of which set. */
    Words argument(Condition.Accumulate set, Condition.Function function) {
        Words what = new Wording(names, frame, others(set.source())).name(function.argument());
        return Sentence.FIGURE_OF.of(described(set.source()), what);
    }

    private Words noun(List<Condition> conditions) {
        Set<Words> words = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern.tests().stream()
                        .filter(test -> Walk.isSelector(test, pattern.slot()))
                        .filter(Comparison.class::isInstance)
                        .forEach(test -> selector((Comparison) test, pattern, words));
            }
        }
        words.add(names.one(main(conditions)));
        return words.stream()
                .reduce((a, b) -> new Words(a.zh() + b.zh(), a.en() + " " + b.en()))
                .orElseThrow();
    }

    /** The pattern whose facts are the members of a set: the first of a subject, or else the first. */
    static Condition.Pattern main(List<Condition> conditions) {
        List<Condition.Pattern> patterns = conditions.stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .toList();
        return patterns.stream()
                .filter(pattern -> SUBJECTS.contains(pattern.type()))
                .findFirst()
                .orElseGet(() -> patterns.get(0));
    }

    private static void selector(Comparison comparison, Condition.Pattern pattern, Set<Words> words) {
        boolean same = comparison.relation() == Relation.EQUAL;
        if (isField(comparison, pattern, "zone") && same) {
            words.add(Sentence.SAME_ZONE.of());
        } else if (isField(comparison, pattern, "designation") && same) {
            words.add(Sentence.SAME_DESIGNATION.of());
        } else if (isSelf(comparison, pattern) && !same) {
            words.add(Sentence.ANOTHER.of());
        }
    }

    private static boolean isField(Comparison comparison, Condition.Pattern pattern, String field) {
        return isField(comparison.left(), pattern, field) || isField(comparison.right(), pattern, field);
    }

    private static boolean isSelf(Comparison comparison, Condition.Pattern pattern) {
        return isSelf(comparison.left(), pattern) || isSelf(comparison.right(), pattern);
    }

    private static boolean isField(Expression side, Condition.Pattern pattern, String field) {
        return side instanceof Read read && read.isField(pattern.slot(), field);
    }

    private static boolean isSelf(Expression side, Condition.Pattern pattern) {
        return side instanceof Read read
                && read.slot() == pattern.slot()
                && read.path().isEmpty();
    }

    private static List<Words> asked(Condition.Pattern pattern, Wording wording) {
        List<Words> asked = new ArrayList<>();
        if (pattern.type() == Type.TERM) {
            asked.add(Sentence.TERM_HOLDS.of(name(pattern)));
        }
        for (Test test : pattern.tests()) {
            if (!Walk.isSelector(test, pattern.slot())) {
                asked.add(wording.test(test));
            }
        }
        return asked;
    }

    /** The name that a pattern requires, written out. */
    static String name(Condition.Pattern pattern) {
        for (Test test : pattern.tests()) {
            if (test instanceof Comparison comparison
                    && isField(comparison, pattern, "name")
                    && literal(comparison) instanceof String name) {
                return name;
            }
        }
        return "";
    }

    private static Object literal(Comparison comparison) {
        Expression literal = comparison.left() instanceof Literal ? comparison.left() : comparison.right();
        return literal instanceof Literal found ? found.value() : "";
    }

    /** The slots of conditions that hold subjects other than the one decided, or facts of these. */
    Set<Integer> others(List<Condition> conditions) {
        Set<Integer> others = new HashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                boolean ofNone =
                        pattern.type() == Type.TERM && pattern.tests().stream().noneMatch(test -> isOf(test, pattern));
                boolean ofOther = pattern.tests().stream()
                        .anyMatch(test ->
                                isOf(test, pattern) && others.stream().anyMatch(slot -> Slots.reads(test, slot)));
                if (SUBJECTS.contains(pattern.type()) || ofNone || ofOther) {
                    others.add(pattern.slot());
                }
            }
        }
        return others;
    }

    private static boolean isOf(Test test, Condition.Pattern pattern) {
        return test instanceof Comparison comparison && isField(comparison, pattern, "of");
    }
}
