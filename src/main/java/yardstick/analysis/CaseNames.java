package yardstick.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.RuleSet;

/** Compares the names of measures that rules read with those that the cases of the policy have. */
public final class CaseNames {

    private CaseNames() {}

    /**
     * Warns of names that stand on one side only and are nearly the same as one on the other.
     *
     * @param given the names in the cases, each with its first place
     */
    public static List<Problem> compared(PolicyFolder folder, RuleSet rules, Map<String, Location> given) {
        Notes notes = new Notes(folder);
        AskedNames names = AskedNames.ofMeasures(rules.rules());
        Set<String> derived = rules.derivedMeasures();
        for (String name : names.all()) {
            if (!given.containsKey(name) && !derived.contains(name)) {
                Set<String> others = given.keySet().stream()
                        .filter(other -> !names.areReadTogether(name, other))
                        .collect(Collectors.toSet());
                Spellings.meant(name, others)
                        .ifPresent(meant -> notes.warn(
                                Concern.NOT_IN_CASES,
                                names.places(name).get(0),
                                notInCases(name),
                                Spellings.question(meant)));
            }
        }
        given.forEach((name, place) -> {
            if (!names.all().contains(name)) {
                Spellings.meant(name, names.all())
                        .ifPresent(meant -> notes.add(
                                Concern.ONLY_IN_CASES.at(place, onlyInCases(name), Spellings.question(meant))));
            }
        });
        return notes.inOrder();
    }

    private static Words notInCases(String name) {
        return new Words("规则读取指标“" + name + "”，案例里一个也没有", "rules read the measure `" + name + "`, which no case has");
    }

    private static Words onlyInCases(String name) {
        return new Words(
                "案例里有指标“" + name + "”，没有规则读取", "the cases have the measure `" + name + "`, which no rule reads");
    }
}
