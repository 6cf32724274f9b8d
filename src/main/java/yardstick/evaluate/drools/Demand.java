package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;

/** What rules ask for: which facts some pattern may match, as far as the fact itself tells. */
final class Demand {

    private final Map<Type, List<Asked>> patterns = new EnumMap<>(Type.class);
    /** The patterns of measures by the names that they ask for; by no name those that ask for none. */
    private final Map<String, List<Asked>> measures = new HashMap<>();

    private final Set<String> terms = new TreeSet<>(CodePoints.ORDER);
    private boolean anyTerm;

    /**
     * A pattern.
     *
     * @param rule its number
     * @param tests of the fact alone
     */
    private record Asked(int rule, Pattern pattern, List<Test> tests) {

        /** Whether a fact of the type may match, with a frame that starts with what is given to the rule. */
        boolean mayMatch(Fact fact, Object[] frame) {
            if (fact instanceof Measure measure
                    && !pattern.selection().names().isEmpty()
                    && !pattern.window().covers(measure.of().subjectKind())) {
                return false;
            }
            frame[pattern.slot()] = fact;
            for (int i = 0; i < tests.size(); i++) {
                if (tests.get(i).truth(frame) == Truth.FALSE) {
                    return false;
                }
            }
            return true;
        }
    }

    private Demand() {}

    /** What rules ask for. */
    static Demand of(List<Given> rules) {
        Demand demand = new Demand();
        for (int i = 0; i < rules.size(); i++) {
            Given given = rules.get(i);
            int number = i;
            Traversal.patterns(given.rule().conditions(), pattern -> {
                if (!given.has(pattern.slot())) {
                    demand.add(number, given, pattern);
                }
            });
        }
        return demand;
    }

    private void add(int rule, Given given, Pattern pattern) {
        List<Test> own = pattern.selection().tests().stream()
                .filter(test -> given.isOwn(test, pattern))
                .toList();
        Asked asked = new Asked(rule, pattern, own);
        patterns.computeIfAbsent(pattern.type(), any -> new ArrayList<>()).add(asked);
        List<String> names = pattern.requiredNames();
        if (pattern.type() == Type.TERM) {
            terms.addAll(names);
            anyTerm |= names.isEmpty();
        } else if (pattern.type() == Type.MEASURE) {
            (names.isEmpty() ? List.of("") : names)
                    .forEach(name -> measures.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(asked));
        }
    }

    /** Whether anything of a type is asked for. */
    boolean asksFor(Type type) {
        return patterns.containsKey(type);
    }

    boolean asksForTerm(String name) {
        return anyTerm || terms.contains(name);
    }

    /**
     * Whether some pattern may match a fact.
     *
     * @param frames of the rules by number, with what is given to them; empty for a rule that can have no match
     */
    boolean asksFor(Type type, Fact fact, Object[][] frames) {
        if (!(fact instanceof Measure measure)) {
            return mayMatch(patterns.getOrDefault(type, List.of()), fact, frames);
        }
        return mayMatch(measures.getOrDefault(measure.name(), List.of()), fact, frames)
                || mayMatch(measures.getOrDefault("", List.of()), fact, frames);
    }

    private static boolean mayMatch(List<Asked> some, Fact fact, Object[][] frames) {
        for (Asked asked : some) {
            Object[] frame = frames[asked.rule];
            if (frame.length > 0 && asked.mayMatch(fact, frame)) {
                return true;
            }
        }
        return false;
    }
}
