package yardstick.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.cases.Judge;
import yardstick.coverage.Bounds.Interval;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Relation;
import yardstick.rule.Rewrite;
import yardstick.rule.Rule;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** The parts of one rule that cases are to show something of. */
final class Parts {

    /**
     * A condition, and the rule as if it always or never held.
     *
     * @param item what was shown of it
     * @param alone asks how it comes out by itself; none for a condition that is no test
     * @param reached asks whether it is reached at all
     */
    record Part(Item item, Rule holding, Rule failing, Optional<Rule> alone, Optional<Rule> reached) {}

    /** A threshold, and the questions whether a figure lies around it. */
    record Threshold(Item item, Map<CoverageGoal, Rule> probes) {}

    private static final List<CoverageGoal> TRUTHS =
            List.of(CoverageGoal.HELD, CoverageGoal.NOT_HELD, CoverageGoal.UNKNOWN);
    private static final List<CoverageGoal> SIDES = List.of(CoverageGoal.BELOW, CoverageGoal.AT, CoverageGoal.ABOVE);
    private static final Words ALWAYS_KNOWN = new Words("只读取总是已知的内容", "reads nothing but what is always known");

    private final Rule rule;
    private final Knowable knowable;
    private final Horizon horizon;
    private final Bounds bounds;
    private final Equivalence equivalence;
    private final Map<Test, Words> implied = new HashMap<>();
    private final List<Part> conditions = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();

    Parts(Rule rule, Judge judge, Knowable knowable, Horizon horizon) {
        this.rule = rule;
        this.knowable = knowable;
        this.horizon = horizon;
        this.bounds = new Bounds(rule, judge.folder());
        this.equivalence = new Equivalence(rule, judge.folder(), judge.rules());
        addAll(rule.conditions());
    }

    List<Part> conditions() {
        return conditions;
    }

    List<Threshold> thresholds() {
        return thresholds;
    }

    /** The rule as a whole. */
    Item whole() {
        return Item.of(rule, rule.place(), TRUTHS, infeasible(knowable.mayBeUnknown(rule)));
    }

    private static Map<CoverageGoal, Words> infeasible(boolean mayBeUnknown) {
        return mayBeUnknown ? Map.of() : Map.of(CoverageGoal.UNKNOWN, ALWAYS_KNOWN);
    }

    private void addAll(List<Condition> all) {
        for (Condition condition : all) {
            if (condition instanceof Condition.Pattern pattern) {
                if (pattern.type() == Type.TERM && pattern.name().isEmpty()) {
                    add(pattern);
                }
                tests(pattern);
            } else {
                if (condition instanceof Condition.Group) {
                    add(condition);
                }
                within(condition);
                condition.tests().forEach(this::add);
            }
        }
    }

    /** A term that is all that is counted is shown by its count. */
    private void within(Condition condition) {
        if (condition instanceof Condition.Accumulate
                && condition.written().size() == 1
                && condition.written().get(0) instanceof Condition.Pattern sole) {
            tests(sole);
        } else {
            addAll(condition.written());
        }
    }

    /** A name that the language asks for says which fact is meant, and is no condition on it. */
    private void tests(Condition.Pattern pattern) {
        for (Test test : pattern.tests()) {
            equivalence.ofDropping(test, pattern).ifPresent(proof -> implied.put(test, proof));
            if (test instanceof Comparison comparison
                    && horizon.isIdle(comparison, pattern, bounds.of(comparison.right()))) {
                implied.put(test, Horizon.NOTHING_BEYOND);
            }
            if (!isName(test, pattern) && test.place().isWritten()) {
                add(test);
            }
        }
    }

    private static boolean isName(Test test, Condition.Pattern pattern) {
        return (pattern.type() == Type.MEASURE
                        || pattern.type() == Type.ATTRIBUTE
                        || pattern.type() == Type.PARAMETER
                        || pattern.type() == Type.TERM)
                && !Selection.of(pattern.slot(), List.of(test)).names().isEmpty();
    }

    private void add(Condition condition) {
        Item item = Item.of(rule, condition.place(), TRUTHS, infeasible(knowable.mayBeUnknown(condition, rule)));
        Condition never = Condition.Group.not(List.of(), condition.place());
        conditions.add(new Part(
                item,
                Rewrite.conditions(rule, condition, List.of()),
                Rewrite.conditions(rule, condition, List.of(never)),
                Optional.empty(),
                Optional.empty()));
    }

    private void add(Test test) {
        Map<CoverageGoal, Words> infeasible = new EnumMap<>(CoverageGoal.class);
        infeasible.putAll(infeasible(knowable.mayBeUnknown(test, rule)));
        if (implied.containsKey(test)) {
            infeasible.put(CoverageGoal.NOT_HELD, implied.get(test));
        }
        Item item = Item.of(rule, test.place(), TRUTHS, infeasible);
        Test yes = constant(test, Relation.EQUAL);
        Test no = constant(test, Relation.UNEQUAL);
        conditions.add(new Part(
                item,
                Rewrite.tests(rule, any -> any.equals(test) ? yes : any),
                Rewrite.tests(rule, any -> any.equals(test) ? no : any),
                Probe.of(rule, test, test),
                Probe.of(rule, test, yes)));
        if (test instanceof Comparison comparison
                && comparison.relation().ordering()
                && comparison.left().type() == Type.NUMBER) {
            addThreshold(comparison);
        }
        test.operands().forEach(operand -> {
            if (operand instanceof Test inner) {
                add(inner);
            }
        });
    }

    /** A test that always or never holds. */
    private static Test constant(Test test, Relation relation) {
        Place place = test.place();
        Literal yes = new Literal(true, Type.BOOLEAN, place);
        return new Comparison(relation, yes, yes, place);
    }

    private void addThreshold(Comparison comparison) {
        Interval difference = bounds.ofDifference(comparison);
        Map<CoverageGoal, Words> infeasible = new EnumMap<>(CoverageGoal.class);
        String left = comparison.left().place().text();
        Interval within = bounds.of(comparison.left());
        Words range = new Words(
                left + " 按现行参数只能在 " + within + " 之内",
                left + " is, with the parameters as they are, always within " + within);
        BigDecimal low = difference.low();
        BigDecimal high = difference.high();
        if (low != null && low.signum() >= 0) {
            infeasible.put(CoverageGoal.BELOW, range);
        }
        if (high != null && high.signum() <= 0) {
            infeasible.put(CoverageGoal.ABOVE, range);
        }
        Words beyond = implied.get(comparison);
        if (beyond != null && beyond.equals(Horizon.NOTHING_BEYOND)) {
            infeasible.put(comparison.relation().holds(0) ? CoverageGoal.ABOVE : CoverageGoal.AT, beyond);
            infeasible.put(CoverageGoal.ABOVE, beyond);
        }
        Interval right = bounds.of(comparison.right());
        BigDecimal threshold = right.low() == null ? BigDecimal.ONE : right.low();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, threshold.scale()));
        Map<CoverageGoal, Rule> probes = new EnumMap<>(CoverageGoal.class);
        SIDES.forEach(side -> Probe.of(rule, comparison, side, unit).ifPresent(probe -> probes.put(side, probe)));
        thresholds.add(new Threshold(Item.of(rule, comparison.place(), SIDES, infeasible), probes));
    }
}
