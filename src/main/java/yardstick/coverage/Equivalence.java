package yardstick.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.coverage.Bounds.Interval;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Selection;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** Proves that a changed comparison comes out as before, whatever the facts. */
public final class Equivalence {

    /** Why another figure of a parameter makes no difference. */
    public static final Words UNREAD = new Words("没有规则读取此参数", "no rule reads the parameter");

    private static final Words TWO_ZONES = new Words(
            "同一试点、功能、品牌的两个不同的赋能或争取属于两个不同的功能区，编号不会相同",
            "two different grants or applications of one designation are of two zones, whose ids differ");

    private static final Words NO_PLACES = new Words(
            "不限名额时没有名额数，与名额数的比较本来就不成立",
            "where places are unlimited there is no number of places, and the comparison with it fails anyway");

    private static final Words ALWAYS_THERE = new Words(
            "有这一期的对象总有这个属性，至多是未知；还没有对象时，同一期的指标也没有",
            "a subject that is there in the period has the attribute, known or not; before that its measure is not there either");

    private static final Words NOW_ALONE =
            new Words("规则只推导本期的这个指标，没有别的期间的", "rules derive the measure of the current period and of no other");

    private final Rule rule;
    private final RuleSet rules;
    private final Bounds bounds;
    private final SamePair pairs;

    /** Of comparisons in a rule of a policy, with its parameters as they are, among the rules of the policy. */
    public Equivalence(Rule rule, PolicyFolder policy, RuleSet rules) {
        this.rule = rule;
        this.rules = rules;
        this.bounds = new Bounds(rule, policy);
        this.pairs = new SamePair(rule);
    }

    /** Why another relation makes no difference; none if that is not known. */
    public Optional<Words> ofRelation(Comparison comparison, Relation other) {
        boolean moved = comparison.relation().ordering() && other.ordering();
        if (moved && neverEqual(comparison.left(), comparison.right())) {
            return comparison.relation().opposite() == other ? Optional.empty() : Optional.of(TWO_ZONES);
        }
        return moved ? sameOn(comparison, other, BigDecimal.ZERO) : Optional.empty();
    }

    /** Why the right side may be so much greater; none if that is not known. */
    public Optional<Words> ofShift(Comparison comparison, BigDecimal by) {
        return comparison.relation().ordering() ? sameOn(comparison, comparison.relation(), by) : Optional.empty();
    }

    /**
     * Both relations are step functions of the difference of the two sides, so that it is enough to try each side of each step
     * that the difference can reach. For orderings this carries over to counts of which only bounds are known.
     */
    private Optional<Words> sameOn(Comparison comparison, Relation other, BigDecimal by) {
        if (comparison.left().type() != Type.NUMBER) {
            return Optional.empty();
        }
        Interval difference = bounds.ofDifference(comparison);
        for (BigDecimal sample : samples(difference, by)) {
            boolean before = comparison.relation().holds(sample.signum());
            boolean after = other.holds(sample.subtract(by).signum());
            if (before != after) {
                return Optional.empty();
            }
        }
        Interval left = bounds.of(comparison.left());
        String text = comparison.left().place().text();
        return Optional.of(new Words(
                text + " 只能" + (left.whole() ? "是整数，" : "") + "在 " + left + " 之内，结果不变",
                text + " is always " + (left.whole() ? "whole and " : "") + "within " + left
                        + ", so the result is the same"));
    }

    private static List<BigDecimal> samples(Interval difference, BigDecimal by) {
        Set<BigDecimal> points = new TreeSet<>(List.of(BigDecimal.ZERO, by));
        points.addAll(difference.ends());
        Set<BigDecimal> samples = new TreeSet<>(points);
        BigDecimal step = difference.whole() ? BigDecimal.ONE : smallest(points);
        points.forEach(point -> samples.addAll(List.of(point.subtract(step), point.add(step))));
        return samples.stream().filter(difference::holds).toList();
    }

    /** Less than the distance between any two of some numbers. */
    private static BigDecimal smallest(Set<BigDecimal> points) {
        BigDecimal least = BigDecimal.ONE;
        BigDecimal last = null;
        for (BigDecimal point : points) {
            least = last == null ? least : least.min(point.subtract(last));
            last = point;
        }
        return least.signum() <= 0 ? BigDecimal.ONE : least.divide(BigDecimal.valueOf(4), 40, RoundingMode.UP);
    }

    /** Why a test can go: another condition fails anyway wherever it does; none if that is not known. */
    public Optional<Words> ofDropping(Test test) {
        if (isLimited(test)) {
            return Optional.of(NO_PLACES);
        }
        return isOfNowAnyway(test) ? Optional.of(NOW_ALONE) : Optional.empty();
    }

    /** The same of a test of some pattern. */
    Optional<Words> ofDropping(Test test, Condition.Pattern pattern) {
        return isOwner(test, pattern) && asksWithIt(pattern) ? Optional.of(ALWAYS_THERE) : ofDropping(test);
    }

    /** Whether a test says whose attribute a pattern asks for, which asks nothing of its value. */
    private static boolean isOwner(Test test, Condition.Pattern pattern) {
        Selection.Key key = pattern.selection().keys().get("of");
        boolean plain = pattern.tests().stream().noneMatch(each -> readsValue(each, pattern.slot()));
        return pattern.type() == Type.ATTRIBUTE && key != null && key.test() == test && plain;
    }

    private static boolean readsValue(Expression expression, int slot) {
        boolean own = expression instanceof Read read && read.isField(slot, "value");
        return own || expression.operands().stream().anyMatch(operand -> readsValue(operand, slot));
    }

    /** Whether the rule asks for a figure of the same subject in the current period too. */
    private boolean asksWithIt(Condition.Pattern attribute) {
        return rule.conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Pattern other
                        && other.type() == Type.MEASURE
                        && isNow(other)
                        && isNow(attribute)
                        && other.selection().of() instanceof Read one
                        && attribute.selection().of() instanceof Read same
                        && one.slot() == same.slot()
                        && one.path().equals(same.path()));
    }

    private static boolean isNow(Condition.Pattern pattern) {
        return isZero(pattern.selection().key("back"));
    }

    private static boolean isZero(@Nullable Expression number) {
        return number instanceof Literal literal
                && literal.value() instanceof BigDecimal figure
                && figure.signum() == 0;
    }

    /** Whether a test asks that places be limited, where a comparison of their number fails anyway if they are not. */
    private boolean isLimited(Test test) {
        return test instanceof Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && comparison.left() instanceof Read read
                && path(read).endsWith("limited")
                && comparison.right() instanceof Literal literal
                && literal.value().equals(true)
                && pairs.comparesPlaces(read);
    }

    /** Whether a test asks that a measure be of the current period which rules derive of no other. */
    private boolean isOfNowAnyway(Test test) {
        boolean now = test instanceof Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && comparison.left() instanceof Read read
                && path(read).equals("back")
                && isZero(comparison.right());
        boolean[] derived = {false};
        if (now) {
            Traversal.patterns(rule.conditions(), pattern -> {
                if (pattern.type() == Type.MEASURE && pattern.tests().contains(test)) {
                    derived[0] = !pattern.requiredNames().isEmpty()
                            && pattern.requiredNames().stream().allMatch(this::isDerivedOfNowAlone);
                }
            });
        }
        return derived[0];
    }

    private boolean isDerivedOfNowAlone(String measure) {
        Concluded derived = new Concluded(Type.MEASURE, measure);
        List<Rule> deriving = rules.rules().stream()
                .filter(each -> Concluded.by(each).filter(derived::equals).isPresent())
                .toList();
        return !deriving.isEmpty() && deriving.stream().allMatch(each -> each.periodSlot() < 0);
    }

    private boolean neverEqual(Expression left, Expression right) {
        return left instanceof Read one && right instanceof Read other && pairs.haveDifferentZoneIds(one, other);
    }

    static String path(Read read) {
        return String.join(".", read.path().stream().map(field -> field.name()).toList());
    }
}
