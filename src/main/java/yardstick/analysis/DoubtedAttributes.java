package yardstick.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yardstick.problem.Location;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Place;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;

/** Warns of names of attributes that rules read and a dossier never has, and of those that it has and that are meant to be such. */
final class DoubtedAttributes {

    private final Dossier dossier;
    private final Notes notes;
    private final Set<String> read;

    /** The first place at which a rule in force asks for an attribute of what the dossier has subjects of, by name. */
    private final Map<String, Place> asked = new TreeMap<>(CodePoints.ORDER);

    DoubtedAttributes(RuleSet rules, Dossier dossier, Notes notes) {
        this.dossier = dossier;
        this.notes = notes;
        this.read = AskedNames.ofAttributes(rules.rules()).all();
        rules.inForce(dossier.asOf()).stream()
                .sorted(AnalysedPolicy.AS_WRITTEN)
                .forEach(rule -> Traversal.patterns(rule.conditions(), this::ask));
    }

    private void ask(Condition.Pattern pattern) {
        if (DoubtedNames.isAnswered(pattern.window(), dossier)) {
            AskedNames.literals(Type.ATTRIBUTE, pattern)
                    .forEach(name -> asked.putIfAbsent((String) name.value(), name.place()));
        }
    }

    void tell() {
        Map<String, Location> given = dossier.attributeNames();
        List<String> missing =
                asked.keySet().stream().filter(name -> !given.containsKey(name)).toList();
        List<String> unread =
                given.keySet().stream().filter(name -> !read.contains(name)).toList();
        missing.forEach(name -> tellMissing(name, Spellings.meant(name, unread)));
        for (String name : unread) {
            Spellings.meant(name, missing)
                    .or(() -> Spellings.meant(name, read).filter(other -> !standTogether(name, other)))
                    .ifPresent(meant -> notes.add(Oddity.NEVER_READ.at(
                            requireNonNull(given.get(name)),
                            new Words("没有规则读取属性“" + name + "”", "no rule reads the attribute `" + name + "`"),
                            new Words("是不是“" + meant + "”？", "did you mean `" + meant + "`, which rules read?"))));
        }
    }

    /** Whether a subject has both, so that they are not one misspelt. */
    private boolean standTogether(String name, String other) {
        return dossier.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .anyMatch(attribute -> dossier.attributes(attribute.of()).stream()
                        .anyMatch(beside -> beside.name().equals(other)));
    }

    private void tellMissing(String name, Optional<String> meant) {
        notes.warn(
                Oddity.NEVER_GIVEN,
                requireNonNull(asked.get(name)),
                new Words(
                        "规则读取属性“" + name + "”，卷宗里一个也没有",
                        "rules read the attribute `" + name + "`, of which the dossier has none"),
                meant.map(Spellings::question)
                        .orElse(new Words(
                                "核对名称，或在卷宗的 attributes 里补上",
                                "check how it is spelt, or add it to `attributes` of the dossier")));
    }
}
