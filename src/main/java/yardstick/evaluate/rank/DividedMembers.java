package yardstick.evaluate.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/**
 * The members of an accumulate divided into conditions that many who ask have in common, and tests that depend on who asks: those who
 * compete for a designation, or within a region, are the same for each of them.
 *
 * @param keys what the conditions in common depend on; nothing if all who ask have them in common
 * @param tests what depends on who asks, of facts of the patterns in common
 */
public record DividedMembers(List<Read> keys, List<Condition> common, List<Test> tests) {

    /** The members divided; null where little is in common. */
    public static @Nullable DividedMembers of(Condition.Accumulate accumulate, Rule rule) {
        Division division = new Division(rule, accumulate);
        for (Condition condition : accumulate.source()) {
            division.add(condition);
        }
        accumulate.functions().forEach(function -> division.require(function.argument()));
        return division.possible
                ? new DividedMembers(List.copyOf(division.keys.values()), division.common, division.tests)
                : null;
    }

    /** The patterns in common. */
    public List<Pattern> patterns() {
        return common.stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .toList();
    }

    /** The slots of the patterns in common. */
    public int[] slots() {
        return patterns().stream().mapToInt(Pattern::slot).toArray();
    }

    /** The members while they are being divided. */
    private static final class Division {

        private final Rule rule;
        private final Set<Integer> own = new HashSet<>();
        private final Map<String, Read> keys = new LinkedHashMap<>();
        private final List<Condition> common = new ArrayList<>();
        private final List<Test> tests = new ArrayList<>();
        private boolean possible = true;

        Division(Rule rule, Condition.Accumulate accumulate) {
            this.rule = rule;
            Traversal.patterns(accumulate.source(), pattern -> own.add(pattern.slot()));
        }

        void add(Condition condition) {
            if (!(condition instanceof Pattern pattern)) {
                Traversal.expressions(List.of(condition), this::require);
                common.add(condition);
                return;
            }
            List<Test> kept = new ArrayList<>();
            for (Test test : pattern.selection().tests()) {
                if (isCommon(test)) {
                    kept.add(test);
                } else {
                    tests.add(test);
                }
            }
            Pattern left = kept.size() == pattern.selection().tests().size() ? pattern : pattern.asking(kept);
            possible &= common.isEmpty() ? !isLoose(left, pattern) : isNarrow(left.selection());
            common.add(left);
        }

        /** Makes sure that an expression reads nothing of who asks but what many have in common. */
        void require(Expression expression) {
            List<Expression> outer = outer(expression);
            if (outer.stream().allMatch(Division::isOfMany)) {
                dependOn(outer);
            } else {
                possible = false;
            }
        }

        /** Whether many who ask have a test in common, which then may depend on keys. */
        private boolean isCommon(Test test) {
            List<Expression> outer = outer(test);
            boolean equates = test instanceof Comparison comparison && comparison.relation() == Relation.EQUAL;
            boolean common = outer.stream().allMatch(read -> isOfMany(read) || (equates && divides(read)));
            if (common) {
                dependOn(outer);
            }
            return common;
        }

        private void dependOn(List<Expression> reads) {
            reads.forEach(read -> keys.putIfAbsent(name((Read) read), (Read) read));
        }

        private static boolean isShared(Type type) {
            return type == Type.ZONE || type == Type.PARTY || type == Type.DESIGNATION;
        }

        /** A zone, party or designation that is read of something else is that of many, and so is a period. */
        private static boolean isOfMany(Expression expression) {
            return expression instanceof Read read
                    && (read.factType() == Type.PERIOD
                            || (isShared(read.type()) && !read.path().isEmpty()));
        }

        /** Whether equality with it divides the members into groups, each for many who ask. */
        private boolean divides(Expression expression) {
            return expression instanceof Read read
                    && (read.type() == Type.TEXT || (isShared(read.type()) && read.slot() != rule.subjectSlot()));
        }

        /** What an expression reads of what was matched before the members, unlimited parameters apart. */
        private List<Expression> outer(Expression expression) {
            List<Expression> outer = new ArrayList<>();
            Traversal.expressions(expression, part -> {
                boolean isOuterRead = part instanceof Read read && !own.contains(read.slot()) && !isFixed(read);
                if (isOuterRead || part instanceof Result) {
                    outer.add(part);
                }
            });
            return outer;
        }

        /** Whether it reads a parameter that is the same whoever asks. */
        private boolean isFixed(Read read) {
            return read.factType() == Type.PARAMETER
                    && rule.filling(read.slot())
                            .filter(condition -> condition instanceof Pattern pattern
                                    && pattern.selection().testsWithout("name").isEmpty())
                            .isPresent();
        }

        private static String name(Read read) {
            StringBuilder name = new StringBuilder().append(read.slot());
            read.path().forEach(field -> name.append('.').append(field.name()));
            return name.toString();
        }

        /** Whether a pattern was told by who asks whose facts it matches, and is not any more. */
        private static boolean isLoose(Pattern left, Pattern before) {
            return isNarrow(before.selection()) && !isNarrow(left.selection());
        }

        /** Whether a pattern says whose facts it matches. */
        private static boolean isNarrow(Selection selection) {
            return selection.itself() != null
                    || selection.of() != null
                    || selection.zone() != null
                    || selection.party() != null
                    || selection.designation() != null;
        }
    }
}
