package yardstick.evaluate.drools;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Ledger.Entry;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** Which facts rules ask for; no others go into a session. */
final class Demand {

    private final Set<Type> types = EnumSet.noneOf(Type.class);
    private final Map<Kind, Set<String>> measures = new EnumMap<>(Kind.class);
    private final Set<String> terms = new TreeSet<>(CodePoints.ORDER);
    private final Set<String> derived;
    private boolean anyMeasure;
    private boolean anyTerm;

    private Demand(Set<String> derived) {
        this.derived = derived;
        for (Kind kind : Kind.values()) {
            measures.put(kind, new TreeSet<>(CodePoints.ORDER));
        }
    }

    /**
     * What rules ask for.
     *
     * @param derived the names of measures that rules derive
     */
    static Demand of(List<Rule> rules, Set<String> derived) {
        Demand demand = new Demand(derived);
        rules.forEach(rule -> Traversal.patterns(rule.conditions(), demand::add));
        return demand;
    }

    private void add(Pattern pattern) {
        types.add(pattern.type());
        List<String> asked = pattern.requiredNames();
        if (pattern.type() == Type.TERM) {
            terms.addAll(asked);
            anyTerm |= asked.isEmpty();
        } else if (pattern.type() == Type.MEASURE) {
            measures.forEach((kind, names) -> {
                if (pattern.window().covers(kind)) {
                    names.addAll(asked);
                }
            });
            // What is asked for together with a derived measure is looked for where those are.
            anyMeasure |= asked.isEmpty() || (asked.size() > 1 && asked.stream().anyMatch(derived::contains));
        }
    }

    /** Puts the facts asked for into a session, always in the same order. */
    void insert(World world, SessionShard shard, Ledger ledger, KieSession session) {
        Dossier dossier = world.dossier();
        session.insert(Origin.FACT);
        insertHolders(shard, session);
        insert(Type.DESIGNATION, shard.designations(), session);
        insertPairs(shard, session);
        if (types.contains(Type.MEASURE)) {
            List<EntryPoint> entryPoints = entryPoints(session);
            shard.subjects().forEach(subject -> insertMeasures(world, subject, entryPoints));
        }
        if (types.contains(Type.ATTRIBUTE)) {
            shard.subjects().forEach(subject -> insert(Type.ATTRIBUTE, world.attributes(subject), session));
        }
        if (types.contains(Type.DECISION)) {
            shard.subjects().forEach(subject -> insert(Type.DECISION, world.decisions(subject), session));
        }
        for (Subject subject : shard.subjects()) {
            insert(Type.MILESTONE, dossier.milestones(subject), session);
        }
        for (Holder holder : shard.holders()) {
            insert(Type.DIFFICULTY, dossier.difficulties(holder), session);
        }
        for (Designation designation : shard.designations()) {
            insert(Type.DIFFICULTY, dossier.difficulties(designation), session);
        }
        insert(Type.PARAMETER, world.parameters().values(), session);
        insert(Type.PERIOD, world.periods(), session);
        shard.home().forEach(subject -> insertConcluded(ledger.of(subject), session));
    }

    private void insert(Type type, Collection<? extends Fact> facts, KieSession session) {
        if (types.contains(type)) {
            facts.forEach(session::insert);
        }
    }

    private void insertHolders(SessionShard shard, KieSession session) {
        for (Holder holder : shard.holders()) {
            if (types.contains(holder instanceof Zone ? Type.ZONE : Type.PARTY)) {
                session.insert(holder);
            }
        }
    }

    private void insertPairs(SessionShard shard, KieSession session) {
        for (Pair pair : shard.pairs()) {
            if (types.contains(pair instanceof Grant ? Type.GRANT : Type.APPLICATION)) {
                session.insert(pair);
            }
        }
    }

    /** A pattern that asks for no name matches derived measures as well, so it looks where those are. */
    private List<EntryPoint> entryPoints(KieSession session) {
        return anyMeasure && !derived.isEmpty()
                ? List.copyOf(session.getEntryPoints())
                : List.of(session.getEntryPoint("DEFAULT"));
    }

    private void insertMeasures(World world, Subject subject, List<EntryPoint> entryPoints) {
        world.dossier().measures(subject).forEach(measure -> insert(measure, entryPoints));
        world.unlisted(subject).forEach(measure -> insert(measure, entryPoints));
    }

    private void insert(Measure measure, List<EntryPoint> entryPoints) {
        if (asksFor(measure)) {
            entryPoints.forEach(entryPoint -> entryPoint.insert(measure));
        }
    }

    private boolean asksFor(Measure measure) {
        return anyMeasure
                || measures.getOrDefault(measure.of().subjectKind(), Set.of()).contains(measure.name());
    }

    private void insertConcluded(List<Entry> entries, KieSession session) {
        for (Entry entry : entries) {
            boolean asked = entry.fact() instanceof Measure measure
                    ? asksFor(measure)
                    : anyTerm || terms.contains(entry.name());
            if (asked) {
                entry.modes().forEach(mode -> insert(entry, session.getEntryPoint(mode.entryPoint())));
            }
        }
    }

    private static void insert(Entry entry, EntryPoint entryPoint) {
        if (entryPoint != null) {
            entryPoint.insert(entry.fact());
        }
    }
}
