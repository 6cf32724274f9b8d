package yardstick.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Application;
import yardstick.facts.Designation;
import yardstick.facts.Fact;
import yardstick.facts.Grant;
import yardstick.facts.Pair;
import yardstick.facts.Subject;
import yardstick.facts.Zone;
import yardstick.language.Condition;
import yardstick.language.Condition.Pattern;
import yardstick.language.Expression;
import yardstick.language.Rule;
import yardstick.language.Selection;
import yardstick.language.Truth;
import yardstick.language.Type;

/** Makes a chain of steps of conditions that are matched one after another; of a term that is matched anew there is none. */
final class Chain {

    private final Rule rule;
    private final Map<String, Integer> terms;
    private final Tables tables;
    private final int subject;
    private boolean possible = true;
    private boolean gathering;

    /**
     * No steps yet.
     *
     * @param terms their numbers by name
     * @param tables what programs number; grows
     * @param subject slot of the subject that the rule is asked about
     */
    Chain(Rule rule, Map<String, Integer> terms, Tables tables, int subject) {
        this.rule = rule;
        this.terms = terms;
        this.tables = tables;
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
                group -> new Group(all(group.conditions(), Step.END), group.negated(), next),
                accumulate -> gather(accumulate, next));
    }

    private Step gather(Condition.Accumulate accumulate, Step next) {
        int number = tables.gathers++;
        Expression on = Dependence.of(accumulate);
        Split split = on == null ? Split.of(accumulate) : null;
        Step end = Gather.adding(accumulate.functions());
        gathering = true;
        Step members = split == null ? all(accumulate.source(), end) : new Recall(this, rule, split, number, end);
        gathering = false;
        Value shared = on == null ? null : Value.of(on);
        return new Gather(members, accumulate.functions(), Check.of(accumulate.tests()), next, number, shared);
    }

    private Step pattern(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        if (pattern.slot() == subject) {
            return new Given(part(pattern, Check.of(selection.tests()), next));
        }
        Value same = Value.orNull(selection.itself());
        if (same != null && pattern.type() != Type.TERM) {
            return new Listed(
                    part(pattern, Check.of(selection.testsWithout("this")), next),
                    (frame, run) -> only(pattern.type(), same, frame));
        }
        return switch (pattern.type()) {
            case MEASURE -> figures(pattern, next);
            case TERM -> inferred(pattern, next);
            case GRANT, APPLICATION -> pairs(pattern, next);
            default -> new Listed(part(pattern, Check.of(selection.tests()), next), source(pattern));
        };
    }

    private Match.Part part(Pattern pattern, List<Check> checks, Step next) {
        return new Match.Part(rule, pattern.slot(), checks, next);
    }

    private static List<Fact> only(Type type, Value same, Object[] frame) {
        return same.of(frame) instanceof Fact fact && type.admits(fact) ? List.of(fact) : List.of();
    }

    private Step figures(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        if (selection.name().isEmpty()) {
            return impossible();
        }
        Whose whose = Whose.of(selection);
        int memory = gathering ? tables.memories++ : -1;
        Match.Part part = part(pattern, Check.of(selection.testsWithout("name", whose.test())), next);
        return new Figures(
                part, whose, pattern.requiredName().orElse(""), tables.window(pattern.window(), rule.slots()), memory);
    }

    private Step inferred(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        Integer term = terms.get(pattern.requiredName().orElse(""));
        if (term == null || selection.itself() != null) {
            return impossible();
        }
        Whose whose = Whose.of(selection);
        List<Check> checks = Check.of(selection.testsWithout("name", whose.test()));
        boolean read = !checks.isEmpty() || !pattern.name().isEmpty();
        if (read) {
            tables.readTerms.add(term);
        }
        return new Inferred(part(pattern, checks, next), whose, term, read);
    }

    private Step impossible() {
        possible = false;
        return Step.END;
    }

    private Step pairs(Pattern pattern, Step next) {
        Selection selection = pattern.selection();
        int slot = pattern.slot();
        Value zone = Value.orNull(selection.zone());
        Value designation = Value.orNull(selection.designation());
        if (zone == null && designation == null) {
            return new Listed(part(pattern, Check.of(selection.tests()), next), source(pattern));
        }
        Class<? extends Pair> kind = pattern.type() == Type.GRANT ? Grant.class : Application.class;
        List<Check> checks = new ArrayList<>(List.of(frame -> Truth.of(kind.isInstance(frame[slot]))));
        checks.addAll(Check.of(selection.testsWithout(zone != null ? "zone" : "designation")));
        return new Listed(part(pattern, checks, next), zone != null ? ofZone(zone) : ofDesignation(designation));
    }

    private static Listed.Source ofZone(Value key) {
        return (frame, run) ->
                key.of(frame) instanceof Zone zone ? run.dossier().pairs(zone) : List.of();
    }

    private static Listed.Source ofDesignation(@Nullable Value key) {
        return (frame, run) -> key != null && key.of(frame) instanceof Designation designation
                ? run.dossier().pairs(designation)
                : List.of();
    }

    private Listed.Source source(Pattern pattern) {
        Type type = pattern.type();
        Selection selection = pattern.selection();
        Value of = Value.orNull(selection.of());
        int parameter =
                type == Type.PARAMETER ? tables.parameter(pattern.requiredName().orElse("")) : -1;
        return switch (type) {
            case ZONE -> (frame, run) -> run.dossier().zones();
            case DESIGNATION -> (frame, run) -> run.dossier().designations();
            case GRANT -> (frame, run) -> run.dossier().grants();
            case APPLICATION -> (frame, run) -> run.dossier().applications();
            case MILESTONE -> (frame, run) -> milestones(of, frame, run);
            case DIFFICULTY -> (frame, run) -> difficulties(of, frame, run);
            case PARAMETER -> (frame, run) -> run.parameter(parameter);
            default -> throw new IllegalArgumentException("no facts of type " + type + " are listed");
        };
    }

    private static List<? extends Fact> milestones(@Nullable Value of, Object[] frame, Run run) {
        if (of == null) {
            return run.dossier().milestones();
        }
        return of.of(frame) instanceof Pair pair ? run.dossier().milestones(pair) : List.of();
    }

    private static List<? extends Fact> difficulties(@Nullable Value of, Object[] frame, Run run) {
        if (of == null) {
            return run.dossier().difficulties();
        }
        Zone zone = of.of(frame) instanceof Subject known ? known.inZone() : null;
        return zone == null ? List.of() : run.dossier().difficulties(zone);
    }
}
