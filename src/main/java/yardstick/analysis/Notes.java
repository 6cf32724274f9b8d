package yardstick.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.language.Place;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.Explained;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** Gathers warnings about the rules of a policy folder. */
final class Notes {

    private final Map<String, RuleFile> files = new HashMap<>();
    private final Map<Problem, Problem> marked = new LinkedHashMap<>();

    Notes(PolicyFolder folder) {
        folder.ruleFiles().forEach(file -> files.put(file.name(), file));
    }

    void warn(Explained concern, Place place, Words message, Words hint) {
        RuleFile file = files.get(place.file());
        String path = file == null ? place.file() : file.path();
        Problem problem =
                Problem.warning(concern.code(), Location.of(path, place.line(), place.column()), message, hint);
        Problem shown = file == null ? problem : problem.showing(line(file, place.line()));
        marked.putIfAbsent(shown, shown.marking(place.text()));
    }

    void add(Problem problem) {
        marked.putIfAbsent(problem, problem);
    }

    private static String line(RuleFile file, int number) {
        return file.text().lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    /** The warnings, in order. */
    List<Problem> inOrder() {
        return marked.values().stream().sorted(Problem.ORDER).toList();
    }
}
