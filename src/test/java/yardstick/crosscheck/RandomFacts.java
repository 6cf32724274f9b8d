package yardstick.crosscheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yardstick.evaluate.World;
import yardstick.oracle.RandomDossier;
import yardstick.rule.Input;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Subject;

/** Random dossiers for random rules, and random values for what they lack. */
public final class RandomFacts {

    private static final List<String> VALUES =
            List.of("0", "1", "2", "40", "50", "59.9", "60", "60.0", "80", "84.99", "85", "90", "100");
    private static final List<String> PROGRESS = List.of("0", "80", "99", "99.99", "100");
    private static final List<String> INDUSTRIES = List.of("数字经济", "网络安全", "人工智能", "生物医药");
    private static final List<String> FUNCTIONS = List.of("科技创新", "国际交往", "先进制造");
    static final List<String> CLASSES = List.of("甲类", "乙类", "数字经济", "合格");
    private static final List<String> WHOSE = List.of("zone", "party", "designation");
    private static final List<String> LAYOUTS = List.of("东进", "南拓", "西控", "北改", "中优");

    private final Dice dice;

    public RandomFacts(long seed) {
        dice = new Dice(seed);
    }

    /** A dossier of moderate size, with figures of zones and designations as well, some missing. */
    public ObjectNode dossier() {
        ObjectNode dossier = RandomDossier.chengdu(dice.between(1, 1_000_000));
        while (dossier.get("measures").size() > 250) {
            dossier = RandomDossier.chengdu(dice.between(1, 1_000_000));
        }
        ObjectNode json = dossier;
        addTimes(json);
        addParties(json);
        addOwn(json);
        json.path("parties").forEach(party -> addMeasures(json, "party", party));
        json.get("zones").forEach(zone -> addMeasures(json, "zone", zone));
        json.get("designations").forEach(designation -> addMeasures(json, "designation", designation));
        ArrayNode attributes = json.putArray("attributes");
        json.get("zones").forEach(zone -> addAttributes(json, attributes, "zone", zone));
        json.get("designations").forEach(one -> addAttributes(json, attributes, "designation", one));
        json.get("grants").forEach(grant -> addAttributes(json, attributes, "", grant));
        addDecisions(json);
        if (dice.chance(0.5)) {
            json.get("measures").forEach(this::maybeForget);
        }
        return json;
    }

    /** Zones that have not always been there, stages one after another, policies with a beginning and an end, and answers. */
    private void addTimes(ObjectNode dossier) {
        Period asOf = PeriodUnit.QUARTER.parse(dossier.get("asOf").textValue());
        for (JsonNode zone : dossier.get("zones")) {
            maybePut(zone, "since", asOf.back(dice.between(-1, 5)), 0.15);
        }
        String before = "";
        for (JsonNode designation : dossier.get("designations")) {
            maybePut(designation, "from", asOf.back(dice.between(-1, 2)), 0.2);
            maybePut(designation, "until", asOf.back(dice.between(-1, 2)), 0.2);
            if (!before.isEmpty() && dice.chance(0.4)) {
                ((ObjectNode) designation).put("after", before);
            }
            before = designation.get("id").textValue();
        }
        for (JsonNode difficulty : dossier.get("difficulties")) {
            Period raised = PeriodUnit.QUARTER.parse(difficulty.get("raised").textValue());
            maybePut(difficulty, "answered", raised.back(-dice.between(0, 3)), 0.3);
        }
    }

    /** Makes parties of some zones, with all that they carry or seek and that is known of them. */
    private void addParties(ObjectNode dossier) {
        ArrayNode zones = (ArrayNode) dossier.get("zones");
        for (int i = zones.size() - 1; i > 0; i--) {
            if (dice.chance(0.25)) {
                String zone = zones.remove(i).get("id").textValue();
                String party = zone.replace('Z', 'P');
                ObjectNode entry = dossier.withArray("/parties").addObject();
                entry.put("id", party)
                        .put("name", "主体" + party)
                        .put("type", dice.pick("ENTERPRISE", "REGION", "AGENCY"));
                if (dice.chance(0.4)) {
                    entry.put("zone", zones.get(0).get("id").textValue());
                }
                dossier.properties().forEach(list -> list.getValue().forEach(fact -> rehome(fact, zone, party)));
            }
        }
    }

    private static void rehome(JsonNode fact, String zone, String party) {
        if (fact.path("zone").asText().equals(zone)) {
            ((ObjectNode) fact).put("party", party).remove("zone");
        }
    }

    /** Milestones of zones and parties themselves, and difficulties of designations as such. */
    private void addOwn(ObjectNode dossier) {
        Period asOf = PeriodUnit.QUARTER.parse(dossier.get("asOf").textValue());
        for (String list : List.of("zones", "parties")) {
            for (JsonNode holder : dossier.path(list)) {
                if (dice.chance(0.2)) {
                    String id = holder.get("id").textValue();
                    ObjectNode milestone = dossier.withArray("/milestones").addObject();
                    milestone.put(list.equals("zones") ? "zone" : "party", id).put("id", "M-" + id);
                    milestone
                            .put("title", "年度计划")
                            .put("due", asOf.back(dice.between(-1, 3)).toString());
                    milestone.put("progress", dice.chance(0.3) ? null : new BigDecimal(dice.pick(PROGRESS)));
                }
            }
        }
        for (JsonNode designation : dossier.get("designations")) {
            if (dice.chance(0.15)) {
                String id = designation.get("id").textValue();
                ObjectNode difficulty = dossier.withArray("/difficulties").addObject();
                difficulty.put("designation", id).put("id", "F-" + id).put("title", "事项困难");
                difficulty
                        .put("owner", dice.pick("CITY", "ZONE"))
                        .put("raised", asOf.back(dice.between(-1, 3)).toString());
            }
        }
    }

    private void maybePut(JsonNode fact, String field, Period period, double chance) {
        if (dice.chance(chance)) {
            ((ObjectNode) fact).put(field, period.toString());
        }
    }

    private void maybeForget(JsonNode measure) {
        if (dice.chance(0.2)) {
            ((ObjectNode) measure).putNull("value");
        }
    }

    private void addMeasures(ObjectNode dossier, String field, JsonNode subject) {
        String id = subject.get("id").textValue();
        for (String name : List.of("成效得分", "能力得分", "营收")) {
            for (int back = 0; back < 3; back++) {
                if (dice.chance(0.7)) {
                    addMeasure(dossier, field, id, name, back);
                }
            }
        }
    }

    /** What was decided in some of the last periods about some subjects. */
    private void addDecisions(ObjectNode dossier) {
        ArrayNode decisions = dossier.putArray("decisions");
        for (int back = 0; back < 4; back++) {
            String period = period(dossier, back);
            if (dice.chance(0.5)) {
                dossier.get("zones")
                        .forEach(zone -> decide(
                                decisions.addObject().put("zone", zone.get("id").textValue()), period));
                dossier.get("grants").forEach(grant -> {
                    if (dice.chance(0.7)) {
                        ObjectNode decision = decisions.addObject();
                        WHOSE.stream().filter(grant::has).forEach(key -> decision.set(key, grant.get(key)));
                        decide(decision, period);
                    }
                });
            }
        }
    }

    private void decide(ObjectNode decision, String period) {
        decision.put("period", period).put("outcome", dice.pick("FIRST", "SECOND", "LAST", "UNDETERMINED"));
        if (dice.chance(0.3)) {
            decision.put("matter", decision.has("designation") ? "grant" : "zone");
        }
    }

    /** Attributes of every period, of some periods, of both or of none. */
    private void addAttributes(ObjectNode dossier, ArrayNode attributes, String field, JsonNode subject) {
        for (String name : RandomPatterns.ATTRIBUTES) {
            for (int back = -1; back < 3; back++) {
                if (dice.chance(0.4)) {
                    ObjectNode attribute = attributes.addObject().put("name", name);
                    for (String key : field.isEmpty() ? WHOSE : List.of(field)) {
                        if (subject.has(field.isEmpty() ? key : "id")) {
                            attribute.set(key, subject.get(field.isEmpty() ? key : "id"));
                        }
                    }
                    attribute.put("value", dice.chance(0.2) ? null : dice.pick(CLASSES));
                    if (back >= 0) {
                        attribute.put("period", period(dossier, back));
                    }
                }
            }
        }
    }

    private static String period(ObjectNode dossier, int back) {
        return PeriodUnit.QUARTER
                .parse(dossier.get("asOf").textValue())
                .back(back)
                .toString();
    }

    private void addMeasure(ObjectNode dossier, String field, String id, String name, int back) {
        String period = period(dossier, back);
        ArrayNode measures = (ArrayNode) dossier.get("measures");
        for (JsonNode measure : measures) {
            boolean listed = measure.path(field).asText().equals(id)
                    && (field.equals("designation")
                            ? !measure.has("zone") && !measure.has("party")
                            : !measure.has("designation"))
                    && measure.get("name").textValue().equals(name)
                    && measure.get("period").textValue().equals(period);
            if (listed) {
                return;
            }
        }
        ObjectNode measure =
                measures.addObject().put(field, id).put("name", name).put("period", period);
        measure.put("value", dice.chance(0.1) ? null : new BigDecimal(dice.pick(VALUES)));
    }

    /** The dossier with random values for those of the inputs it lacks that are asked for, by their full names. */
    ObjectNode completed(ObjectNode dossier, World world, Predicate<String> asked) {
        ObjectNode json = dossier.deepCopy();
        json.path("zones").forEach(zone -> completeZone((ObjectNode) zone, asked));
        json.path("designations").forEach(designation -> completeDesignation((ObjectNode) designation, asked));
        json.path("measures").forEach(measure -> complete((ObjectNode) measure, asked));
        json.path("milestones").forEach(milestone -> complete((ObjectNode) milestone, asked));
        addUnlisted(json, world, asked);
        addUnsaid(json, world, asked);
        addUndecided(json, world, asked);
        return json;
    }

    private void completeDesignation(ObjectNode designation, Predicate<String> asked) {
        fill(designation, "leadAgency", dice.pick("市发改委", "市经信局"), asked);
    }

    private void completeZone(ObjectNode zone, Predicate<String> asked) {
        fill(zone, "district", dice.pick("高新区", "新津区"), asked);
        fill(zone, "level", dice.pick("NATIONAL", "PROVINCIAL", "MUNICIPAL"), asked);
        fill(zone, "managementBody", dice.pick("管委会", "公司"), asked);
        fill(zone, "ecosystem", dice.pick("创新生态", "制造生态"), asked);
        fill(zone, "leadingIndustries", INDUSTRIES, asked);
        fill(zone, "featuredIndustries", INDUSTRIES, asked);
        fill(zone, "functions", FUNCTIONS, asked);
        fill(zone, "layouts", LAYOUTS, asked);
    }

    private void fill(ObjectNode subject, String field, String value, Predicate<String> asked) {
        if (lacks(subject, field) && asked.test(subject.get("id").textValue() + "/" + field)) {
            subject.put(field, value);
        }
    }

    private void fill(ObjectNode zone, String field, List<String> elements, Predicate<String> asked) {
        if (lacks(zone, field) && asked.test(zone.get("id").textValue() + "/" + field)) {
            ArrayNode list = zone.putArray(field);
            dice.shuffled(elements).subList(0, dice.between(0, 3)).forEach(list::add);
        }
    }

    private static boolean lacks(ObjectNode fact, String field) {
        boolean none = fact.path(field).isNull() || fact.path(field).isMissingNode();
        return none && !fact.path("notApplicable").asBoolean();
    }

    private void complete(ObjectNode fact, Predicate<String> asked) {
        boolean measure = fact.has("period");
        String field = measure ? "value" : "progress";
        String name = measure
                ? fact.get("name").textValue() + "@" + fact.get("period").textValue()
                : "milestone:" + fact.get("id").textValue();
        String subject = (fact.has("zone") ? fact.get("zone").textValue() + "/" : "")
                + (fact.has("party") ? fact.get("party").textValue() + "/" : "")
                + (fact.has("designation") ? fact.get("designation").textValue() + "/" : "");
        if (lacks(fact, field) && asked.test(subject + name)) {
            fact.put(field, new BigDecimal(dice.pick(measure ? VALUES : PROGRESS)));
        }
    }

    private void addUnlisted(ObjectNode json, World world, Predicate<String> asked) {
        Dossier dossier = world.dossier();
        for (Kind kind : Kind.values()) {
            for (Subject subject : dossier.subjects(kind)) {
                world.unlisted(subject).stream()
                        .filter(measure -> asked.test(input(measure).fullName()))
                        .forEach(measure -> addValue((ArrayNode) json.get("measures"), measure));
            }
        }
    }

    /** Some decision for the periods of which none is told; of one of which only some are asked for, the others stay unknown. */
    private void addUndecided(ObjectNode json, World world, Predicate<String> asked) {
        List<PastDecision> open = world.subjects().stream()
                .flatMap(subject -> world.decisions(subject).stream())
                .filter(decision -> decision.outcome() == null)
                .toList();
        Set<Period> told = open.stream()
                .filter(decision -> asked.test(input(decision).fullName()))
                .map(PastDecision::period)
                .collect(Collectors.toSet());
        for (PastDecision decision : open) {
            if (told.contains(decision.period())) {
                boolean known = asked.test(input(decision).fullName());
                owned(json.withArray("/decisions").addObject(), decision.of())
                        .put("matter", String.valueOf(decision.matter()))
                        .put("period", decision.period().toString())
                        .put("outcome", known ? dice.pick("FIRST", "SECOND", "LAST") : null);
            }
        }
    }

    private static Input input(PastDecision decision) {
        return new Input.Decided(decision.of(), String.valueOf(decision.matter()), decision.period());
    }

    /** A word of their own for the attributes that are not known. */
    private void addUnsaid(ObjectNode json, World world, Predicate<String> asked) {
        ArrayNode attributes = json.withArray("/attributes");
        for (Subject subject : world.subjects()) {
            for (Attribute attribute : world.attributes(subject)) {
                Period period = Objects.requireNonNull(attribute.period());
                Input input = new Input.Attribute(subject, attribute.name(), period);
                if (attribute.value() == null && asked.test(input.fullName())) {
                    ObjectNode added = owned(attributes.addObject(), subject);
                    added.put("name", attribute.name()).put("period", period.toString());
                    added.put("value", dice.pick(CLASSES));
                }
            }
        }
        withoutUnknown(attributes);
    }

    /** What is not known of a period is left out where a word was added for it. */
    private static void withoutUnknown(ArrayNode attributes) {
        Set<String> added = new HashSet<>();
        for (int i = attributes.size() - 1; i >= 0; i--) {
            ObjectNode attribute = ((ObjectNode) attributes.get(i)).deepCopy();
            attribute.remove("value");
            String key = attribute.path("zone") + "/" + attribute.path("party") + "/" + attribute.path("designation")
                    + attribute.path("name") + attribute.path("period");
            if (!added.add(key)) {
                attributes.remove(i);
            }
        }
    }

    private static ObjectNode owned(ObjectNode json, Subject of) {
        if (of.inZone() != null) {
            json.put("zone", of.inZone().id());
        }
        if (of.ofParty() != null) {
            json.put("party", of.ofParty().id());
        }
        if (of.ofDesignation() != null) {
            json.put("designation", of.ofDesignation().id());
        }
        return json;
    }

    private static Input input(Measure measure) {
        return new Input.Figure(measure.of(), measure.name(), measure.period());
    }

    private void addValue(ArrayNode measures, Measure measure) {
        ObjectNode json = owned(measures.addObject(), measure.of());
        json.put("name", measure.name()).put("period", measure.period().toString());
        json.put("value", new BigDecimal(dice.pick(VALUES)));
    }
}
