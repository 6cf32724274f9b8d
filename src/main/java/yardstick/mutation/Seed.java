package yardstick.mutation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Type;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Period;

/** Dossiers of which others are made by small changes, where the cases of a policy hold too little: one subject of each kind. */
final class Seed {

    private static final int TENURE = 6;

    private final PolicyFolder policy;
    private final ValuePool pool;
    private final Period asOf;
    private final ObjectNode tree;

    private Seed(PolicyFolder policy, ValuePool pool, Period asOf) {
        this.policy = policy;
        this.pool = pool;
        this.asOf = asOf;
        this.tree = JsonNodeFactory.instance.objectNode().put("asOf", asOf.toString());
    }

    /** One in which every figure that rules ask for is low, and one in which it is high. */
    static List<ObjectNode> of(PolicyFolder policy, ValuePool pool, Period asOf) {
        BigDecimal low = pool.numbers().stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal high = pool.numbers().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        List<ObjectNode> seeds = new ArrayList<>();
        for (BigDecimal figure : List.of(low, high)) {
            seeds.add(new Seed(policy, pool, asOf).filled(figure));
            policy.matters().stream()
                    .filter(matter -> !matter.where().isEmpty())
                    .forEach(matter -> seeds.add(new Seed(policy, pool, asOf).concerning(matter, figure)));
        }
        return seeds;
    }

    private ObjectNode filled(BigDecimal figure) {
        tree.withArray("/designations")
                .addObject()
                .put("id", "D1")
                .put("name", "示例试点")
                .put("kind", "PILOT");
        for (String zone : List.of("Z1", "Z2")) {
            tree.withArray("/zones").addObject().put("id", zone).put("name", "示例功能区" + zone);
        }
        if (kinds().contains(Kind.PARTY)) {
            tree.withArray("/parties")
                    .addObject()
                    .put("id", "P1")
                    .put("name", "示例主体")
                    .put("type", "ENTERPRISE");
        }
        for (Kind kind : kinds()) {
            ObjectNode subject = subject(kind);
            if (kind.isPair()) {
                String list = kind == Kind.GRANT ? "/grants" : "/applications";
                ObjectNode pair = tree.withArray(list).addObject();
                pair.put("since", asOf.back(TENURE).toString()).setAll(subject);
            }
            for (String measure : pool.measures()) {
                for (int back = 0; back < 2; back++) {
                    ObjectNode fact = tree.withArray("/measures").addObject();
                    fact.put("name", measure).put("period", asOf.back(back).toString());
                    fact.put("value", pool.fitting(measure, figure)).setAll(subject);
                }
            }
        }
        return tree;
    }

    private List<Kind> kinds() {
        return policy.matters().stream().map(Matter::kind).distinct().toList();
    }

    /** One whose subjects a matter concerns. */
    private ObjectNode concerning(Matter matter, BigDecimal figure) {
        filled(figure);
        for (Matter.Where where : matter.where()) {
            String path = where.path();
            String name = path.substring(path.lastIndexOf('.') + 1);
            Kind owner = path.startsWith("zone.")
                    ? Kind.ZONE
                    : path.startsWith("designation.") ? Kind.DESIGNATION : matter.kind();
            String text = where.accepted().get(0);
            Place place = new Place("policy.json", 0, 0, path);
            boolean field = Read.of(Type.of(matter.kind()), path, place).isPresent();
            if (!field) {
                tree.withArray("/attributes")
                        .addObject()
                        .put("name", name)
                        .put("value", text)
                        .setAll(subject(owner));
            } else if (owner == Kind.ZONE || owner == Kind.DESIGNATION) {
                tree.withArray(owner == Kind.ZONE ? "/zones" : "/designations")
                        .forEach(each -> ((ObjectNode) each).put(name, text));
            }
        }
        return tree;
    }

    private ObjectNode subject(Kind kind) {
        ObjectNode subject = tree.objectNode();
        if (kind == Kind.PARTY) {
            return subject.put("party", "P1");
        }
        if (kind != Kind.DESIGNATION) {
            subject.put("zone", kind == Kind.APPLICATION ? "Z2" : "Z1");
        }
        return kind == Kind.ZONE ? subject : subject.put("designation", "D1");
    }
}
