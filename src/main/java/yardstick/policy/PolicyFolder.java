package yardstick.policy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PeriodUnit;

/**
 * A policy folder as read: everything but the rules is checked, the rules are text.
 *
 * @param path the folder as the user named it
 * @param matters what it decides, in the order of policy.json
 * @param actionable what a zone can act on: names of measures, and {@code milestones}; empty where the policy does not say
 * @param clauses by id, in the order of clauses.json
 * @param parameters in the order of parameters.csv
 * @param indicators the catalogue of indicators.csv; {@link Indicators#NONE} where the policy has none
 * @param places where each clause, parameter and its figure, and indicator stands, by {@code "clause " + id}, {@code "parameter " + name},
 *     {@code "value " + name} and {@code "indicator " + name}
 * @param ruleFiles sorted by name
 * @param warnings what is worth knowing but does not stop the work
 * @param digest {@code sha256:…} of the files
 */
public record PolicyFolder(
        String path,
        String id,
        Words title,
        Words issuer,
        String version,
        PeriodUnit period,
        List<Matter> matters,
        Optional<List<String>> actionable,
        List<Source> sources,
        List<Clause> clauses,
        List<Parameter> parameters,
        Indicators indicators,
        SortedMap<String, Location> places,
        List<RuleFile> ruleFiles,
        List<Problem> warnings,
        String digest) {

    /**
     * Reads a policy folder.
     *
     * @throws InvalidInput with all problems of all its files but the rules, which stay text
     */
    public static PolicyFolder read(Path folder) {
        PolicyReading reading = tryRead(folder);
        if (!reading.isSound()) {
            throw new InvalidInput(reading.problems());
        }
        return reading.folder().orElseThrow();
    }

    /** The same for a folder that may have mistakes, so that its rules can be looked at all the same. */
    public static PolicyReading tryRead(Path folder) {
        return FolderReader.read(folder);
    }

    /** The same for a folder that is kept elsewhere than on disk. */
    public static PolicyReading tryRead(FolderSource source) {
        return FolderReader.read(source);
    }

    /**
     * The same policy with other values for some parameters; its digest differs if a value does.
     *
     * @throws InvalidInput if it has no parameter of one of the names
     */
    public PolicyFolder withParameters(Map<String, BigDecimal> values) {
        return withParameters(values, Location.of(path));
    }

    /** As {@link #withParameters(Map)}, with the place where the values were asked for, for messages. */
    public PolicyFolder withParameters(Map<String, BigDecimal> values, Location asked) {
        return OtherFigures.of(this, values, asked);
    }

    /** Where the figure of a parameter stands. */
    public Location placeOfFigure(String parameter) {
        return places.getOrDefault("value " + parameter, Location.of(path));
    }

    /** Problems that name rule files, with these files as the user named them and the lines that they point into. */
    public InvalidInput located(InvalidInput refusal) {
        return new InvalidInput(refusal.problems().stream().map(this::located).toList());
    }

    private Problem located(Problem problem) {
        Location location = problem.location();
        return ruleFiles.stream()
                .filter(file -> file.name().equals(location.file()) && location.line() > 0)
                .findFirst()
                .map(file -> new Problem(
                        problem.severity(),
                        problem.code(),
                        Location.of(file.path(), location.line(), location.column()),
                        problem.message(),
                        problem.hint(),
                        file.text().split("\n", -1)[location.line() - 1]))
                .orElse(problem);
    }

    /** The parameter of a key: its name, with its scope in square brackets where it has one. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.key().equals(name))
                .findFirst();
    }

    /** What the policy decides about a kind of subject. */
    public List<Matter> matters(Kind kind) {
        return matters.stream().filter(matter -> matter.kind() == kind).toList();
    }

    /** The matter of a kind of subject that has an outcome; none has it where rules may not conclude it. */
    public Optional<Matter> matter(Kind kind, String outcome) {
        return matters.stream()
                .filter(matter -> matter.kind() == kind && matter.rank(outcome) >= 0)
                .findFirst();
    }

    /** The matter of an id. */
    public Optional<Matter> matter(String id) {
        return matters.stream().filter(matter -> matter.id().equals(id)).findFirst();
    }

    /**
     * The same policy with other matters and parameters, for rules that are not all its own: it has no rule files, in which these
     * would be looked for, and keeps its digest.
     */
    public PolicyFolder with(List<Matter> other, List<Parameter> figures) {
        return with(other, figures, List.of(), digest);
    }

    /** The same policy with another catalogue; it keeps its digest. */
    public PolicyFolder with(Indicators catalogue) {
        return with(matters, parameters, ruleFiles, catalogue, digest);
    }

    /** The same policy with another text of one of its rule files; it keeps its digest. */
    public PolicyFolder with(RuleFile changed) {
        List<RuleFile> rules = ruleFiles.stream()
                .map(file -> file.name().equals(changed.name()) ? changed : file)
                .toList();
        return with(matters, parameters, rules, digest);
    }

    PolicyFolder with(List<Parameter> figures, String fingerprint) {
        return with(matters, figures, ruleFiles, fingerprint);
    }

    private PolicyFolder with(List<Matter> other, List<Parameter> figures, List<RuleFile> rules, String fingerprint) {
        return with(other, figures, rules, indicators, fingerprint);
    }

    private PolicyFolder with(
            List<Matter> other,
            List<Parameter> figures,
            List<RuleFile> rules,
            Indicators catalogue,
            String fingerprint) {
        return new PolicyFolder(
                path,
                id,
                title,
                issuer,
                version,
                period,
                List.copyOf(other),
                actionable,
                sources,
                clauses,
                List.copyOf(figures),
                catalogue,
                places,
                rules,
                warnings,
                fingerprint);
    }

    @Override
    public String toString() {
        return Brief.of("PolicyFolder", id + " " + version);
    }
}
