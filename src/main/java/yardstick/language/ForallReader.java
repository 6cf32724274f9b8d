package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;
import yardstick.rule.Window;

/** Turns what a forall holds into a condition: which facts there are, and what holds of each of them. */
final class ForallReader {

    private final ConditionReader conditions;
    private final CheckedFile source;

    ForallReader(ConditionReader conditions, CheckedFile source) {
        this.conditions = conditions;
        this.source = source;
    }

    /** Reads patterns, at least one. */
    Optional<Condition> read(List<Condition> patterns, Place place) {
        Condition.Pattern each = (Condition.Pattern) patterns.get(0);
        if (patterns.size() > 1) {
            return Optional.of(Condition.Group.forall(each, patterns.subList(1, patterns.size()), place));
        }
        if (each.type() == Type.MEASURE || each.type() == Type.TERM) {
            return refuseAllOfAnyName(each, place);
        }
        return Optional.of(Condition.Group.forall(allOfType(each), List.of(sameFact(each)), place));
    }

    /** Each measure there is would have to be of one name, which no author means. */
    private Optional<Condition> refuseAllOfAnyName(Condition.Pattern each, Place place) {
        boolean measure = each.type() == Type.MEASURE;
        String fact = measure ? "Measure" : "Term";
        String form = measure
                ? "forall( $m : Measure( of == $g, name == \"…\", back == 0 ) Measure( this == $m, value >= 60 ) )"
                : "forall( $a : Grant( zone == $z ) Term( of == $a, name == \"…\" ) )";
        source.error(
                Mistake.REFUSED,
                place,
                new Words(
                        "只写一个 " + fact + " 的 forall 会要求所有名称的 " + fact + " 都符合",
                        "a forall of one " + fact + " asks it of each " + fact + " of every name"),
                new Words("先说是哪些，再说它们要怎样：" + form, "say first which, then what holds of them: `" + form + "`"));
        return Optional.empty();
    }

    /** {@code forall( P( tests ) )} means: for each P, that very P passes the tests. */
    private static Condition.Pattern allOfType(Condition.Pattern pattern) {
        return Condition.Pattern.of(
                pattern.slot(), pattern.name(), pattern.type(), List.of(), Window.NONE, pattern.place());
    }

    private Condition.Pattern sameFact(Condition.Pattern each) {
        int slot = conditions.newSlot();
        Place place = each.place();
        Test same = new Comparison(
                Relation.EQUAL,
                new Read(slot, each.type(), List.of(), place),
                new Read(each.slot(), each.type(), List.of(), place),
                place);
        List<Test> tests = new ArrayList<>(List.of(same));
        tests.addAll(each.tests());
        return Condition.Pattern.of(slot, "", each.type(), List.copyOf(tests), Window.NONE, place);
    }
}
