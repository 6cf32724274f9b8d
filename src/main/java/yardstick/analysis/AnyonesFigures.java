package yardstick.analysis;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Kind;

/**
 * Warns of measures and attributes that a rule asks for without saying whose, so that those of every subject count: outside of functions
 * over sets and of {@code exists} and {@code not}, where that may be meant, and where every zone, or every subject of the rule's own kind, has them.
 */
final class AnyonesFigures {

    private static final Set<String> WHOSE = Set.of("of", "zone", "party", "designation");
    private static final Set<Kind> MANY = EnumSet.of(Kind.ZONE, Kind.GRANT, Kind.APPLICATION);

    private final AnalysedPolicy policy;
    private final Rule rule;
    private final Set<Integer> told = new HashSet<>();

    private AnyonesFigures(AnalysedPolicy policy, Rule rule) {
        this.policy = policy;
        this.rule = rule;
        Traversal.expressions(rule, expression -> {
            if (expression instanceof Read read
                    && (read.path().isEmpty()
                            || WHOSE.contains(read.path().get(0).name()))) {
                told.add(read.slot());
            }
        });
    }

    static void tell(AnalysedPolicy policy) {
        policy.rules().forEach(rule -> {
            AnyonesFigures figures = new AnyonesFigures(policy, rule);
            rule.conditions().forEach(condition -> {
                if (condition instanceof Condition.Pattern pattern && figures.isOfAnyone(pattern)) {
                    figures.tell(pattern);
                }
            });
        });
    }

    private boolean isOfAnyone(Condition.Pattern pattern) {
        boolean figure = pattern.type() == Type.MEASURE || pattern.type() == Type.ATTRIBUTE;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        pattern.requiredNames()
                .forEach(name ->
                        kinds.addAll(policy.folder().indicators().named(name).keySet()));
        return figure
                && !told.contains(pattern.slot())
                && !kinds.isEmpty()
                && kinds.stream().allMatch(kind -> MANY.contains(kind) || kind == rule.subjectKind());
    }

    private void tell(Condition.Pattern pattern) {
        String names = String.join("、", pattern.requiredNames());
        policy.notes()
                .warn(
                        Concern.ANYONES,
                        pattern.place(),
                        new Words(
                                "没有写明是谁的“" + names + "”：任何一个对象的都能匹配",
                                "does not say whose `" + names + "` is meant: that of any subject matches"),
                        new Words(
                                "写明是谁的，例如 of == $x；若是看有没有任何一个，写 exists( … )",
                                "say whose it is, as in `of == $x`; where that of any one is meant, write `exists( … )`"));
    }
}
