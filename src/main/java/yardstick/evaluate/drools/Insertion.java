package yardstick.evaluate.drools;

import java.util.Collection;
import java.util.List;
import org.kie.api.runtime.KieSession;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Ledger.Entry;
import yardstick.rule.Type;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** The facts of a part of a world on their way into a session, always in the same order; those that no pattern may match stay out. */
final class Insertion {

    private final KieSession session;
    private final Demand demand;
    private final Object[][] frames;

    /**
     * Into one session.
     *
     * @param frames of the rules by number, with what is given to them; empty for a rule that can have no match
     */
    Insertion(KieSession session, Demand demand, Object[][] frames) {
        this.session = session;
        this.demand = demand;
        this.frames = frames;
    }

    /** Inserts what is asked for of a shard, and what is known to be concluded of it. */
    void of(World world, SessionShard shard, Ledger ledger) {
        Dossier dossier = world.dossier();
        session.insert(Origin.FACT);
        shard.holders().forEach(holder -> insert(holder instanceof Zone ? Type.ZONE : Type.PARTY, holder));
        insert(Type.DESIGNATION, shard.designations());
        shard.pairs().forEach(pair -> insert(pair instanceof Grant ? Type.GRANT : Type.APPLICATION, pair));
        List<Subject> subjects = shard.subjects();
        subjects.forEach(subject -> {
            insert(Type.MEASURE, dossier.measures(subject));
            insert(Type.MEASURE, world.unlisted(subject));
        });
        subjects.forEach(subject -> insert(Type.ATTRIBUTE, world.attributes(subject)));
        subjects.forEach(subject -> insert(Type.DECISION, world.decisions(subject)));
        subjects.forEach(subject -> insert(Type.MILESTONE, dossier.milestones(subject)));
        shard.holders().forEach(holder -> insert(Type.DIFFICULTY, dossier.difficulties(holder)));
        shard.designations().forEach(designation -> insert(Type.DIFFICULTY, dossier.difficulties(designation)));
        insert(Type.PARAMETER, world.parameters().values());
        insert(Type.PERIOD, world.periods());
        shard.home().forEach(subject -> insertConcluded(ledger.of(subject)));
    }

    private void insert(Type type, Collection<? extends Fact> facts) {
        if (demand.asksFor(type)) {
            facts.forEach(fact -> insert(type, fact));
        }
    }

    private void insert(Type type, Fact fact) {
        if (demand.asksFor(type, fact, frames)) {
            session.insert(fact);
        }
    }

    private void insertConcluded(List<Entry> entries) {
        for (Entry entry : entries) {
            boolean asked = entry.fact() instanceof Measure measure
                    ? demand.asksFor(Type.MEASURE, measure, frames)
                    : demand.asksForTerm(entry.name());
            if (asked) {
                session.insert(entry.fact());
            }
        }
    }
}
