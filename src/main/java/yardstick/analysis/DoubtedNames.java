package yardstick.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Place;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Window;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;

/** Warns of names of measures that rules read and a dossier never has, and the other way round. */
final class DoubtedNames {

    private static final int MOST = 20;
    private static final int MOST_LISTED = 8;
    private static final int MOST_COMPARED = 1000;

    private final Dossier dossier;
    private final Profile profile;
    private final Notes notes;
    private final AskedNames read;

    /** The first place at which a rule in force asks for a measure of what the dossier has subjects of, by name. */
    private final Map<String, Place> asked = new TreeMap<>(CodePoints.ORDER);

    private final Set<String> given = new TreeSet<>(CodePoints.ORDER);

    DoubtedNames(RuleSet rules, Dossier dossier, Profile profile, Notes notes) {
        this.dossier = dossier;
        this.profile = profile;
        this.notes = notes;
        this.read = AskedNames.ofMeasures(rules.rules());
        given.addAll(profile.names());
        given.addAll(dossier.measureNames());
        rules.inForce(dossier.asOf()).stream()
                .sorted(AnalysedPolicy.AS_WRITTEN)
                .forEach(rule -> Traversal.patterns(rule.conditions(), this::ask));
        asked.keySet().removeAll(rules.derivedMeasures());
    }

    private void ask(Condition.Pattern pattern) {
        if (!pattern.window().equals(Window.NONE) && isAnswered(pattern.window(), dossier)) {
            AskedNames.literals(Type.MEASURE, pattern)
                    .forEach(name -> asked.putIfAbsent((String) name.value(), name.place()));
        }
    }

    /** Whether a dossier has subjects that a pattern asks about. */
    static boolean isAnswered(Window window, Dossier dossier) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> window.covers(kind) && !dossier.subjects(kind).isEmpty());
    }

    void tell() {
        List<String> missing =
                asked.keySet().stream().filter(name -> !given.contains(name)).toList();
        List<String> unread = given.stream()
                .filter(name -> !read.all().contains(name))
                .limit(MOST_COMPARED)
                .toList();
        missing.stream().limit(MOST).forEach(name -> tellMissing(name, unread));
        List<String> strange = new ArrayList<>();
        int alike = 0;
        for (String name : unread) {
            Optional<String> meant = alike < MOST ? meantByDossier(name, missing) : Optional.empty();
            if (meant.isPresent()) {
                alike++;
                tellMeant(name, meant.get());
            } else {
                strange.add(name);
            }
        }
        if (!strange.isEmpty()) {
            tellUnread(strange);
        }
    }

    private void tellMissing(String name, List<String> unread) {
        Optional<String> meant = meantByRules(name, unread);
        notes.warn(
                Oddity.NEVER_GIVEN,
                requireNonNull(asked.get(name)),
                new Words(
                        "规则读取指标“" + name + "”，卷宗里一个也没有",
                        "rules read the measure `" + name + "`, of which the dossier has none"),
                meant.map(other -> new Words(
                                "是不是“" + other + "”？卷宗里有 " + profile.count(other) + " 个",
                                "did you mean `" + other + "`, of which the dossier has " + profile.count(other) + "?"))
                        .orElse(new Words(
                                "核对名称，或在卷宗里补上这个指标", "check how it is spelt, or add its figures to the dossier")));
    }

    /** What a rule probably meant: not what the same rule reads as well. */
    private Optional<String> meantByRules(String name, List<String> unread) {
        List<String> others = given.stream()
                .filter(other -> !read.areReadTogether(name, other))
                .toList();
        return Spellings.meant(name, unread).or(() -> Spellings.meant(name, others));
    }

    /** What a dossier probably meant: not what one of its subjects has as well. */
    private Optional<String> meantByDossier(String name, List<String> missing) {
        return Spellings.meant(name, missing)
                .or(() -> Spellings.meant(name, read.all()).filter(other -> !standTogether(name, other)));
    }

    private boolean standTogether(String name, String other) {
        for (Measure measure : dossier.measures()) {
            if (measure.name().equals(name) && dossier.measure(measure.of(), other, measure.back()) != null) {
                return true;
            }
        }
        return false;
    }

    private void tellMeant(String name, String meant) {
        int count = profile.count(name);
        notes.add(Oddity.NEVER_READ.at(
                dossier.placeOf(name),
                new Words(
                        "没有规则读取指标“" + name + "”，卷宗里有 " + count + " 个",
                        "no rule reads the measure `" + name + "`, of which the dossier has " + count),
                new Words("是不是“" + meant + "”？", "did you mean `" + meant + "`, which rules read?")));
    }

    private void tellUnread(List<String> names) {
        String zh = names.stream()
                .limit(MOST_LISTED)
                .map(name -> "“" + name + "”（" + profile.count(name) + " 个）")
                .collect(Collectors.joining("、"));
        String en = names.stream()
                .limit(MOST_LISTED)
                .map(name -> "`" + name + "` (" + profile.count(name) + ")")
                .collect(Collectors.joining(", "));
        int more = names.size() - MOST_LISTED;
        notes.add(Oddity.NEVER_READ.at(
                dossier.placeOf(names.get(0)),
                new Words(
                        "卷宗里有指标没有规则读取：" + zh + (more > 0 ? " 等 " + names.size() + " 种" : ""),
                        "no rule reads these measures of the dossier: " + en
                                + (more > 0 ? " and " + more + " more" : "")),
                new Words(
                        "若应由规则读取，核对名称；否则不必理会", "if rules should read them, check how they are spelt; else leave it")));
    }
}
