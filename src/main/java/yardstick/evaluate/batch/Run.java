package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** A plan at work on one world, in one thread; remembers which terms hold. */
final class Run implements Truths {

    private final Plan plan;
    private final World world;
    private final Dossier dossier;
    private final Budget budget;
    private final Object[][] frames;
    private final int[] periods;
    private final FigureIndex sheet;
    /** The subjects asked about last, of which the next rule is asked too. */
    private Block block = Block.of();

    private final @Nullable Measure[][] current;
    private final List<List<Parameter>> parameters = new ArrayList<>();
    private final Terms terms;
    private final Shared shared;
    private final List<Map<Subject, Object[]>> gathered = new ArrayList<>();
    private final List<List<Recall.Kept>> found = new ArrayList<>();

    /**
     * Begins a run.
     *
     * @param shared what other runs on the same world also find out
     */
    Run(Plan plan, World world, Budget budget, Shared shared) {
        this.plan = plan;
        this.world = world;
        this.dossier = world.dossier();
        this.budget = budget;
        this.terms = new Terms(plan, this, shared);
        this.shared = shared;
        this.frames = plan.frames();
        this.periods = plan.tables().periods(world.parameters());
        this.sheet = new FigureIndex(plan.tables().measures, dossier);
        for (Tables.Bound bound : plan.tables().bound) {
            frames[bound.program()][bound.slot()] = world.parameters().get(bound.parameter());
        }
        for (String name : plan.tables().parameters) {
            Parameter parameter = world.parameters().get(name);
            parameters.add(parameter == null ? List.of() : List.of(parameter));
        }
        this.current = new Measure[plan.tables().memories][];
        for (int gather = 0; gather < plan.tables().gathers; gather++) {
            gathered.add(new HashMap<>());
            found.add(new ArrayList<>());
        }
    }

    @Override
    public Truth truth(Rule rule, Subject subject) {
        Block one = Block.of(subject);
        plan.program(rule).sift(one, this);
        return one.truth(0);
    }

    @Override
    public void sift(Rule rule, Subject[] subjects, Truth[] truths) {
        block = block.subjects() == subjects ? block : Block.of(subjects);
        plan.program(rule).sift(block.with(truths), this);
    }

    World world() {
        return world;
    }

    /** Where the measures of some subjects stand; most conditions ask about the same subjects as the one before. */
    FigureIndex sheet(Subject[] subjects) {
        return sheet.of(subjects);
    }

    /** Of which subjects terms hold. */
    Terms terms() {
        return terms;
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

    /** Counts comparisons, and matches found by them. */
    void count(Rule rule, int comparisons, int matches) {
        budget.steps(rule, comparisons);
        budget.matches(rule, matches);
    }

    /** Rules that lead to each other through terms have frames of their own, and none leads to itself. */
    Object[] frame(int program) {
        return frames[program];
    }

    /** For how many periods a measure pattern asks at most. */
    int periods(int window) {
        return periods[window];
    }

    /** The measure of the current period, which a pattern asks for again and again; null if there is none to know. */
    @Nullable
    Measure current(int memory, String name, Subject subject) {
        @Nullable Measure[] known = current[memory];
        if (known == null) {
            known = new @Nullable Measure[dossier.subjectCount()];
            current[memory] = known;
        }
        Measure measure = known[subject.ordinal()];
        if (measure == null) {
            measure = find(name, subject);
            known[subject.ordinal()] = measure;
        }
        return measure;
    }

    private @Nullable Measure find(String name, Subject subject) {
        Measure listed = dossier.measure(subject, name, 0);
        return listed != null
                ? listed
                : world.unlisted(subject).stream()
                        .filter(measure -> measure.back() == 0 && measure.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    List<Parameter> parameter(int number) {
        return parameters.get(number);
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

    /** The matches that depend on a designation, by the number of their step; looked for by the first run that asks. */
    List<Recall.Kept> kept(int number, Subject designation, Supplier<List<Recall.Kept>> find) {
        return shared.kept(number, designation, find);
    }

    /** The matches that this run is just looking for, by the number of their step. */
    List<Recall.Kept> found(int number) {
        return found.get(number);
    }
}
