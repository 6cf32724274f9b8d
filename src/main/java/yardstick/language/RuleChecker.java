package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Stratification;

/** Checks the rules of a policy against the language, against each other, and against the rest of the policy folder. */
public final class RuleChecker {

    static final int MOST_RULES = 500;

    private final PolicyFolder folder;
    private final ParsedFiles known;
    private final List<Sketch> sketches = new ArrayList<>();

    private RuleChecker(PolicyFolder folder, ParsedFiles known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * What was found in the rules of a policy.
     *
     * @param rules those without mistakes, by stratum and name
     * @param problems the mistakes
     */
    public record Result(List<Rule> rules, List<Problem> problems) {

        /** Whether all rules can be used. */
        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    /**
     * Parses, checks and stratifies the rules of a policy.
     *
     * @throws InvalidInput with all problems of all files, if there are any
     */
    public static RuleSet check(PolicyFolder folder) {
        return check(folder, ParsedFiles.NOTHING);
    }

    /** The same, without reading the files again that are known. */
    public static RuleSet check(PolicyFolder folder, ParsedFiles known) {
        Result result = new RuleChecker(folder, known).result();
        if (!result.isSound()) {
            throw new InvalidInput(result.problems());
        }
        return new RuleSet(result.rules());
    }

    /** The same for a policy that may have mistakes. */
    public static Result read(PolicyFolder folder) {
        return new RuleChecker(folder, ParsedFiles.NOTHING).result();
    }

    private Result result() {
        List<CheckedFile> files = read();
        Unknowns unknowns = new Unknowns();
        Twins.refuse(sketches);
        new FolderNames(folder, unknowns).check(sketches);
        InferredTerms.check(sketches, unknowns);
        ConcludedPeriods.check(sketches);
        CataloguedNames.check(sketches, folder.indicators(), unknowns);
        unknowns.tell();
        Stratification.Result ordered = Stratification.of(
                sketches.stream().flatMap(sketch -> sketch.sound().stream()).toList());
        Cycle.refuse(files, ordered.cycle());
        return new Result(
                ordered.rules(),
                files.stream()
                        .flatMap(source -> source.problems().stream())
                        .sorted(Problem.ORDER)
                        .toList());
    }

    /** Reads the files until the policy has too many rules. */
    private List<CheckedFile> read() {
        List<CheckedFile> files = new ArrayList<>();
        for (RuleFile file : folder.ruleFiles()) {
            CheckedFile source = new CheckedFile(file);
            files.add(source);
            sketches.addAll(known.read(source, file, folder.period(), MOST_RULES - sketches.size()));
            if (sketches.size() == MOST_RULES && source.errors() > 0) {
                break;
            }
        }
        return files;
    }
}
