package yardstick.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;

/**
 * Looks for what is sound in a dossier and in a policy, but hardly meant together: names that only one of them has, figures and
 * thresholds of another order. It depends on nothing but the rules, the parameters and the facts, and takes a look at each measure.
 */
public final class Doubts {

    private Doubts() {}

    /** The warnings, in order; none of them changes a decision. */
    public static List<Problem> of(PolicyFolder folder, RuleSet rules, Dossier dossier) {
        Notes notes = new Notes(folder);
        Profile profile = Profile.of(dossier);
        List<Rule> inForce = rules.inForce(dossier.asOf());
        Unlikely.tell(folder, inForce, notes);
        new DoubtedNames(rules, dossier, profile, notes).tell();
        new DoubtedAttributes(rules, dossier, notes).tell();
        new DoubtedFigures(folder, dossier, profile, notes).tell(inForce);
        tellLevels(inForce, dossier, profile, notes);
        TruthScores.of(folder, rules, dossier).forEach(notes::add);
        return eachOnce(notes.inOrder());
    }

    /** A threshold that is far from all figures is not also told to be a fraction. */
    private static List<Problem> eachOnce(List<Problem> told) {
        Set<Location> farOff = told.stream()
                .filter(problem -> problem.code().equals(Oddity.FAR_OFF.code()))
                .map(Problem::location)
                .collect(Collectors.toSet());
        return told.stream()
                .filter(problem ->
                        !problem.code().equals(Concern.FRACTION.code()) || !farOff.contains(problem.location()))
                .toList();
    }

    /** Warns of patterns that match measures of several kinds of subject of which the dossier has some. */
    private static void tellLevels(Collection<Rule> rules, Dossier dossier, Profile profile, Notes notes) {
        Map<Concluded, Set<Kind>> concluded = Levels.concluded(rules);
        for (Rule rule : rules) {
            Levels.ofMeasures(rule).forEach((pattern, kinds) -> {
                Map<Kind, Integer> there =
                        new TreeMap<>(profile.counts(pattern.requiredName().orElse("")));
                Concluded.askedBy(pattern).stream()
                        .flatMap(what -> concluded.getOrDefault(what, Set.of()).stream())
                        .forEach(
                                kind -> there.merge(kind, dossier.subjects(kind).size(), Integer::sum));
                there.keySet().retainAll(kinds);
                there.values().removeIf(count -> count == 0);
                if (there.size() > 1) {
                    notes.warn(Oddity.TWO_LEVELS, pattern.place(), levels(pattern, there), Levels.hint(there.keySet()));
                }
            });
        }
    }

    private static Words levels(Condition.Pattern pattern, Map<Kind, Integer> there) {
        String name = pattern.requiredName().orElse("");
        return new Words(
                "没有写明“" + name + "”是谁的，卷宗里几类对象都有，都能匹配："
                        + there.entrySet().stream()
                                .map(each -> RuleWording.kind(each.getKey()).zh() + " " + each.getValue() + " 个")
                                .collect(Collectors.joining("、")),
                "does not say whose `" + name + "` is meant, and the dossier has it of several kinds, which all match: "
                        + there.entrySet().stream()
                                .map(each -> each.getValue() + " of "
                                        + RuleWording.kind(each.getKey()).en())
                                .collect(Collectors.joining(", ")));
    }
}
