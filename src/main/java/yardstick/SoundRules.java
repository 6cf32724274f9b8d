package yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yardstick.analysis.Analysis;
import yardstick.analysis.Concern;
import yardstick.analysis.Counts;
import yardstick.language.Mistake;
import yardstick.language.RuleChecker;
import yardstick.policy.PolicyFolder;
import yardstick.policy.PolicyReading;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.rule.RuleSet;

/**
 * The rules of a policy folder in which no error was found.
 *
 * @param counts what they count with parameters
 */
record SoundRules(PolicyFolder folder, RuleSet rules, Counts counts) {

    /** What rules are told, and the file of the folder that would know better if it had no mistake. */
    private static final Map<String, String> FROM_FOLDER = Map.of(
            Mistake.UNKNOWN_CLAUSE.code(), "clauses.json",
            Mistake.UNKNOWN_PARAMETER.code(), "parameters.csv",
            Mistake.UNKNOWN_OUTCOME.code(), "policy.json",
            Mistake.PERIOD.code(), "policy.json",
            Mistake.UNKNOWN_TERM.code(), ".drl",
            Concern.NOT_A_PERIOD.code(), "policy.json");

    /**
     * Checks a policy folder that was read.
     *
     * @throws InvalidInput with every problem of every file, if any is an error
     */
    static SoundRules of(PolicyReading reading) {
        if (!reading.isSound()) {
            throw new InvalidInput(withRules(reading));
        }
        PolicyFolder folder = reading.folder().orElseThrow();
        RuleChecker.Result checked = RuleChecker.read(folder);
        Counts counts = Counts.of(checked.rules());
        List<Problem> refused = counts.refused(folder.parameters(), folder::placeOfFigure);
        if (checked.isSound()
                && refused.isEmpty()
                && Analysis.errors(folder, checked.rules()).isEmpty()) {
            return new SoundRules(folder, new RuleSet(checked.rules()), counts);
        }
        List<Problem> problems = new ArrayList<>(checked.problems());
        problems.addAll(refused);
        problems.addAll(folder.warnings());
        List<Problem> found =
                checked.isSound() ? Analysis.of(folder, checked.rules()) : Analysis.ofReadable(folder, checked.rules());
        found.stream().filter(problem -> problem.isError() || refused.isEmpty()).forEach(problems::add);
        throw new InvalidInput(problems);
    }

    /** The problems of a folder together with those of its rules that do not come from what the folder lacks. */
    private static List<Problem> withRules(PolicyReading reading) {
        List<Problem> all = new ArrayList<>(reading.problems());
        reading.folder().ifPresent(folder -> {
            RuleChecker.Result rules = RuleChecker.read(folder);
            Stream.concat(rules.problems().stream(), Analysis.ofReadable(folder, rules.rules()).stream())
                    .filter(Problem::isError)
                    .filter(problem -> {
                        String file = FROM_FOLDER.get(problem.code());
                        return file == null || !reading.isDoubtful(file);
                    })
                    .forEach(all::add);
            all.addAll(Counts.of(rules.rules()).refused(folder.parameters(), folder::placeOfFigure));
        });
        return all;
    }
}
