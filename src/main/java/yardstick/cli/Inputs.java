package yardstick.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import yardstick.Policy;
import yardstick.analysis.Counts;
import yardstick.facts.DossierReader;
import yardstick.impact.NamedDossier;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/**
 * A policy and some dossiers, read together.
 *
 * @param facts at least one, in the order in which they are named
 * @param warnings of all
 */
record Inputs(Policy policy, List<NamedDossier> facts, List<Problem> warnings) {

    private static final String STANDARD_INPUT = "-";

    /**
     * What to read.
     *
     * @param facts files, or {@code -} for standard input
     * @param asOf the period to look from; null for each dossier's own
     */
    record Names(Path rules, List<String> facts, @Nullable String asOf) {}

    /**
     * Reads them all.
     *
     * @param check what else has to be right before the dossiers are read, which may be long; given what the rules count, as far as
     *     they can be read
     * @throws InvalidInput with the problems of the rules and of all facts, as far as the rules tell how facts are written
     * @throws WrongUse if a dossier is named twice, or the period is not one of the policy's
     */
    static Inputs read(Names names, InputStream in, BiConsumer<PolicyFolder, Counts> check) {
        requireDifferent(names.facts);
        List<Problem> problems = new ArrayList<>();
        Policy policy = null;
        PolicyFolder folder;
        try {
            policy = Policy.load(names.rules);
            folder = policy.folder();
            problems.addAll(folder.warnings());
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
            folder = folderOf(names.rules, e);
        }
        check.accept(folder, policy == null ? Counts.NONE : policy.counts());
        List<NamedDossier> facts = new ArrayList<>();
        for (String name : names.facts) {
            try {
                Dossier dossier = dossier(
                        name,
                        in,
                        folder.period(),
                        folder.indicators(),
                        names.asOf == null ? null : period("--as-of", names.asOf, folder.period()));
                problems.addAll(dossier.warnings());
                facts.add(new NamedDossier(name.equals(STANDARD_INPUT) ? "<stdin>" : name, dossier));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        if (policy == null || facts.size() < names.facts.size()) {
            throw new InvalidInput(problems);
        }
        for (NamedDossier one : facts) {
            problems.addAll(policy.doubts(one.dossier()));
        }
        return new Inputs(policy, List.copyOf(facts), List.copyOf(problems));
    }

    /** The dossier where one is named. */
    Dossier dossier() {
        return facts.get(0).dossier();
    }

    /** A dossier named twice would count twice, and standard input can be read only once. */
    static void requireDifferent(List<String> names) {
        Set<Path> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(Path.of(name).normalize())) {
                throw new WrongUse(
                        new Words("卷宗 `" + name + "` 写了不止一次", "the dossier `" + name + "` is given more than once"),
                        new Words("只保留一个，否则会重复计数", "keep one of them, or it would count twice"));
            }
        }
    }

    /** The folder of rules that are invalid; the problems found before stand if it is invalid itself. */
    private static PolicyFolder folderOf(Path rules, InvalidInput found) {
        try {
            return PolicyFolder.read(rules);
        } catch (InvalidInput e) {
            throw found;
        }
    }

    /** Reads a dossier alone. */
    static Dossier dossier(String name, InputStream in, PeriodUnit unit, Indicators indicators, @Nullable Period asOf) {
        return name.equals(STANDARD_INPUT)
                ? DossierReader.read(in, "<stdin>", unit, indicators, asOf)
                : DossierReader.read(Path.of(name), unit, indicators, asOf);
    }

    /** The period that an option names. */
    static Period period(String option, String text, PeriodUnit unit) {
        if (!unit.accepts(text)) {
            throw new WrongUse(
                    new Words(
                            option + " 的 `" + text + "` 不是本政策的期间",
                            option + " `" + text + "` is not a period of this policy"),
                    new Words("写成 `" + unit.example() + "` 的样子", "write it like `" + unit.example() + "`"));
        }
        return unit.parse(text);
    }
}
