package yardstick.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import yardstick.cases.FactTree.Part;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** Takes everything out of a dossier that some property of it does not need, by delta debugging. */
public final class Reduction {

    private final PeriodUnit unit;
    private final Predicate<Dossier> property;
    private ObjectNode tree;

    private Reduction(Dossier dossier, Predicate<Dossier> property) {
        this.unit = dossier.unit();
        this.property = property;
        this.tree = FactTree.of(dossier);
    }

    /** A smallest dossier that still has a property of the given one: no single fact or field can go. */
    public static ObjectNode of(Dossier dossier, Predicate<Dossier> property) {
        Reduction reduction = new Reduction(dossier, property);
        boolean smaller = true;
        while (smaller) {
            boolean fewerFacts = reduction.reduce(FactTree::facts);
            smaller = reduction.reduce(FactTree::fields) || fewerFacts;
        }
        return reduction.tree;
    }

    /** Takes out ever smaller runs of parts; says whether any could go. */
    private boolean reduce(Function<ObjectNode, List<Part>> partsOf) {
        boolean any = false;
        int run = Math.max(1, partsOf.apply(tree).size() / 2);
        while (run > 0) {
            boolean gone = false;
            int end = partsOf.apply(tree).size();
            while (end > 0) {
                List<Part> parts = partsOf.apply(tree);
                end = Math.min(end, parts.size());
                int start = Math.max(0, end - run);
                gone |= end > 0 && without(parts.subList(start, end));
                end = start;
            }
            any |= gone;
            run = gone && run == 1 ? 1 : run / 2;
        }
        return any;
    }

    private boolean without(List<Part> parts) {
        ObjectNode fewer = FactTree.without(tree, parts);
        try {
            if (property.test(CaseFacts.read(fewer, unit))) {
                tree = fewer;
                return true;
            }
        } catch (InvalidInput e) {
            return false;
        }
        return false;
    }
}
