package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yardstick.evaluate.Derived;
import yardstick.evaluate.World;
import yardstick.number.Numbers;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.rule.Window;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** All facts of a world by their types: those listed, the figures that rules ask for and no one lists, and what rules conclude. */
final class AllFacts {

    private final World world;
    private final Map<Type, List<Fact>> facts = new EnumMap<>(Type.class);
    private final IdentityHashMap<Fact, Truth> concluded = new IdentityHashMap<>();

    AllFacts(RuleSet rules, World world) {
        this.world = world;
        for (Kind kind : Kind.values()) {
            facts.put(Type.of(kind), List.copyOf(world.dossier().subjects(kind)));
        }
        facts.put(Type.MEASURE, new ArrayList<>(world.dossier().measures()));
        facts.put(Type.ATTRIBUTE, new ArrayList<>());
        facts.put(Type.DECISION, new ArrayList<>());
        facts.put(Type.MILESTONE, List.copyOf(world.dossier().milestones()));
        facts.put(Type.DIFFICULTY, List.copyOf(world.dossier().difficulties()));
        facts.put(Type.PARAMETER, List.copyOf(world.parameters().values()));
        facts.put(Type.TERM, new ArrayList<>());
        facts.put(Type.PERIOD, List.copyOf(world.periods()));
        Set<List<Object>> there = new HashSet<>();
        world.dossier().measures().forEach(figure -> there.add(List.of(figure.of(), figure.name(), figure.back())));
        Map<Window, Integer> windows = new HashMap<>();
        for (Rule rule : rules.inForce(world.dossier().asOf())) {
            Traversal.patterns(rule.conditions(), pattern -> {
                Window window = pattern.window();
                if (pattern.type() == Type.DECISION && !window.equals(Window.NONE)) {
                    windows.put(window, window.periods(world.parameters(), rule.slots()));
                }
                for (String name : window.equals(Window.NONE) ? List.<String>of() : pattern.requiredNames()) {
                    int periods = window.periods(world.parameters(), rule.slots());
                    if (pattern.type() == Type.ATTRIBUTE) {
                        say(name, window, periods, there);
                    } else if (!rules.derivedMeasures().contains(name)) {
                        ask(name, window, periods, there);
                    }
                }
            });
        }
        if (!windows.isEmpty()) {
            world.subjects().forEach(subject -> recall(subject, windows));
        }
    }

    private void ask(String name, Window window, int periods, Set<List<Object>> there) {
        for (Kind kind : Kind.values()) {
            for (Subject of : window.covers(kind) ? world.dossier().subjects(kind) : List.<Subject>of()) {
                for (int back = 0; back < Math.min(periods, of.tenure()); back++) {
                    if (there.add(List.of(of, name, back))) {
                        of(Type.MEASURE)
                                .add(new Measure(
                                        of,
                                        name,
                                        world.dossier().asOf().back(back),
                                        back,
                                        world.indicators().unknown(name, kind)));
                    }
                }
            }
        }
    }

    /** Adds an attribute of each period asked for: what is said of that period, else of every period, else nothing known. */
    private void say(String name, Window window, int periods, Set<List<Object>> there) {
        for (Subject of : world.subjects()) {
            int known = window.covers(of.subjectKind()) ? Math.min(periods, of.tenure()) : 0;
            for (int back = 0; back < known; back++) {
                if (there.add(List.of(of, "attribute", name, back))) {
                    Period period = world.dossier().asOf().back(back);
                    String value = null;
                    for (Attribute given : world.dossier().attributes(of)) {
                        if (given.name().equals(name)
                                && (given.period() == null || given.period().equals(period))) {
                            value = given.value();
                        }
                    }
                    of(Type.ATTRIBUTE).add(new Attribute(of, name, period, back, value, List.of()));
                }
            }
        }
    }

    /** Adds the decisions told, and one that is not known for each period asked for of which none is told. */
    private void recall(Subject of, Map<Window, Integer> windows) {
        Set<String> named = new TreeSet<>();
        windows.keySet().stream()
                .filter(window ->
                        window.covers(of.subjectKind()) && !window.measure().isEmpty())
                .forEach(window -> named.add(window.measure()));
        String sole =
                named.size() == 1 ? named.iterator().next() : of.subjectKind().word();
        for (PastDecision told : world.dossier().decisions(of)) {
            String matter = told.matter() == null ? sole : told.matter();
            of(Type.DECISION).add(new PastDecision(of, matter, told.period(), told.back(), told.outcome()));
        }
        Set<List<Object>> there = new HashSet<>();
        windows.forEach((window, periods) -> {
            for (int back = 1; back < Math.min(periods, of.tenure()); back++) {
                Period period = world.dossier().asOf().back(back);
                String matter = window.measure().isEmpty() ? sole : window.measure();
                if (window.covers(of.subjectKind())
                        && !world.dossier().decided().contains(period)
                        && there.add(List.of(matter, back))) {
                    of(Type.DECISION).add(new PastDecision(of, matter, period, back, null));
                }
            }
        });
    }

    List<Fact> of(Type type) {
        return facts.getOrDefault(type, List.of());
    }

    /** Whether a fact is there. */
    Truth existence(Fact fact) {
        return concluded.getOrDefault(fact, Truth.TRUE);
    }

    /** Takes what a rule concludes; returns whether that tells more than was known. */
    boolean conclude(Type type, Fact fact, Truth truth) {
        Fact known =
                of(type).stream().filter(each -> same(each, fact)).findFirst().orElse(fact);
        Truth before = concluded.getOrDefault(known, Truth.FALSE);
        Truth after = before.or(truth);
        if (before == Truth.FALSE && after != Truth.FALSE) {
            of(type).add(known);
        }
        if (before != after) {
            concluded.put(known, after);
        }
        return before != after;
    }

    private static boolean same(Fact one, Fact other) {
        if (one instanceof Term term && other instanceof Term it) {
            return term.of() == it.of()
                    && term.back() == it.back()
                    && term.name().equals(it.name());
        }
        return one instanceof Measure figure
                && other instanceof Measure it
                && figure.of() == it.of()
                && figure.name().equals(it.name())
                && figure.back() == it.back()
                && Numbers.same(figure.amount(), it.amount());
    }

    /** The measures that certainly are derived. */
    Derived derived() {
        Derived derived = new Derived();
        concluded.forEach((fact, truth) -> {
            if (truth == Truth.TRUE && fact instanceof Measure measure) {
                derived.add(measure);
            }
        });
        return derived;
    }
}
