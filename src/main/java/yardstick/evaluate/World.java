package yardstick.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.problem.InvalidInput;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Type;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Subject;

/**
 * What rules are evaluated on: a dossier and the policy's parameters, together with the figures, attributes and earlier decisions that
 * rules ask for and the dossier lacks, each without a value, found for a subject when it is looked at. Safe for use by several threads.
 */
public final class World {

    private final Dossier dossier;
    private final Questions questions;
    private final PerSubject<Measure> unlisted;
    private final PerSubject<Attribute> attributes;
    private final PerSubject<PastDecision> decisions;

    private volatile @Nullable Boolean complete;

    private World(Dossier dossier, Questions questions) {
        this.dossier = dossier;
        this.questions = questions;
        int subjects = dossier.subjectCount();
        this.unlisted =
                new PerSubject<>(subjects, subject -> questions.figures().missing(subject, dossier));
        this.attributes = new PerSubject<>(
                questions.attributes().isEmpty() ? 0 : subjects,
                subject -> questions.attributes().of(subject, dossier));
        this.decisions = new PerSubject<>(
                questions.past().isEmpty() ? 0 : subjects,
                subject -> questions.past().of(subject, dossier));
    }

    /**
     * Finds what the rules in force ask for.
     *
     * @throws InvalidInput if a window is too long, or the dossier lists a measure that rules derive
     */
    public static World of(RuleSet rules, Dossier dossier, List<Parameter> parameters) {
        return of(rules, dossier, parameters, Indicators.NONE);
    }

    /**
     * Finds what the rules in force ask for, of a policy that has a catalogue.
     *
     * @throws InvalidInput if a window is too long, the dossier lists a measure that rules derive, or one that the catalogue does not
     *     have, or a parameter that rules ask for has no row for the period or a scope
     */
    public static World of(RuleSet rules, Dossier given, List<Parameter> parameters, Indicators indicators) {
        Derived.refuseListed(rules, given);
        Dossier dossier = Catalogue.within(given, indicators);
        List<Rule> inForce = rules.inForce(dossier.asOf());
        ParametersInForce figures = ParametersInForce.of(parameters, dossier, inForce);
        World world = new World(dossier, Questions.of(rules, inForce, figures, indicators, dossier.asOf()));
        figures.refuseScopes(world);
        return world;
    }

    /**
     * The same of another dossier of the same subjects, seen from the same period and checked against the same catalogue.
     *
     * @param edited the facts that it has and this one has not
     * @throws InvalidInput as for any dossier
     */
    public World on(Dossier other, List<Fact> edited) {
        Set<String> derived = questions.rules().derivedMeasures();
        if (edited.stream().anyMatch(fact -> fact instanceof Measure measure && derived.contains(measure.name()))) {
            Derived.refuseListed(questions.rules(), other);
        }
        World world = new World(other, questions);
        questions.parameters().refuseScopes(world);
        return world;
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The policy's parameters by name. */
    public Map<String, Parameter> parameters() {
        return questions.parameters().byName();
    }

    /** The policy's catalogue. */
    public Indicators indicators() {
        return questions.indicators();
    }

    /** The figures of one subject that rules ask for and the dossier lacks; always the same objects. */
    public List<Measure> unlisted(Subject subject) {
        return unlisted.of(subject);
    }

    /** The attributes of one subject that rules ask for, one of each period, whether the dossier has them or not; always the same objects. */
    public List<Attribute> attributes(Subject subject) {
        return attributes.of(subject);
    }

    /** The earlier decisions on one subject that rules can ask for, without an outcome where nothing is told of the period; always the same objects. */
    public List<PastDecision> decisions(Subject subject) {
        return decisions.of(subject);
    }

    /** For how many periods, with the current one, rules ask what was decided on a subject in a matter; 0 if they do not ask. */
    public int decisionsAsked(Subject subject, String matter) {
        return questions.past().most(subject, matter);
    }

    private <T> List<T> each(PerSubject<T> lists) {
        List<T> all = new ArrayList<>();
        subjects().forEach(subject -> all.addAll(lists.of(subject)));
        return all;
    }

    /** The facts of a type that the dossier lists; none of one that only rules or parameters tell. */
    public List<? extends Fact> listed(Type type) {
        return switch (type) {
            case ZONE -> dossier.zones();
            case DESIGNATION -> dossier.designations();
            case GRANT -> dossier.grants();
            case APPLICATION -> dossier.applications();
            case MEASURE -> dossier.measures();
            case ATTRIBUTE -> each(attributes);
            case DECISION -> each(decisions);
            case MILESTONE -> dossier.milestones();
            case DIFFICULTY -> dossier.difficulties();
            case PARTY -> dossier.parties();
            case PERIOD -> periods();
            default -> List.of();
        };
    }

    /** The periods that rules look at, the current one first. */
    public List<PastPeriod> periods() {
        return questions.periods();
    }

    /** Of how many periods, from the current one back, a rule may conclude; of none where it is not in force. */
    public int periods(Rule rule) {
        if (!rule.inForce(dossier.asOf())) {
            return 0;
        }
        return rule.periodSlot() < 0
                ? 1
                : rule.filling(rule.periodSlot())
                        .map(Condition.Pattern.class::cast)
                        .map(period -> period.window().periods(parameters(), rule.slots()))
                        .orElse(0);
    }

    /** A zone, party or designation with all its grants and applications. */
    public List<Subject> group(Subject of) {
        List<Subject> group = new ArrayList<>(List.of(of));
        group.addAll(of instanceof Holder holder ? dossier.pairs(holder) : dossier.pairs((Designation) of));
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

    /** How many facts there are, not counting what is missing. */
    public long size() {
        long facts = (long) dossier.measures().size() + dossier.subjectCount();
        return facts
                + dossier.attributes().size()
                + dossier.decisions().size()
                + dossier.milestones().size()
                + dossier.difficulties().size()
                + parameters().size();
    }

    /** Whether every figure that rules may read is known, and none divides by another, so that nothing can be unknown. */
    public boolean complete() {
        Boolean known = complete;
        if (known == null) {
            known = !questions.divides()
                    && questions.read().areKnown(this)
                    && Arrays.stream(Kind.values())
                            .allMatch(kind -> dossier.subjects(kind).stream()
                                    .allMatch(subject -> unlisted(subject).isEmpty()));
            complete = known;
        }
        return known;
    }
}
