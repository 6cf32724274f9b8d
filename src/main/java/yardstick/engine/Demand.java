package yardstick.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;
import yardstick.facts.CodePoints;
import yardstick.facts.Dossier;
import yardstick.facts.Fact;
import yardstick.facts.Kind;
import yardstick.facts.Measure;
import yardstick.facts.Subject;
import yardstick.language.Rule;
import yardstick.language.Traversal;
import yardstick.language.Type;
import yardstick.language.World;

/**
 * Which facts of a world rules ask for; no others go into a session.
 *
 * @param types the types that patterns match
 * @param measures the names of measures that patterns ask for
 * @param anyMeasure whether a pattern asks for measures of any name
 * @param derived the names of measures that rules derive
 */
record Demand(Set<Type> types, Set<String> measures, boolean anyMeasure, Set<String> derived) {

    static Demand of(List<Rule> rules, Set<String> derived) {
        Set<Type> types = EnumSet.noneOf(Type.class);
        Set<String> measures = new TreeSet<>(CodePoints.ORDER);
        boolean[] anyMeasure = {false};
        rules.forEach(rule -> Traversal.patterns(rule.conditions(), pattern -> {
            types.add(pattern.type());
            if (pattern.type() == Type.MEASURE) {
                Optional<String> name = Lookup.name(pattern.tests(), pattern.slot());
                name.ifPresent(measures::add);
                anyMeasure[0] |= name.isEmpty();
            }
        }));
        return new Demand(types, measures, anyMeasure[0], derived);
    }

    /** Puts the facts asked for into a session, always in the same order. */
    void insert(World world, KieSession session) {
        Dossier dossier = world.dossier();
        session.insert(Origin.FACT);
        insert(Type.ZONE, dossier.zones(), session);
        insert(Type.DESIGNATION, dossier.designations(), session);
        insert(Type.GRANT, dossier.grants(), session);
        insert(Type.APPLICATION, dossier.applications(), session);
        if (types.contains(Type.MEASURE)) {
            insertMeasures(world, session);
        }
        insert(Type.MILESTONE, dossier.milestones(), session);
        insert(Type.DIFFICULTY, dossier.difficulties(), session);
        insert(Type.PARAMETER, List.copyOf(world.parameters().values()), session);
    }

    private void insert(Type type, List<? extends Fact> facts, KieSession session) {
        if (types.contains(type)) {
            facts.forEach(session::insert);
        }
    }

    private void insertMeasures(World world, KieSession session) {
        List<EntryPoint> entryPoints = entryPoints(session);
        for (Measure measure : world.dossier().measures()) {
            insert(measure, entryPoints);
        }
        for (Kind kind : Kind.values()) {
            for (Subject subject : world.dossier().subjects(kind)) {
                for (Measure measure : world.unlisted(subject)) {
                    insert(measure, entryPoints);
                }
            }
        }
    }

    /** A pattern that asks for no name matches derived measures as well, so it looks where those are. */
    private List<EntryPoint> entryPoints(KieSession session) {
        return anyMeasure && !derived.isEmpty()
                ? List.copyOf(session.getEntryPoints())
                : List.of(session.getEntryPoint("DEFAULT"));
    }

    private void insert(Measure measure, List<EntryPoint> entryPoints) {
        if (derived.contains(measure.name())) {
            throw new IllegalStateException(
                    "`" + measure.name() + "` of " + Words.of(measure.of()) + " is listed, but a rule derives it");
        }
        if (anyMeasure || measures.contains(measure.name())) {
            entryPoints.forEach(entryPoint -> entryPoint.insert(measure));
        }
    }
}
