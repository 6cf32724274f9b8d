package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.rank.DividedMembers;
import yardstick.evaluate.rank.Placing;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Rule;
import yardstick.rule.Selection;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** Makes a chain of steps of conditions that are matched one after another; of a term that is matched anew there is none. */
final class StepChain {

    private final Rule rule;
    private final PlanDraft draft;
    private final int subject;
    private boolean possible = true;
    private boolean gathering;

    /**
     * No steps yet.
     *
     * @param draft of the plan; grows
     * @param subject slot of the subject that the rule is asked about
     */
    StepChain(Rule rule, PlanDraft draft, int subject) {
        this.rule = rule;
        this.draft = draft;
        this.subject = subject;
    }

    /** Whether all conditions so far could be made steps of. */
    boolean isPossible() {
        return possible;
    }

    /** The steps of conditions. */
    Step of(List<Condition> conditions) {
        return all(conditions, Step.END);
    }

    /** The steps of conditions, and an end. */
    Step all(List<? extends Condition> conditions, Step end) {
        Step next = end;
        for (int i = conditions.size() - 1; i >= 0; i--) {
            next = one(conditions.get(i), next);
        }
        return next;
    }

    private Step one(Condition condition, Step next) {
        return condition.match(
                pattern -> pattern(pattern, next),
                group -> new GroupStep(all(group.conditions(), Step.END), group.negated(), next),
                accumulate -> gather(accumulate, next));
    }

    private Step gather(Condition.Accumulate accumulate, Step next) {
        gathering = true;
        MemberResults results = results(accumulate);
        gathering = false;
        return new AccumulateStep(results, accumulate.functions(), CompiledTest.of(accumulate.tests()), next);
    }

    private MemberResults results(Condition.Accumulate accumulate) {
        Layout layout = draft.layout();
        List<SetFunction> functions = accumulate.functions();
        Step end = GatheredResults.adding(functions);
        DividedMembers members = DividedMembers.of(accumulate, rule);
        if (members == null) {
            return new GatheredResults(all(accumulate.source(), end), functions);
        }
        if (members.tests().isEmpty()) {
            MemberResults gathered = new GatheredResults(all(accumulate.source(), end), functions);
            return new CommonResults(gathered, new MemberKey(members.keys()), layout);
        }
        Placing placing = Placing.of(accumulate, members);
        return placing != null
                ? new RankedResults(this, layout, rule, members, placing, functions.size())
                : new GatheredResults(new CommonMembers(this, layout, rule, members, end), functions);
    }

    private Step pattern(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        if (pattern.slot() == subject || pattern.slot() == rule.periodSlot()) {
            return new GivenPattern(part(pattern, CompiledTest.of(selection.tests()), next));
        }
        CompiledExpression same = CompiledExpression.orNull(selection.itself());
        if (same != null && pattern.type() != Type.TERM) {
            return new ListedPattern(
                    part(pattern, CompiledTest.of(selection.testsWithout("this")), next),
                    (frame, run) -> only(pattern.type(), same, frame));
        }
        return switch (pattern.type()) {
            case MEASURE -> figures(pattern, next);
            case TERM -> inferred(pattern, next);
            case GRANT, APPLICATION -> pairs(pattern, next);
            default -> new ListedPattern(part(pattern, CompiledTest.of(selection.tests()), next), source(pattern));
        };
    }

    private PatternStep.Part part(Pattern pattern, List<CompiledTest> checks, Step next) {
        return new PatternStep.Part(rule, pattern.slot(), checks, next);
    }

    private static List<Fact> only(Type type, CompiledExpression same, Object[] frame) {
        return same.of(frame) instanceof Fact fact && type.admits(fact) ? List.of(fact) : List.of();
    }

    private Step figures(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        if (selection.name().isEmpty()) {
            return impossible();
        }
        AskedSubjects whose = AskedSubjects.of(selection);
        String name = pattern.requiredName().orElse("");
        DerivedFigure derived = draft.derived(name);
        if (derived != null) {
            List<CompiledTest> checks = CompiledTest.of(selection.testsWithout("name", whose.test()));
            return new DerivedPattern(part(pattern, checks, next), whose, derived, draft.window(pattern));
        }
        Cell<CurrentFigures> current = gathering ? draft.layout().own(world -> new CurrentFigures(name, world)) : null;
        PatternStep.Part part = part(pattern, CompiledTest.of(selection.testsWithout("name", whose.test())), next);
        return new FigurePattern(part, whose, name, draft.periods(pattern, rule), current);
    }

    private Step inferred(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        InferredTerm term = draft.term(pattern.requiredName().orElse(""));
        if (term == null || selection.itself() != null) {
            return impossible();
        }
        AskedSubjects whose = AskedSubjects.of(selection);
        List<CompiledTest> checks = CompiledTest.of(selection.testsWithout("name", whose.test()));
        boolean read = !checks.isEmpty() || !pattern.name().isEmpty();
        if (read) {
            term.isRead();
        }
        return new TermPattern(part(pattern, checks, next), whose, term, draft.window(pattern), read);
    }

    private Step impossible() {
        possible = false;
        return Step.END;
    }

    private Step pairs(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        int slot = pattern.slot();
        String whose = selection.zone() != null ? "zone" : "party";
        CompiledExpression zone = CompiledExpression.orNull(selection.key(whose));
        CompiledExpression designation = CompiledExpression.orNull(selection.designation());
        if (zone == null && designation == null) {
            return new ListedPattern(part(pattern, CompiledTest.of(selection.tests()), next), source(pattern));
        }
        Class<? extends Pair> kind = pattern.type() == Type.GRANT ? Grant.class : Application.class;
        List<CompiledTest> checks = new ArrayList<>(List.of(frame -> Truth.of(kind.isInstance(frame[slot]))));
        checks.addAll(CompiledTest.of(selection.testsWithout(zone != null ? whose : "designation")));
        return new ListedPattern(
                part(pattern, checks, next), zone != null ? ofHolder(zone, whose) : ofDesignation(designation));
    }

    private static ListedPattern.Source ofHolder(CompiledExpression key, String whose) {
        Class<? extends Holder> type = whose.equals("zone") ? Zone.class : Party.class;
        return (frame, run) -> {
            Object holder = key.of(frame);
            return type.isInstance(holder) ? run.dossier().pairs(type.cast(holder)) : List.of();
        };
    }

    private static ListedPattern.Source ofDesignation(@Nullable CompiledExpression key) {
        return (frame, run) -> key != null && key.of(frame) instanceof Designation designation
                ? run.dossier().pairs(designation)
                : List.of();
    }

    private ListedPattern.Source source(Pattern pattern) {
        Type type = pattern.type();
        Selection selection = pattern.selection();
        CompiledExpression of = CompiledExpression.orNull(selection.of());
        return switch (type) {
            case ATTRIBUTE -> (frame, run) -> attributes(of, frame, run);
            case DECISION -> (frame, run) -> decisions(of, frame, run);
            case MILESTONE -> (frame, run) -> milestones(of, frame, run);
            case DIFFICULTY -> (frame, run) -> difficulties(of, frame, run);
            case PARAMETER -> parameter(pattern.requiredName().orElse(""));
            default -> (frame, run) -> run.world().listed(type);
        };
    }

    private ListedPattern.Source parameter(String name) {
        Cell<List<Parameter>> known = draft.layout().shared(world -> {
            Parameter parameter = world.parameters().get(name);
            return parameter == null ? List.of() : List.of(parameter);
        });
        return (frame, run) -> known.in(run);
    }

    private static List<? extends Fact> attributes(@Nullable CompiledExpression of, Object[] frame, Run run) {
        if (of == null) {
            return run.world().listed(Type.ATTRIBUTE);
        }
        return of.of(frame) instanceof Subject subject ? run.world().attributes(subject) : List.of();
    }

    private static List<? extends Fact> decisions(@Nullable CompiledExpression of, Object[] frame, Run run) {
        if (of == null) {
            return run.world().listed(Type.DECISION);
        }
        return of.of(frame) instanceof Subject subject ? run.world().decisions(subject) : List.of();
    }

    private static List<? extends Fact> milestones(@Nullable CompiledExpression of, Object[] frame, Run run) {
        if (of == null) {
            return run.dossier().milestones();
        }
        return of.of(frame) instanceof Subject subject ? run.dossier().milestones(subject) : List.of();
    }

    private static List<? extends Fact> difficulties(@Nullable CompiledExpression of, Object[] frame, Run run) {
        if (of == null) {
            return run.dossier().difficulties();
        }
        return of.of(frame) instanceof Subject subject ? run.dossier().difficultiesAbout(subject) : List.of();
    }
}
