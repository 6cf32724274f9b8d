package yardstick.shard;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.decision.Decision;
import yardstick.facts.FactText;
import yardstick.problem.Brief;

/**
 * Some facts of a dossier, and whose decisions are asked for.
 *
 * <p>The first text tells {@code asOf}, all designations, and the measures and difficulties of designations themselves; each of the
 * others a zone or party, or several, with all that concerns them: grants, applications, measures, milestones and difficulties. A party
 * that is in a zone goes with it.
 *
 * @param designation the id of the designation of which decisions are asked for; null for those of the zones
 */
public record Shard(@Nullable String designation, List<FactText> texts) implements Serializable {

    public Shard {
        texts = List.copyOf(texts);
    }

    /** Decides what can be decided by looking at one zone at a time: any zones may be put together. */
    public static Shard ofZones(List<FactText> texts) {
        return new Shard(null, texts);
    }

    /** Decides what takes all of a designation: its texts are those of all zones that hold or seek it. */
    public static Shard ofDesignation(String id, List<FactText> texts) {
        return new Shard(id, texts);
    }

    /** Whether a decision on its facts is one that is asked for. */
    boolean asksFor(Decision decision) {
        return designation == null || designation.equals(decision.subject().designationId());
    }

    @Override
    public String toString() {
        return Brief.of(
                "Shard", (designation == null ? "zones" : designation) + ", " + Brief.count(texts.size(), "text"));
    }
}
