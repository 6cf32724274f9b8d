package yardstick.evaluate.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Derivation;
import yardstick.evaluate.World;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.Selection;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** Makes a program of a rule; one that matches a term which it has matched before has none. */
final class Compile {

    private static final Threshold AT_LEAST_ONE = new Threshold(Relation.AT_LEAST, frame -> BigDecimal.ONE);
    private static final Threshold NONE = new Threshold(Relation.LESS, frame -> BigDecimal.ONE);

    private final Rule rule;
    private final PlanDraft draft;
    /** Rules that lead to each other through terms have frames of their own, and none leads to itself. */
    private final Cell<Object[]> frames;
    /** The parameters that the frame holds from the start, by slot. */
    private final Map<Integer, String> bound = new HashMap<>();

    private final int subject;
    private final StepChain chain;
    private final Set<Integer> given = new HashSet<>();

    private Compile(Rule rule, PlanDraft draft) {
        this.rule = rule;
        this.draft = draft;
        this.frames = draft.layout().own(this::frame);
        this.subject = rule.subjectSlot();
        this.chain = new StepChain(rule, draft, subject);
        given.add(subject);
        given.add(rule.periodSlot());
    }

    private Object[] frame(World world) {
        Object[] frame = new Object[rule.slots()];
        bound.forEach((slot, parameter) -> frame[slot] = world.parameters().get(parameter));
        return frame;
    }

    /**
     * The program of a rule, if it can have one.
     *
     * @param draft of the plan; grows
     */
    static Optional<Program> of(Rule rule, PlanDraft draft) {
        Compile compile = new Compile(rule, draft);
        return rule.conditions().stream().anyMatch(compile::isSubject) ? compile.program() : Optional.empty();
    }

    /**
     * The program of a rule that derives a measure, if it can have one.
     *
     * @param draft of the plan; grows
     */
    static Optional<Deriving> of(Rule rule, Conclusion.Derive derive, PlanDraft draft) {
        Compile compile = new Compile(rule, draft);
        return rule.conditions().stream().anyMatch(compile::isSubject) ? compile.deriving(derive) : Optional.empty();
    }

    private Optional<Deriving> deriving(Conclusion.Derive derive) {
        Cell<List<Derivation>> found = draft.layout().own(world -> new ArrayList<>(1));
        Deriving deriving = new Deriving(rule, derive, frames, draft.periods(rule), found, chain);
        return chain.isPossible() ? Optional.of(deriving) : Optional.empty();
    }

    private boolean isSubject(Condition condition) {
        return condition instanceof Pattern pattern && pattern.slot() == subject;
    }

    /** What can be asked by itself comes first, what has to be joined last. */
    private Optional<Program> program() {
        List<Condition> left = new ArrayList<>(rule.conditions());
        left.removeIf(condition -> bind(condition) || isWindow(condition));
        List<Sieve> sieves = new ArrayList<>();
        List<Condition> joined = new ArrayList<>();
        for (Condition condition : left) {
            if (!isAlone(condition)) {
                joined.add(condition);
            } else if (!isSubject(condition) || !((Pattern) condition).tests().isEmpty()) {
                sieves.add(sieve(condition));
            }
        }
        if (!joined.isEmpty()) {
            sieves.add(joined(joined));
        }
        return chain.isPossible()
                ? Optional.of(new Program(rule, frames, draft.periods(rule), draft.circle(rule), List.copyOf(sieves)))
                : Optional.empty();
    }

    /** Whether it asks nothing of the period that the rule is asked about but that it is one of those of which it may conclude. */
    private boolean isWindow(Condition condition) {
        return condition instanceof Pattern pattern
                && pattern.slot() == rule.periodSlot()
                && pattern.selection().tests().stream().allMatch(test -> BackBound.isWindow(test, pattern));
    }

    /** A parameter of which a pattern asks nothing but the name is in the frame from the start. */
    private boolean bind(Condition condition) {
        boolean binds = condition instanceof Pattern pattern
                && pattern.type() == Type.PARAMETER
                && pattern.selection().testsWithout("name").isEmpty();
        if (binds) {
            Pattern pattern = (Pattern) condition;
            bound.put(pattern.slot(), pattern.requiredName().orElse(""));
            given.add(pattern.slot());
        }
        return binds;
    }

    /** Whether a condition reads nothing but the subject and bound parameters, and nothing else reads of it. */
    private boolean isAlone(Condition condition) {
        SlotUse slots = SlotUse.of(condition);
        return slots.readOnly(given) && (isSubject(condition) || !slots.areReadElsewhere(rule));
    }

    private Sieve joined(List<Condition> conditions) {
        return new JoinSieve(frames, rule, subject, chain.of(conditions));
    }

    private Sieve sieve(Condition condition) {
        if (isSubject(condition)) {
            return new SubjectSieve(
                    frames,
                    subject,
                    CompiledTest.of(((Pattern) condition).selection().tests()));
        }
        Optional<Sieve> quick = condition.match(
                pattern -> Optional.ofNullable(ofPattern(pattern)),
                group -> Optional.ofNullable(ofGroup(group)),
                accumulate -> Optional.ofNullable(ofAccumulate(accumulate)));
        return quick.orElseGet(() -> joined(List.of(condition)));
    }

    private @Nullable Sieve ofPattern(Pattern pattern) {
        if (pattern.type() == Type.TERM) {
            return held(pattern, AT_LEAST_ONE, false);
        }
        List<Threshold> thresholds = pattern.type() == Type.MEASURE ? thresholds(pattern) : null;
        return thresholds == null ? null : count(pattern, thresholds, List.of(AT_LEAST_ONE));
    }

    private @Nullable Sieve ofGroup(Condition.Group group) {
        return group.negated()
                        && group.conditions().size() == 1
                        && group.conditions().get(0) instanceof Pattern pattern
                        && pattern.type() == Type.TERM
                ? held(pattern, NONE, true)
                : null;
    }

    private @Nullable Sieve held(Pattern pattern, Threshold ofPeriods, boolean negated) {
        if (draft.isOfPeriods(pattern)) {
            return heldIn(pattern, List.of(ofPeriods));
        }
        InferredTerm term = draft.term(pattern.requiredName().orElse(""));
        return term != null
                        && isOfSubject(pattern)
                        && pattern.selection().testsWithout("name", "of").isEmpty()
                ? new TermSieve(term, negated)
                : null;
    }

    /** In how many periods a term holds of the subject, if nothing else is asked of it. */
    private @Nullable Sieve heldIn(Pattern pattern, List<Threshold> ofPeriods) {
        InferredTerm term = draft.term(pattern.requiredName().orElse(""));
        return term != null
                        && isOfSubject(pattern)
                        && pattern.selection().testsWithout("name", "of").stream()
                                .allMatch(test -> isOfWindow(test, pattern))
                ? new TermCountSieve(frames, rule, term, LookBack.of(pattern), ofPeriods)
                : null;
    }

    private static boolean isOfWindow(Test test, Pattern pattern) {
        BackBound bound = BackBound.of(test, pattern.slot());
        return bound != null && bound.isExact();
    }

    /** The number of the subject's figures, or of the periods in which a term holds of it, if nothing else is asked of them. */
    private @Nullable Sieve ofAccumulate(Condition.Accumulate accumulate) {
        if (accumulate.functions().size() != 1
                || accumulate.source().size() != 1
                || accumulate.functions().get(0).kind() != SetFunction.Kind.COUNT
                || !(accumulate.source().get(0) instanceof Pattern pattern)) {
            return null;
        }
        int result = accumulate.functions().get(0).slot();
        List<Threshold> ofCount =
                Threshold.all(accumulate.tests(), number -> number instanceof Result it && it.slot() == result);
        if (ofCount == null || pattern.type() != Type.MEASURE) {
            return ofCount != null && draft.isOfPeriods(pattern) ? heldIn(pattern, ofCount) : null;
        }
        List<Threshold> ofFigure = thresholds(pattern);
        return ofFigure == null ? null : count(pattern, ofFigure, ofCount);
    }

    private Sieve count(Pattern pattern, List<Threshold> ofFigure, List<Threshold> ofCount) {
        String title = pattern.requiredName().orElse("");
        int name = draft.figure(title);
        return new CountSieve(
                frames, rule, draft.index(), title, name, draft.periods(pattern, rule), ofFigure, ofCount);
    }

    /** All that a pattern asks of the subject's figures within its window, if that is thresholds for their values. */
    private @Nullable List<Threshold> thresholds(Pattern pattern) {
        Selection selection = pattern.selection();
        boolean isDerived = draft.derived(pattern.requiredName().orElse("")) != null;
        if (selection.name().isEmpty() || isDerived || selection.itself() != null || !isOfSubject(pattern)) {
            return null;
        }
        List<Test> asked = new ArrayList<>(selection.testsWithout("name", "of"));
        asked.removeIf(test -> BackBound.isWindow(test, pattern));
        return Threshold.all(asked, number -> number instanceof Read read && read.isField(pattern.slot(), "value"));
    }

    private boolean isOfSubject(Pattern pattern) {
        return pattern.selection().of() instanceof Read of && of.path().isEmpty() && of.slot() == subject;
    }
}
