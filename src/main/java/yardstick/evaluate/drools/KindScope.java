package yardstick.evaluate.drools;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import yardstick.evaluate.Locality;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Kind;

/**
 * What has a say in the decisions on some kinds of subject, and how much of a dossier that sees in all.
 *
 * @param rules that conclude an outcome for one of the kinds, that conclude what these read, and so on; and likewise all that derive a
 *     measure, since two values of one are refused wherever they are
 * @param locality the least that has to be seen at once
 * @param beyond those of the rules that ask for more than one zone or one designation
 */
public record KindScope(List<Rule> rules, Locality locality, List<Rule> beyond) {

    /** What decides some kinds of subject. */
    public static KindScope of(Set<Kind> kinds, RuleSet all) {
        Certainty certainty = new Certainty(all.derivedMeasures());
        Predicate<Rule> seesZone = new Ties(Locality.ZONE, certainty)::hold;
        Predicate<Rule> seesDesignation = new Ties(Locality.DESIGNATION, certainty)::hold;
        List<Rule> rules = closed(all.rules(), rule -> decides(rule, kinds) || derives(rule));
        if (!kinds.contains(Kind.DESIGNATION) && rules.stream().allMatch(seesZone)) {
            return new KindScope(rules, Locality.ZONE, List.of());
        }
        boolean inDesignation = !kinds.contains(Kind.ZONE) && !kinds.contains(Kind.PARTY);
        List<Rule> beyond = rules.stream()
                .filter(rule -> !(inDesignation && seesDesignation.test(rule) && !derives(rule)))
                .filter(rule -> !closed(all.rules(), rule::equals).stream().allMatch(seesZone))
                .toList();
        return new KindScope(rules, beyond.isEmpty() ? Locality.DESIGNATION : Locality.GLOBAL, beyond);
    }

    /** Some rules, with those that conclude what they read. */
    private static List<Rule> closed(List<Rule> all, Predicate<Rule> some) {
        Set<String> read = new TreeSet<>(CodePoints.ORDER);
        Predicate<Rule> within = some.or(rule -> Phases.concludes(rule, read));
        int before = -1;
        while (before < read.size()) {
            before = read.size();
            all.stream().filter(within).forEach(rule -> read.addAll(Phases.reads(rule)));
        }
        return all.stream().filter(within).toList();
    }

    private static boolean derives(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Derive;
    }

    private static boolean decides(Rule rule, Set<Kind> kinds) {
        return rule.conclusion() instanceof Conclusion.Conclude && kinds.contains(rule.subjectKind());
    }
}
