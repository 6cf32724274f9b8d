package yardstick.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.number.Operator;
import yardstick.rule.Any;
import yardstick.rule.Calculation;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Every;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Opposite;
import yardstick.rule.Place;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Type;

/**
 * A question to a rule in the form of a rule: how does one of its tests come out where it is reached? Whatever comes before the test
 * must hold; of alternatives, only its own counts.
 */
final class Probe {

    private final Test asked;
    private final Test instead;

    private Probe(Test asked, Test instead) {
        this.asked = asked;
        this.instead = instead;
    }

    /** The rule that holds where a figure lies below, at or above the threshold by one unit at most. */
    static Optional<Rule> of(Rule rule, Comparison asked, CoverageGoal goal, BigDecimal unit) {
        return of(rule, asked, lying(asked, goal, unit));
    }

    /** The rule that comes out as another test in place of one of its own. */
    static Optional<Rule> of(Rule rule, Test asked, Test instead) {
        Probe probe = new Probe(asked, instead);
        List<Condition> conditions = new ArrayList<>();
        if (!probe.collect(rule.conditions(), conditions)) {
            return Optional.empty();
        }
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Pattern pattern
                    && rule.conclusion().subject().reads(slot -> slot == pattern.slot())
                    && !conditions.contains(pattern)) {
                boolean there = conditions.stream()
                        .anyMatch(c -> c instanceof Condition.Pattern p && p.slot() == pattern.slot());
                conditions.addAll(there ? List.of() : List.of(pattern));
            }
        }
        return Optional.of(rule.asking(conditions));
    }

    private static Test lying(Comparison asked, CoverageGoal goal, BigDecimal unit) {
        Place place = asked.place();
        Expression left = asked.left();
        Expression right = asked.right();
        if (goal == CoverageGoal.AT) {
            return new Comparison(Relation.EQUAL, left, right, place);
        }
        boolean below = goal == CoverageGoal.BELOW;
        Expression end = new Calculation(
                below ? Operator.MINUS : Operator.PLUS, right, new Literal(unit, Type.NUMBER, place), place);
        return new Every(
                List.of(
                        new Comparison(below ? Relation.LESS : Relation.MORE, left, right, place),
                        new Comparison(below ? Relation.AT_LEAST : Relation.AT_MOST, left, end, place)),
                place);
    }

    /** Adds what comes before the test and the test itself; false if it is not there. */
    private boolean collect(List<Condition> conditions, List<Condition> into) {
        for (Condition condition : conditions) {
            if (into(condition, into)) {
                return true;
            }
            into.add(condition);
        }
        return false;
    }

    private boolean into(Condition condition, List<Condition> into) {
        Optional<List<Test>> tests = narrowed(condition.tests());
        if (tests.isPresent()) {
            return into.add(condition.asking(tests.get()));
        }
        List<Condition> found = new ArrayList<>();
        return collect(condition.written(), found) && into.addAll(found);
    }

    private Optional<List<Test>> narrowed(List<Test> tests) {
        List<Test> copies = new ArrayList<>();
        boolean found = false;
        for (Test test : tests) {
            Optional<Test> narrowed = narrowed(test);
            found |= narrowed.isPresent();
            copies.add(narrowed.orElse(test));
        }
        return found ? Optional.of(copies) : Optional.empty();
    }

    private Optional<Test> narrowed(Test test) {
        if (test.equals(asked)) {
            return Optional.of(instead);
        }
        if (test instanceof Every every) {
            return narrowed(every.tests()).map(tests -> new Every(tests, every.place()));
        }
        if (test instanceof Any any) {
            return any.tests().stream()
                    .map(this::narrowed)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return test instanceof Opposite opposite ? narrowed(opposite.test()) : Optional.empty();
    }
}
