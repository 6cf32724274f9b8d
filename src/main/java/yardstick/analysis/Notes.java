package yardstick.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<Problem> problems = new LinkedHashSet<>();

    Notes(PolicyFolder folder) {
        folder.ruleFiles().forEach(file -> files.put(file.name(), file));
    }

    void warn(Explained concern, Place place, Words message, Words hint) {
        RuleFile file = files.get(place.file());
        String path = file == null ? place.file() : file.path();
        Problem problem =
                Problem.warning(concern.code(), Location.of(path, place.line(), place.column()), message, hint);
        add(file == null ? problem : problem.showing(line(file, place.line())));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    private static String line(RuleFile file, int number) {
        return file.text().lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    /** The warnings, in order. */
    List<Problem> inOrder() {
        return problems.stream().sorted(Problem.ORDER).toList();
    }
}
