package yardstick.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import yardstick.cases.FactList;
import yardstick.vocabulary.PeriodUnit;

/** Changes facts of a dossier at random, a little; what comes out need not be a sound dossier. */
final class Disturbance {

    private static final List<String> ZONE_LISTS =
            List.of("leadingIndustries", "featuredIndustries", "functions", "layouts");
    private static final List<String> REQUIREMENTS = List.of("industries", "functions", "layouts");
    private static final List<String> TYPES = List.of("ENTERPRISE", "REGION", "AGENCY");
    private static final List<FactList> LISTS = List.of(FactList.values());
    private static final List<FactList> WITHOUT_PARTIES =
            LISTS.stream().filter(list -> list != FactList.PARTIES).toList();
    private static final List<FactList> RIVALRIES =
            List.of(FactList.GRANTS, FactList.APPLICATIONS, FactList.APPLICATIONS);

    /** How many periods are drawn from, the last one back from now. */
    private static final int PERIODS = 6;

    /** So few places are drawn that they are soon taken. */
    private static final int PLACES = 4;

    /** What is done to a dossier. */
    private enum Change {
        RIVAL,
        FIGURE,
        FACT;

        static final List<Change> AS_OFTEN = List.of(RIVAL, FIGURE, FIGURE, FACT, FACT, FACT);
    }

    /** What is done to one list of facts. */
    private enum ListChange {
        ADD,
        REMOVE,
        COPY,
        ALTER;

        static final List<ListChange> AS_OFTEN =
                List.of(ADD, REMOVE, COPY, ALTER, ALTER, ALTER, ALTER, ALTER, ALTER, ALTER);
    }

    /** What is altered in a designation. */
    private enum Trait {
        STATUS,
        PLACES,
        REQUIREMENT;

        static final List<Trait> ALL = List.of(values());
    }

    private final ValuePool pool;
    private final PeriodUnit unit;
    private final Draws draws;

    Disturbance(ValuePool pool, PeriodUnit unit, Draws draws) {
        this.pool = pool;
        this.unit = unit;
        this.draws = draws;
    }

    /** Makes one change. */
    void disturb(ObjectNode dossier) {
        Change change = draws.of(Change.AS_OFTEN);
        if (change == Change.RIVAL) {
            addRival(dossier);
        } else if (change == Change.FIGURE && !pool.measures().isEmpty()) {
            setMeasure(dossier);
        } else {
            changeFacts(dossier);
        }
    }

    /** Sets a figure of a grant or application in one of the last periods. */
    private void setMeasure(ObjectNode dossier) {
        ObjectNode measure = pair(dossier, dossier.objectNode());
        String name = draws.of(pool.measures());
        measure.put("name", name).put("period", period(dossier));
        measure.set("value", pool.number(name, draws));
        ArrayNode facts = facts(dossier, FactList.MEASURES);
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
        FactList pairs = draws.of(RIVALRIES);
        ArrayNode list = facts(dossier, pairs);
        if (list.isEmpty()) {
            return;
        }
        JsonNode pair = drawn(list);
        String whose = pair.has("party") ? "party" : "zone";
        FactList holders = pair.has("party") ? FactList.PARTIES : FactList.ZONES;
        String holder = pair.path(whose).asText();
        String rival = draws.either(holder + "B", "A" + holder);
        for (FactList each : FactList.values()) {
            ArrayNode facts = facts(dossier, each);
            String field = each == holders ? "id" : whose;
            int known = facts.size();
            for (int i = 0; i < known; i++) {
                if (facts.get(i).path(field).asText().equals(holder)) {
                    facts.add(((ObjectNode) facts.get(i).deepCopy()).put(field, rival));
                }
            }
        }
    }

    private void changeFacts(ObjectNode dossier) {
        FactList list = draws.of(dossier.has("parties") ? LISTS : WITHOUT_PARTIES);
        ArrayNode facts = facts(dossier, list);
        ListChange change = draws.of(ListChange.AS_OFTEN);
        if (facts.isEmpty() || change == ListChange.ADD) {
            add(dossier, list, facts);
        } else if (change == ListChange.REMOVE) {
            facts.remove(draws.below(facts.size()));
        } else {
            ObjectNode fact = (ObjectNode) drawn(facts);
            if (change == ListChange.COPY) {
                copy(dossier, list, facts, fact);
            } else {
                alter(dossier, list, fact);
            }
        }
    }

    private void copy(ObjectNode dossier, FactList list, ArrayNode facts, JsonNode fact) {
        ObjectNode copy = fact.deepCopy();
        facts.add(copy);
        rename(dossier, list, copy);
    }

    private static ArrayNode facts(ObjectNode dossier, FactList list) {
        return dossier.withArray("/" + list.field());
    }

    private JsonNode drawn(ArrayNode facts) {
        return facts.get(draws.below(facts.size()));
    }

    private void add(ObjectNode dossier, FactList list, ArrayNode facts) {
        switch (list) {
            case ZONES -> {
                String id = newId(facts, "Z");
                ObjectNode zone = facts.addObject().put("id", id).put("name", "示例功能区" + id);
                ZONE_LISTS.forEach(field -> zone.set(field, pool.list(draws)));
            }
            case PARTIES -> {
                String id = newId(facts, "P");
                facts.addObject().put("id", id).put("name", "示例主体" + id).put("type", draws.of(TYPES));
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
                milestone.set("progress", pool.progress(draws));
            }
            case DIFFICULTIES -> {
                ObjectNode difficulty = pair(dossier, facts.addObject());
                difficulty.put("id", newId(facts, "F")).put("title", "示例困难");
                difficulty.put("owner", draws.either("CITY", "ZONE")).put("raised", period(dossier));
            }
            case ATTRIBUTES, DECISIONS -> {
                if (!facts.isEmpty()) {
                    copy(dossier, list, facts, drawn(facts));
                }
            }
            case GRANTS, APPLICATIONS ->
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
        pairs.addAll(facts(dossier, FactList.GRANTS));
        pairs.addAll(facts(dossier, FactList.APPLICATIONS));
        JsonNode pair = pairs.isEmpty() ? dossier.objectNode() : drawn(pairs);
        for (String field : List.of("zone", "party", "designation")) {
            if (pair.has(field)) {
                fact.set(field, pair.get(field));
            }
        }
        return fact;
    }

    private String id(ObjectNode dossier, FactList list) {
        ArrayNode facts = facts(dossier, list);
        return facts.isEmpty() ? "" : drawn(facts).path("id").asText();
    }

    private String period(ObjectNode dossier) {
        return unit.parse(dossier.path("asOf").asText())
                .back(draws.below(PERIODS))
                .toString();
    }

    /** Gives a copied fact another identity. */
    private void rename(ObjectNode dossier, FactList list, ObjectNode copy) {
        switch (list) {
            case ZONES, PARTIES, DESIGNATIONS, MILESTONES, DIFFICULTIES ->
                copy.put("id", copy.path("id").asText() + "X");
            case MEASURES, DECISIONS -> copy.put("period", period(dossier));
            case GRANTS, APPLICATIONS, ATTRIBUTES -> {
                String whose = copy.has("party") ? "party" : "zone";
                copy.put(whose, id(dossier, copy.has("party") ? FactList.PARTIES : FactList.ZONES));
            }
        }
    }

    private void alter(ObjectNode dossier, FactList list, ObjectNode fact) {
        switch (list) {
            case ZONES -> alterZone(fact);
            case PARTIES -> fact.put("type", draws.of(TYPES));
            case DESIGNATIONS -> alterDesignation(fact);
            case GRANTS -> toggle(fact, "withdrawn", period(dossier));
            case APPLICATIONS -> fact.put("since", period(dossier));
            case MEASURES -> fact.set("value", pool.number(fact.path("name").asText(), draws));
            case ATTRIBUTES -> fact.put("value", draws.onceIn(4) ? null : draws.of(pool.levels()));
            case DECISIONS -> fact.put("outcome", pool.outcome(fact, draws));
            case MILESTONES -> fact.set("progress", pool.progress(draws));
            case DIFFICULTIES -> {
                if (draws.either(true, false)) {
                    fact.put("owner", fact.path("owner").asText().equals("CITY") ? "ZONE" : "CITY");
                } else {
                    toggle(fact, "resolved", period(dossier));
                }
            }
        }
    }

    private void alterZone(ObjectNode zone) {
        if (draws.onceIn(3)) {
            zone.put("level", draws.onceIn(4) ? null : draws.of(pool.levels()));
        } else {
            String field = draws.of(ZONE_LISTS);
            zone.set(field, draws.onceIn(4) ? zone.nullNode() : pool.list(draws));
        }
    }

    private void alterDesignation(ObjectNode designation) {
        switch (draws.of(Trait.ALL)) {
            case STATUS -> designation.put("status", draws.either("HELD", "SOUGHT"));
            case PLACES -> designation.put("places", draws.below(PLACES));
            case REQUIREMENT -> designation.set(draws.of(REQUIREMENTS), pool.list(draws));
        }
    }

    private static void toggle(ObjectNode fact, String field, String value) {
        if (fact.remove(field) == null) {
            fact.put(field, value);
        }
    }
}
