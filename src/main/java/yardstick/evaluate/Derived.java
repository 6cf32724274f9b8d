package yardstick.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.number.Numbers;
import yardstick.number.Numeral;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/** The measures that certainly were derived in one evaluation: one value each, and none that the dossier lists. */
public final class Derived {

    private static final Comparator<Subject> ORDER = Comparator.comparingInt(Subject::ordinal);

    /** A subject in a period. */
    private record Place(Subject subject, int back) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::subject, Derived.ORDER).thenComparing(Place::back);
    }

    private final Map<String, Map<Place, Set<Object>>> values = new TreeMap<>(CodePoints.ORDER);

    /** Adds a measure that has a value. */
    public void add(Measure measure) {
        Object value = measure.amount();
        if (Numbers.isExact(value)) {
            values.computeIfAbsent(measure.name(), any -> new TreeMap<>(Place.ORDER))
                    .computeIfAbsent(new Place(measure.of(), measure.back()), any -> new TreeSet<>(Numbers::compare))
                    .add(value);
        }
    }

    /**
     * Makes sure that each measure has one value.
     *
     * @param rules that were evaluated
     * @throws InvalidInput with each measure of which a subject has several
     */
    public void refuse(List<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        values.forEach((measure, places) -> {
            List<Place> twice = places.keySet().stream()
                    .filter(place -> places.getOrDefault(place, Set.of()).size() > 1)
                    .toList();
            if (!twice.isEmpty()) {
                List<Subject> subjects =
                        twice.stream().map(Place::subject).distinct().toList();
                problems.add(twice(rules, measure, subjects, places.getOrDefault(twice.get(0), Set.of())));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static Problem twice(List<Rule> rules, String measure, List<Subject> subjects, Set<Object> values) {
        List<Rule> deriving = deriving(rules, measure, subjects.get(0));
        return problem(
                deriving.get(0),
                new Words(
                        names(deriving, "规则“", "”、“", "”") + "推导出的“" + measure + "”不止一个值：" + zh(subjects) + "得到 "
                                + values(values, "、"),
                        names(deriving, "rules `", "`, `", "`") + " derive several values of `" + measure + "`: "
                                + values(values, ", ") + " of " + en(subjects)),
                new Words("改条件，使每个对象只推导出一个值", "change the conditions, so that each subject gets one value"));
    }

    /**
     * Makes sure that a dossier lists no measure that rules derive.
     *
     * @throws InvalidInput with each measure that it does
     */
    static void refuseListed(RuleSet rules, Dossier dossier) {
        Map<String, Set<Subject>> listed = new TreeMap<>(CodePoints.ORDER);
        Set<String> derived = rules.derivedMeasures();
        if (!derived.isEmpty()) {
            for (Measure measure : dossier.measures()) {
                if (derived.contains(measure.name())) {
                    listed.computeIfAbsent(measure.name(), any -> new TreeSet<>(ORDER))
                            .add(measure.of());
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        listed.forEach((measure, subjects) -> problems.add(listed(rules.rules(), measure, List.copyOf(subjects))));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static Problem listed(List<Rule> rules, String measure, List<Subject> subjects) {
        Rule rule = rules.stream()
                .filter(each -> derives(each, measure))
                .findFirst()
                .orElseThrow();
        return problem(
                rule,
                new Words(
                        "规则“" + rule.name() + "”推导“" + measure + "”，事实文件却也列了它：" + zh(subjects),
                        "rule `" + rule.name() + "` derives `" + measure + "`, but the facts list it too: of "
                                + en(subjects)),
                new Words(
                        "从事实文件删去这个指标，或给推导指标另起名称",
                        "remove the measure from the facts, or give the derived one another name"));
    }

    private static boolean derives(Rule rule, String measure) {
        return rule.conclusion() instanceof Conclusion.Derive derive
                && derive.measure().equals(measure);
    }

    private static List<Rule> deriving(List<Rule> rules, String measure, Subject subject) {
        return rules.stream()
                .filter(rule -> derives(rule, measure) && rule.subjectKind() == subject.subjectKind())
                .sorted(Comparator.comparing(Rule::name, CodePoints.ORDER))
                .toList();
    }

    private static Problem problem(Rule rule, Words message, Words hint) {
        return EvaluationMistake.DERIVED.at(rule.place().location(), message, hint);
    }

    private static String names(List<Rule> rules, String before, String between, String after) {
        return rules.stream().map(Rule::name).collect(Collectors.joining(between, before, after));
    }

    private static String values(Set<Object> values, String between) {
        return values.stream()
                .map(value -> Objects.requireNonNull(Numeral.of(value)).low())
                .collect(Collectors.joining(between));
    }

    private static String zh(List<Subject> subjects) {
        return subjects.get(0).ids() + (subjects.size() > 1 ? " 等 " + subjects.size() + " 个对象" : "");
    }

    private static String en(List<Subject> subjects) {
        Subject first = subjects.get(0);
        String others = subjects.size() > 1 ? " and " + (subjects.size() - 1) + " more" : "";
        return first.subjectKind().word() + " `" + first.ids() + "`" + others;
    }
}
