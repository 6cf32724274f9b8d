package yardstick.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import yardstick.cases.FactList;
import yardstick.vocabulary.PeriodUnit;

/** Changes facts of a dossier at random, a little; what comes out need not be a sound dossier. */
final class Disturbance {

    private static final List<String> ZONE_LISTS =
            List.of("leadingIndustries", "featuredIndustries", "functions", "layouts");
    private static final List<String> REQUIREMENTS = List.of("industries", "functions", "layouts");

    private final ValuePool pool;
    private final PeriodUnit unit;
    private final Random random;

    Disturbance(ValuePool pool, PeriodUnit unit, Random random) {
        this.pool = pool;
        this.unit = unit;
        this.random = random;
    }

    /** Makes one change. */
    void disturb(ObjectNode dossier) {
        int what = random.nextInt(6);
        if (what == 0) {
            addRival(dossier);
        } else if (what < 3 && !pool.measures().isEmpty()) {
            setMeasure(dossier);
        } else {
            disturbFact(dossier);
        }
    }

    /** Sets a figure of a grant or application in one of the last periods. */
    private void setMeasure(ObjectNode dossier) {
        ObjectNode measure = pair(dossier, dossier.objectNode());
        measure.put("name", ValuePool.pick(pool.measures(), random)).put("period", period(dossier));
        measure.set("value", pool.number(random));
        ArrayNode facts = dossier.withArray("/" + FactList.MEASURES.field());
        String key = FactList.MEASURES.key(measure);
        for (int i = 0; i < facts.size(); i++) {
            if (FactList.MEASURES.key(facts.get(i)).equals(key)) {
                facts.set(i, measure);
                return;
            }
        }
        facts.add(measure);
    }

    /** Gives another zone the same grant or application as some zone has, with the same figures. */
    private void addRival(ObjectNode dossier) {
        FactList pairs = random.nextInt(3) == 0 ? FactList.GRANTS : FactList.APPLICATIONS;
        ArrayNode list = dossier.withArray("/" + pairs.field());
        if (list.isEmpty()) {
            return;
        }
        String zone = list.get(random.nextInt(list.size())).path("zone").asText();
        String rival = random.nextBoolean() ? zone + "B" : "A" + zone;
        for (FactList each : FactList.values()) {
            ArrayNode facts = dossier.withArray("/" + each.field());
            String field = each == FactList.ZONES ? "id" : "zone";
            List<JsonNode> same = new ArrayList<>();
            facts.forEach(fact -> same.add(fact));
            same.stream().filter(fact -> fact.path(field).asText().equals(zone)).forEach(fact -> {
                ObjectNode copy = fact.deepCopy();
                facts.add(copy.put(field, rival));
            });
        }
    }

    private void disturbFact(ObjectNode dossier) {
        FactList list = ValuePool.pick(List.of(FactList.values()), random);
        ArrayNode facts = dossier.withArray("/" + list.field());
        int what = random.nextInt(10);
        if (facts.isEmpty() || what == 0) {
            add(dossier, list, facts);
        } else if (what == 1) {
            facts.remove(random.nextInt(facts.size()));
        } else {
            ObjectNode fact = (ObjectNode) facts.get(random.nextInt(facts.size()));
            if (what == 2) {
                ObjectNode copy = fact.deepCopy();
                facts.add(copy);
                rename(dossier, list, copy);
            } else {
                change(dossier, list, fact);
            }
        }
    }

    private void add(ObjectNode dossier, FactList list, ArrayNode facts) {
        switch (list) {
            case ZONES -> {
                String id = newId(facts, "Z");
                ObjectNode zone = facts.addObject().put("id", id).put("name", "示例功能区" + id);
                ZONE_LISTS.forEach(field -> zone.set(field, pool.list(random)));
            }
            case DESIGNATIONS -> {
                String id = newId(facts, "D");
                facts.addObject().put("id", id).put("name", "示例试点" + id).put("kind", "PILOT");
            }
            case MEASURES -> {
                if (!pool.measures().isEmpty()) {
                    setMeasure(dossier);
                }
            }
            case MILESTONES -> {
                ObjectNode milestone = pair(dossier, facts.addObject());
                milestone.put("id", newId(facts, "M")).put("title", "示例里程碑").put("due", period(dossier));
                milestone.set("progress", pool.progress(random));
            }
            case DIFFICULTIES -> {
                ObjectNode difficulty = pair(dossier, facts.addObject());
                difficulty.put("id", newId(facts, "F")).put("title", "示例困难");
                difficulty.put("owner", random.nextBoolean() ? "CITY" : "ZONE").put("raised", period(dossier));
            }
            default ->
                facts.addObject()
                        .put("zone", id(dossier, FactList.ZONES))
                        .put("designation", id(dossier, FactList.DESIGNATIONS))
                        .put("since", period(dossier));
        }
    }

    private static String newId(ArrayNode facts, String letter) {
        return letter + "X" + facts.size();
    }

    private ObjectNode pair(ObjectNode dossier, ObjectNode fact) {
        ArrayNode pairs = dossier.arrayNode();
        pairs.addAll(dossier.<ArrayNode>withArray("/grants"));
        pairs.addAll(dossier.<ArrayNode>withArray("/applications"));
        JsonNode pair = pairs.isEmpty() ? dossier.objectNode() : pairs.get(random.nextInt(pairs.size()));
        return fact.put("zone", pair.path("zone").asText())
                .put("designation", pair.path("designation").asText());
    }

    private String id(ObjectNode dossier, FactList list) {
        ArrayNode facts = dossier.withArray("/" + list.field());
        return facts.isEmpty()
                ? ""
                : facts.get(random.nextInt(facts.size())).path("id").asText();
    }

    private String period(ObjectNode dossier) {
        return unit.parse(dossier.path("asOf").asText()).back(random.nextInt(6)).toString();
    }

    /** Gives a copied fact another identity. */
    private void rename(ObjectNode dossier, FactList list, ObjectNode copy) {
        switch (list) {
            case ZONES, DESIGNATIONS, MILESTONES, DIFFICULTIES ->
                copy.put("id", copy.path("id").asText() + "X");
            case MEASURES -> copy.put("period", period(dossier));
            default -> copy.put("zone", id(dossier, FactList.ZONES));
        }
    }

    private void change(ObjectNode dossier, FactList list, ObjectNode fact) {
        switch (list) {
            case ZONES -> changeZone(fact);
            case DESIGNATIONS -> changeDesignation(fact);
            case GRANTS -> toggle(fact, "withdrawn", period(dossier));
            case APPLICATIONS -> fact.put("since", period(dossier));
            case MEASURES -> fact.set("value", pool.number(random));
            case MILESTONES -> fact.set("progress", pool.progress(random));
            case DIFFICULTIES -> {
                if (random.nextBoolean()) {
                    fact.put("owner", fact.path("owner").asText().equals("CITY") ? "ZONE" : "CITY");
                } else {
                    toggle(fact, "resolved", period(dossier));
                }
            }
        }
    }

    private void changeZone(ObjectNode zone) {
        if (random.nextInt(3) == 0) {
            zone.put("level", random.nextInt(4) == 0 ? null : ValuePool.pick(pool.levels(), random));
        } else {
            String field = ValuePool.pick(ZONE_LISTS, random);
            zone.set(field, random.nextInt(4) == 0 ? zone.nullNode() : pool.list(random));
        }
    }

    private void changeDesignation(ObjectNode designation) {
        switch (random.nextInt(3)) {
            case 0 -> designation.put("status", random.nextBoolean() ? "HELD" : "SOUGHT");
            case 1 -> designation.put("places", random.nextInt(4));
            default -> designation.set(ValuePool.pick(REQUIREMENTS, random), pool.list(random));
        }
    }

    private static void toggle(ObjectNode fact, String field, String value) {
        if (fact.has(field)) {
            fact.remove(field);
        } else {
            fact.put(field, value);
        }
    }
}
