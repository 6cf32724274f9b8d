package yardstick.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import yardstick.language.Read;
import yardstick.language.Rule;
import yardstick.language.Truth;
import yardstick.language.Type;

/** Makes a program of a rule of a policy that derives no measures; one that matches a term which it has matched before has none. */
final class Compile {

    private final Rule rule;
    private final Map<String, Integer> terms;
    private final Tables tables;
    private final int subject;
    private final int number;
    private boolean possible = true;
    private boolean gathering;

    private Compile(int number, Rule rule, Map<String, Integer> terms, Tables tables) {
        this.number = number;
        this.rule = rule;
        this.terms = terms;
        this.tables = tables;
        this.subject =
                rule.conclusion().subject() instanceof Read read && read.path().isEmpty() ? read.slot() : -1;
    }

    /**
     * The program of a rule, if it can have one.
     *
     * @param terms their numbers by name
     * @param tables what programs number; grows
     */
    static Optional<Program> of(int number, Rule rule, Map<String, Integer> terms, Tables tables) {
        Compile compile = new Compile(number, rule, terms, tables);
        boolean asked = rule.conditions().stream()
                .anyMatch(condition -> condition instanceof Pattern pattern && pattern.slot() == compile.subject);
        Step conditions = compile.all(rule.conditions(), Step.END);
        return asked && compile.possible
                ? Optional.of(new Program(number, rule, conditions, compile.subject))
                : Optional.empty();
    }

    private Step all(List<Condition> conditions, Step end) {
        Step next = end;
        for (int i = conditions.size() - 1; i >= 0; i--) {
            next = one(conditions.get(i), next);
        }
        return next;
    }

    private Step one(Condition condition, Step next) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, next);
        }
        if (condition instanceof Condition.Not not) {
            return new Group(all(not.conditions(), Step.END), true, next);
        }
        if (condition instanceof Condition.Exists exists) {
            return new Group(all(exists.conditions(), Step.END), false, next);
        }
        if (condition instanceof Condition.Forall forall) {
            Step broken = new Group(all(forall.holds(), Step.END), true, Step.END);
            return new Group(pattern(forall.each(), broken), true, next);
        }
        Condition.Accumulate accumulate = (Condition.Accumulate) condition;
        gathering = true;
        Step members = all(accumulate.source(), Gather.adding(accumulate.functions()));
        gathering = false;
        Expression on = Dependence.of(accumulate);
        return new Gather(
                members,
                accumulate.functions(),
                Check.of(accumulate.tests()),
                next,
                tables.gathers++,
                on == null ? null : Value.of(on));
    }

    private Step pattern(Pattern pattern, Step next) {
        Keys keys = new Keys(pattern);
        if (pattern.slot() == subject) {
            return new Given(part(pattern, keys.without(), next));
        }
        if (pattern.type() == Type.PARAMETER && keys.without("name").isEmpty()) {
            tables.bound.add(new Tables.Bound(number, pattern.slot(), keys.name()));
            return next;
        }
        Value same = keys.value("this");
        if (same != null && pattern.type() != Type.TERM) {
            return new Listed(
                    part(pattern, keys.without("this"), next), (frame, run) -> only(pattern.type(), same, frame));
        }
        return switch (pattern.type()) {
            case MEASURE -> figures(pattern, keys, next);
            case TERM -> inferred(pattern, keys, next);
            case GRANT, APPLICATION -> pairs(pattern, keys, next);
            default -> new Listed(part(pattern, keys.without(), next), source(pattern.type(), keys));
        };
    }

    private Match.Part part(Pattern pattern, List<Check> checks, Step next) {
        return new Match.Part(rule, pattern.slot(), checks, next);
    }

    private static List<Fact> only(Type type, Value same, Object[] frame) {
        return same.of(frame) instanceof Fact fact && type.admits(fact) ? List.of(fact) : List.of();
    }

    private Step figures(Pattern pattern, Keys keys, Step next) {
        if (keys.name().isEmpty()) {
            return impossible();
        }
        Whose whose = Whose.of(keys);
        tables.windows.add(new Tables.Asked(pattern.window(), rule.slots()));
        int memory = gathering ? tables.memories++ : -1;
        Match.Part part = part(pattern, keys.without("name", whose.test()), next);
        return new Figures(part, whose, keys.name(), tables.windows.size() - 1, memory);
    }

    private Step inferred(Pattern pattern, Keys keys, Step next) {
        Integer term = terms.get(keys.name());
        if (term == null || keys.get("this") != null) {
            return impossible();
        }
        Whose whose = Whose.of(keys);
        List<Check> checks = keys.without("name", whose.test());
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

    private Step pairs(Pattern pattern, Keys keys, Step next) {
        int slot = pattern.slot();
        Value zone = keys.value("zone");
        Value designation = keys.value("designation");
        if (zone == null && designation == null) {
            return new Listed(part(pattern, keys.without(), next), source(pattern.type(), keys));
        }
        Class<? extends Pair> kind = pattern.type() == Type.GRANT ? Grant.class : Application.class;
        List<Check> checks = new ArrayList<>(List.of(frame -> Truth.of(kind.isInstance(frame[slot]))));
        checks.addAll(keys.without(zone != null ? "zone" : "designation"));
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

    private Listed.Source source(Type type, Keys keys) {
        Value of = keys.value("of");
        int parameter = type == Type.PARAMETER ? tables.parameter(keys.name()) : -1;
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
