package yardstick.report.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import yardstick.cases.JsonLayout;
import yardstick.mutation.Mutant;
import yardstick.mutation.MutationRun;
import yardstick.problem.Language;

/** What became of mutants as JSON. */
public final class MutationJson {

    private MutationJson() {}

    /** A result as JSON. */
    public static String of(MutationRun run, Language language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("mutants", run.mutants()).put("killed", run.killed()).put("score", score(run));
        root.put("untried", run.untried()).put("leftOut", run.leftOut());
        ArrayNode survivors = root.putArray("survivors");
        for (MutationRun.Survivor survivor : run.survivors()) {
            ObjectNode killer = survivor.killer();
            ObjectNode node = mutant(survivor.mutant());
            survivors.add(node);
            if (killer == null) {
                node.putNull("killer").put("tries", survivor.tries());
            } else {
                node.set("killer", killer);
            }
        }
        ArrayNode equivalent = root.putArray("equivalent");
        run.equivalent()
                .forEach(mutant -> equivalent.add(
                        mutant(mutant).put("proof", mutant.proof().orElseThrow().in(language))));
        return JsonLayout.file(root);
    }

    private static ObjectNode mutant(Mutant mutant) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rule", mutant.rule())
                .put("file", mutant.file())
                .put("line", mutant.line())
                .put("mutation", mutant.change());
    }

    /** The score with one digit after the point, never more than it is. */
    static BigDecimal score(MutationRun run) {
        return BigDecimal.valueOf(run.score()).setScale(1, RoundingMode.DOWN);
    }
}
