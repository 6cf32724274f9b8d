package yardstick.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Dossier;
import yardstick.facts.Fact;
import yardstick.facts.Kind;
import yardstick.facts.Measure;
import yardstick.facts.Parameter;
import yardstick.facts.Subject;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/**
 * What rules are evaluated on: a dossier and the policy's parameters, together with the figures that rules ask for and the dossier
 * lacks, each as a measure without a value. Immutable.
 */
public final class World {

    /** A hundred years of months. */
    static final int MOST_PERIODS = 1200;

    private final Dossier dossier;
    private final Map<String, Parameter> parameters;
    private final Map<Subject, List<Measure>> unlisted;
    private final boolean complete;

    private World(
            Dossier dossier,
            Map<String, Parameter> parameters,
            Map<Subject, List<Measure>> unlisted,
            boolean complete) {
        this.dossier = dossier;
        this.parameters = parameters;
        this.unlisted = unlisted;
        this.complete = complete;
    }

    /**
     * Finds what the rules in force ask for and the dossier lacks.
     *
     * @throws InvalidInput if a window is too long, or the dossier lists a measure that rules derive
     */
    public static World of(RuleSet rules, Dossier dossier, List<Parameter> parameters) {
        Set<String> derivedMeasures = rules.derivedMeasures();
        Derived.refuseListed(rules, dossier);
        Map<String, Parameter> byName = new LinkedHashMap<>();
        parameters.forEach(parameter -> byName.put(parameter.name(), parameter));
        Map<Asked, Integer> asked = new TreeMap<>();
        Set<Field> read = new java.util.LinkedHashSet<>();
        for (Rule rule : rules.inForce(dossier.asOf())) {
            Traversal.patterns(rule.conditions(), pattern -> ask(rule, pattern, derivedMeasures, byName, asked));
            Traversal.fields(rule, read::add);
        }
        Map<Subject, List<Measure>> unlisted = new HashMap<>();
        asked.forEach((what, periods) -> addUnlisted(dossier, what, periods, unlisted));
        return new World(dossier, byName, unlisted, unlisted.isEmpty() && allKnown(dossier, read));
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The policy's parameters by name. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    /** The figures of one subject that rules ask for and the dossier lacks. */
    public List<Measure> unlisted(Subject subject) {
        return unlisted.getOrDefault(subject, List.of());
    }

    /** How many facts there are, missing figures included. */
    public long size() {
        long facts = (long) dossier.measures().size() + dossier.subjectCount();
        facts += dossier.milestones().size() + dossier.difficulties().size() + parameters.size();
        for (List<Measure> missing : unlisted.values()) {
            facts += missing.size();
        }
        return facts;
    }

    /** Whether every figure that rules may read is known, so that nothing can be unknown. */
    public boolean complete() {
        return complete;
    }

    /** A measure of a kind of subject. */
    private record Asked(Kind kind, String measure) implements Comparable<Asked> {
        @Override
        public int compareTo(Asked other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : measure.compareTo(other.measure);
        }
    }

    private static void ask(
            Rule rule,
            Condition.Pattern pattern,
            Set<String> derivedMeasures,
            Map<String, Parameter> parameters,
            Map<Asked, Integer> asked) {
        Window window = pattern.window();
        if (window.measure().isEmpty() || derivedMeasures.contains(window.measure())) {
            return;
        }
        int periods = window.periods(parameters, rule.slots());
        for (Kind kind : Kind.values()) {
            if (window.covers(kind)) {
                refuseTooLong(rule, kind, periods);
                asked.merge(new Asked(kind, window.measure()), periods, Math::max);
            }
        }
    }

    /** What has a tenure bounds a window by itself; a zone or designation does not. */
    private static void refuseTooLong(Rule rule, Kind kind, int periods) {
        boolean bounded = kind == Kind.GRANT || kind == Kind.APPLICATION;
        if (!bounded && periods > MOST_PERIODS) {
            Location location = Location.of(
                    rule.place().file(), rule.place().line(), rule.place().column());
            throw new InvalidInput(List.of(Problem.error(
                    Mistake.LIMIT.code(),
                    location,
                    new Words(
                            "规则“" + rule.name() + "”的窗口超过 " + MOST_PERIODS + " 期",
                            "rule `" + rule.name() + "` looks back more than " + MOST_PERIODS + " periods"),
                    new Words("缩小 back 的范围，或改小参数", "ask for fewer periods by `back`, or make the parameter smaller"))));
        }
    }

    private static void addUnlisted(Dossier dossier, Asked what, int periods, Map<Subject, List<Measure>> unlisted) {
        for (Subject subject : dossier.subjects(what.kind)) {
            int known = Math.min(periods, subject.tenure());
            for (int back = 0; back < known; back++) {
                if (dossier.measure(subject, what.measure, back) == null) {
                    unlisted.computeIfAbsent(subject, any -> new ArrayList<>())
                            .add(new Measure(
                                    subject, what.measure, dossier.asOf().back(back), back, null));
                }
            }
        }
    }

    private static boolean allKnown(Dossier dossier, Set<Field> read) {
        Map<Type, List<? extends Fact>> facts = Map.of(
                Type.ZONE, dossier.zones(),
                Type.DESIGNATION, dossier.designations(),
                Type.MEASURE, dossier.measures(),
                Type.MILESTONE, dossier.milestones());
        return facts.entrySet().stream().allMatch(entry -> allKnown(entry.getKey(), entry.getValue(), read));
    }

    private static boolean allKnown(Type type, List<? extends Fact> facts, Set<Field> read) {
        List<Field> fields = Vocabulary.fields(type).values().stream()
                .filter(field -> field.role() == Field.Role.KNOWABLE && read.contains(field))
                .toList();
        for (Fact fact : facts) {
            for (Field field : fields) {
                @Nullable Object value = field.read().apply(fact);
                if (value == null) {
                    return false;
                }
            }
        }
        return true;
    }
}
