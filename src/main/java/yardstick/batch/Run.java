package yardstick.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Designation;
import yardstick.facts.Dossier;
import yardstick.facts.Fact;
import yardstick.facts.Kind;
import yardstick.facts.Measure;
import yardstick.facts.Parameter;
import yardstick.facts.Subject;
import yardstick.facts.Term;
import yardstick.facts.Zone;
import yardstick.language.Budget;
import yardstick.language.Rule;
import yardstick.language.Truth;
import yardstick.language.Truths;
import yardstick.language.World;

/** A plan at work on one world, in one thread; remembers which terms hold. */
final class Run implements Truths {

    private final Plan plan;
    private final World world;
    private final Dossier dossier;
    private final Budget budget;
    private final Object[][] frames;
    private final int[] periods;
    private @Nullable Subject lastSubject;
    private List<Measure> lastMeasures = List.of();
    private final List<Map<Subject, Measure>> current = new ArrayList<>();
    private final List<List<Parameter>> parameters = new ArrayList<>();
    private final @Nullable Truth[][] terms;
    private final @Nullable Term[][] facts;
    private final List<Map<Subject, List<Subject>>> holders = new ArrayList<>();
    private final List<Map<Subject, Object[]>> gathered = new ArrayList<>();

    /**
     * Begins a run.
     *
     * @param terms by number and by ordinal of the subject, null where not known yet; runs on the same world may share it, since each
     *     finds the same
     */
    Run(Plan plan, World world, Budget budget, @Nullable Truth[][] terms) {
        this.plan = plan;
        this.world = world;
        this.dossier = world.dossier();
        this.budget = budget;
        this.terms = terms;
        this.frames = plan.frames();
        this.periods = plan.tables().periods(world.parameters());
        for (Tables.Bound bound : plan.tables().bound) {
            frames[bound.program()][bound.slot()] = world.parameters().get(bound.parameter());
        }
        for (String name : plan.tables().parameters) {
            Parameter parameter = world.parameters().get(name);
            parameters.add(parameter == null ? List.of() : List.of(parameter));
        }
        for (int term = 0; term < terms.length; term++) {
            holders.add(new HashMap<>());
        }
        for (int memory = 0; memory < plan.tables().memories; memory++) {
            current.add(new HashMap<>());
        }
        for (int gather = 0; gather < plan.tables().gathers; gather++) {
            gathered.add(new HashMap<>());
        }
        this.facts = new Term[terms.length][];
        plan.tables().readTerms.forEach(term -> facts[term] = new Term[dossier.subjectCount()]);
    }

    @Override
    public Truth truth(Rule rule, Subject subject) {
        return plan.program(rule).truth(subject, this);
    }

    @Override
    public Function<Subject, Truth> of(Rule rule) {
        Program program = plan.program(rule);
        return subject -> program.truth(subject, this);
    }

    World world() {
        return world;
    }

    /** The measures of a subject that the dossier lists; most patterns ask about the same subject as the one before. */
    List<Measure> measures(Subject subject) {
        if (subject != lastSubject) {
            lastSubject = subject;
            lastMeasures = dossier.measures(subject);
        }
        return lastMeasures;
    }

    Dossier dossier() {
        return dossier;
    }

    void step(Rule rule) {
        budget.step(rule);
    }

    void match(Rule rule) {
        budget.match(rule);
    }

    /** Rules that lead to each other through terms have frames of their own, and none leads to itself. */
    Object[] frame(Program program) {
        return frames[program.number()];
    }

    /** For how many periods a measure pattern asks at most. */
    int periods(int window) {
        return periods[window];
    }

    /** The measure of the current period, which a pattern asks for again and again; null if there is none to know. */
    @Nullable
    Measure current(int memory, String name, Subject subject) {
        return current.get(memory).computeIfAbsent(subject, any -> {
            Measure listed = dossier.measure(any, name, 0);
            return listed != null
                    ? listed
                    : world.unlisted(any).stream()
                            .filter(measure ->
                                    measure.back() == 0 && measure.name().equals(name))
                            .findFirst()
                            .orElse(null);
        });
    }

    List<Parameter> parameter(int number) {
        return parameters.get(number);
    }

    Truth term(int term, Subject subject) {
        Truth known = terms[term][subject.ordinal()];
        if (known == null) {
            known = infer(term, subject);
            terms[term][subject.ordinal()] = known;
        }
        return known;
    }

    private Truth infer(int term, Subject subject) {
        Truth truth = Truth.FALSE;
        for (Program program : plan.inferring(term, subject.subjectKind())) {
            if (truth != Truth.TRUE && program.rule().inForce(dossier.asOf())) {
                truth = truth.or(program.truth(subject, this));
            }
        }
        return truth;
    }

    /** The subjects of a zone or designation of which a term may hold, found once for all that ask. */
    List<Subject> holders(int term, Subject of) {
        List<Subject> known = holders.get(term).get(of);
        if (known == null) {
            known = new ArrayList<>();
            for (Subject subject : group(of)) {
                if (term(term, subject) != Truth.FALSE) {
                    known.add(subject);
                }
            }
            holders.get(term).put(of, known);
        }
        return known;
    }

    /** A zone or designation with all its grants and applications. */
    List<Subject> group(Subject of) {
        List<Subject> group = new ArrayList<>(List.of(of));
        group.addAll(of instanceof Zone zone ? dossier.pairs(zone) : dossier.pairs((Designation) of));
        return group;
    }

    /** All subjects. */
    List<Subject> all() {
        List<Subject> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(dossier.subjects(kind));
        }
        return all;
    }

    /** What functions over the same members came to before, by the number of their step and the subject that they depend on. */
    Object @Nullable [] gathered(int number, Subject on) {
        return gathered.get(number).get(on);
    }

    void gathered(int number, Subject on, Object[] results) {
        gathered.get(number).put(on, results);
    }

    /** The term as a fact, always the same object. */
    Fact fact(int term, Subject subject) {
        Term fact = facts[term][subject.ordinal()];
        if (fact == null) {
            fact = new Term(subject, plan.term(term));
            facts[term][subject.ordinal()] = fact;
        }
        return fact;
    }
}
