package yardstick.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.Explained;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Place;
import yardstick.rule.Rule;

/** Gathers errors and warnings about the rules of a policy folder. */
final class Notes {

    private final Map<String, RuleFile> files = new HashMap<>();
    private final Map<Problem, Problem> marked = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

    Notes(PolicyFolder folder) {
        folder.ruleFiles().forEach(file -> files.put(file.name(), file));
    }

    void warn(Explained concern, Place place, Words message, Words hint) {
        add(concern, place, message, hint);
    }

    /** Tells an error of a rule. */
    void refuse(Rule rule, Concern concern, Place place, Words message, Words hint) {
        refused.add(rule.name());
        add(concern, place, message, hint);
    }

    /** Whether an error of the rule was told. */
    boolean refused(Rule rule) {
        return refused.contains(rule.name());
    }

    private void add(Explained concern, Place place, Words message, Words hint) {
        RuleFile file = files.get(place.file());
        Location location = Location.of(file == null ? place.file() : file.path(), place.line(), place.column());
        Problem problem = concern.at(location, message, hint);
        Problem shown = file == null ? problem : problem.showing(line(file, place.line()));
        marked.putIfAbsent(shown, shown.marking(place.text()));
    }

    void add(Problem problem) {
        marked.putIfAbsent(problem, problem);
    }

    private static String line(RuleFile file, int number) {
        return file.text().lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    /** All of them, in order. */
    List<Problem> inOrder() {
        return marked.values().stream().sorted(Problem.ORDER).toList();
    }
}
