package yardstick.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.Words;

/**
 * Warns of a measure that one rule alone reads and nothing else in the folder mentions, one slip away from a name that stands in more
 * places than one.
 */
final class Misspellings {

    private static final int SHORTEST = 4;

    private final AnalysedPolicy policy;
    private final AskedNames names;
    private final String texts;

    private Misspellings(AnalysedPolicy policy) {
        this.policy = policy;
        this.names = AskedNames.ofMeasures(policy.rules());
        this.texts = texts(policy.folder());
    }

    static void tell(AnalysedPolicy policy) {
        Misspellings misspellings = new Misspellings(policy);
        misspellings.names.all().forEach(misspellings::tell);
    }

    private static String texts(PolicyFolder folder) {
        StringBuilder texts = new StringBuilder();
        folder.ruleFiles().stream()
                .map(RuleFile::text)
                .forEach(text -> texts.append(text).append('\n'));
        folder.clauses().forEach(clause -> texts.append(clause.text()).append('\n'));
        actionable(folder).forEach(name -> texts.append(name).append('\n'));
        folder.parameters()
                .forEach(parameter -> texts.append(parameter.name())
                        .append('\n')
                        .append(parameter.note())
                        .append('\n'));
        return texts.toString();
    }

    private static List<String> actionable(PolicyFolder folder) {
        return folder.actionable().orElse(List.of());
    }

    private void tell(String name) {
        boolean suspect = names.readers(name).size() == 1
                && name.codePointCount(0, name.length()) >= SHORTEST
                && !policy.derived().contains(name);
        if (suspect) {
            Spellings.meant(name, others(name))
                    .filter(meant -> mentions(name, texts.replace(meant, "")) == 0)
                    .ifPresent(meant -> warn(name, meant));
        }
    }

    /** The names that stand in more places than one, but not in the same rule. */
    private Collection<String> others(String name) {
        Set<String> others = new TreeSet<>(names.all());
        others.addAll(policy.derived());
        others.addAll(actionable(policy.folder()));
        others.removeIf(other -> other.equals(name)
                || names.areReadTogether(name, other)
                || names.readers(other).size() + mentions(other, texts) < 2);
        return others;
    }

    /** How often a name stands in a text beside where rules ask for it. */
    private int mentions(String name, String text) {
        int found = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            found++;
        }
        return found - names.places(name).size();
    }

    private void warn(String name, String meant) {
        policy.notes()
                .warn(
                        Concern.MISSPELT,
                        names.places(name).get(0),
                        new Words(
                                "指标“" + name + "”只在这条规则里出现，别处写的是“" + meant + "”",
                                "the measure `" + name + "` stands in this rule alone, other places say `" + meant
                                        + "`"),
                        Spellings.question(meant));
    }
}
