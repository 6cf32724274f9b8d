package yardstick.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import yardstick.problem.InvalidInput;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Field;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.rule.Window;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/**
 * What rules are evaluated on: a dossier and the policy's parameters, together with the figures that rules ask for and the dossier
 * lacks, each as a measure without a value, found for a subject when it is looked at. Safe for use by several threads.
 */
public final class World {

    /** A hundred years of months. */
    static final int MOST_PERIODS = 1200;

    private final Dossier dossier;
    private final Map<String, Parameter> parameters;
    private final Map<Kind, List<Asked>> asked;
    private final Set<Field> read;
    private final AtomicReferenceArray<@Nullable List<Measure>> unlisted;
    private volatile @Nullable Boolean complete;

    private World(Dossier dossier, Map<String, Parameter> parameters, Map<Kind, List<Asked>> asked, Set<Field> read) {
        this.dossier = dossier;
        this.parameters = parameters;
        this.asked = asked;
        this.read = read;
        this.unlisted = new AtomicReferenceArray<>(dossier.subjectCount());
    }

    /**
     * Finds what the rules in force ask for.
     *
     * @throws InvalidInput if a window is too long, or the dossier lists a measure that rules derive
     */
    public static World of(RuleSet rules, Dossier dossier, List<Parameter> parameters) {
        Derived.refuseListed(rules, dossier);
        Map<String, Parameter> byName = new LinkedHashMap<>();
        parameters.forEach(parameter -> byName.put(parameter.name(), parameter));
        Set<String> derived = rules.derivedMeasures();
        Map<Kind, Map<String, Integer>> asked = new EnumMap<>(Kind.class);
        Set<Field> read = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Rule rule : rules.inForce(dossier.asOf())) {
            Traversal.patterns(rule.conditions(), pattern -> ask(rule, pattern, derived, byName, asked));
            Traversal.fields(rule, read::add);
        }
        Map<Kind, List<Asked>> listed = new EnumMap<>(Kind.class);
        asked.forEach((kind, measures) -> {
            List<Asked> some = new ArrayList<>();
            measures.forEach((name, periods) -> some.add(new Asked(name, periods)));
            listed.put(kind, some);
        });
        return new World(dossier, byName, listed, read);
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The policy's parameters by name. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    /** The figures of one subject that rules ask for and the dossier lacks; always the same objects. */
    public List<Measure> unlisted(Subject subject) {
        List<Measure> known = unlisted.get(subject.ordinal());
        if (known != null) {
            return known;
        }
        unlisted.compareAndSet(subject.ordinal(), null, missing(subject));
        return Objects.requireNonNull(unlisted.get(subject.ordinal()));
    }

    /** The facts of a type that the dossier lists; none of one that only rules or parameters tell. */
    public List<? extends Fact> listed(Type type) {
        return switch (type) {
            case ZONE -> dossier.zones();
            case DESIGNATION -> dossier.designations();
            case GRANT -> dossier.grants();
            case APPLICATION -> dossier.applications();
            case MEASURE -> dossier.measures();
            case MILESTONE -> dossier.milestones();
            case DIFFICULTY -> dossier.difficulties();
            default -> List.of();
        };
    }

    /** A zone or designation with all its grants and applications. */
    public List<Subject> group(Subject of) {
        List<Subject> group = new ArrayList<>(List.of(of));
        group.addAll(of instanceof Zone zone ? dossier.pairs(zone) : dossier.pairs((Designation) of));
        return group;
    }

    /** All subjects, by their kinds. */
    public List<Subject> subjects() {
        List<Subject> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(dossier.subjects(kind));
        }
        return all;
    }

    private List<Measure> missing(Subject subject) {
        List<Measure> missing = new ArrayList<>(0);
        for (Asked measure : asked.getOrDefault(subject.subjectKind(), List.of())) {
            int known = Math.min(measure.periods, subject.tenure());
            for (int back = 0; back < known; back++) {
                if (dossier.measure(subject, measure.name, back) == null) {
                    missing.add(
                            new Measure(subject, measure.name, dossier.asOf().back(back), back, null));
                }
            }
        }
        return missing.isEmpty() ? List.of() : missing;
    }

    /** How many facts there are, not counting what is missing. */
    public long size() {
        long facts = (long) dossier.measures().size() + dossier.subjectCount();
        return facts + dossier.milestones().size() + dossier.difficulties().size() + parameters.size();
    }

    /** Whether every figure that rules may read is known, so that nothing can be unknown. */
    public boolean complete() {
        Boolean known = complete;
        if (known == null) {
            known = Arrays.stream(Type.values()).allMatch(this::isKnown)
                    && Arrays.stream(Kind.values())
                            .allMatch(kind -> dossier.subjects(kind).stream()
                                    .allMatch(subject -> unlisted(subject).isEmpty()));
            complete = known;
        }
        return known;
    }

    /** A measure that rules ask for, and for how many periods at most. */
    private record Asked(String name, int periods) {}

    private static void ask(
            Rule rule,
            Condition.Pattern pattern,
            Set<String> derivedMeasures,
            Map<String, Parameter> parameters,
            Map<Kind, Map<String, Integer>> asked) {
        Window window = pattern.window();
        if (window.measure().isEmpty() || derivedMeasures.contains(window.measure())) {
            return;
        }
        int periods = window.periods(parameters, rule.slots());
        for (Kind kind : Kind.values()) {
            if (window.covers(kind)) {
                refuseTooLong(rule, kind, periods);
                asked.computeIfAbsent(kind, any -> new TreeMap<>(CodePoints.ORDER))
                        .merge(window.measure(), periods, Math::max);
            }
        }
    }

    /** What has a tenure bounds a window by itself; a zone or designation does not. */
    private static void refuseTooLong(Rule rule, Kind kind, int periods) {
        if (!kind.isPair() && periods > MOST_PERIODS) {
            throw new InvalidInput(EvaluationMistake.LIMIT.at(
                    rule.place().location(),
                    new Words(
                            "规则“" + rule.name() + "”的窗口超过 " + MOST_PERIODS + " 期",
                            "rule `" + rule.name() + "` looks back more than " + MOST_PERIODS + " periods"),
                    new Words("缩小 back 的范围，或改小参数", "ask for fewer periods by `back`, or make the parameter smaller")));
        }
    }

    private boolean isKnown(Type type) {
        List<Field> fields = Vocabulary.fields(type).values().stream()
                .filter(field -> field.role() == Field.Role.KNOWABLE && read.contains(field))
                .toList();
        for (Fact fact : fields.isEmpty() ? List.<Fact>of() : listed(type)) {
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
