package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.decision.Decision;

/**
 * What a decision is certain of holds however the unknown figures and classes turn out, and where each figure occurs once, what is
 * undetermined can be decided either way.
 */
class IntervalSoundnessTest {

    private static final int POLICIES = 20;
    private static final int RANDOM = 20;
    private static final List<String> ZONES = List.of("Z1", "Z2", "Z3");
    private static final String PARAMETERS = """
            name,value,unit,clause,status,note,scope
            权一,70,%,条款,assumed,假定,甲
            权一,30,%,条款,assumed,假定,乙
            权一,50,%,条款,assumed,假定,丙
            权二,30,%,条款,assumed,假定,甲
            权二,70,%,条款,assumed,假定,乙
            权二,60,%,条款,assumed,假定,丙
            """;
    private static final String POLICY = """
            {"id": "random", "title": {"zh": "随机", "en": "random"}, "issuer": {"zh": "随机", "en": "random"}, "version": "1",
             "period": "YEAR", "ladders": {"zone": [{"code": "FIRST", "zh": "一", "en": "one"},
               {"code": "SECOND", "zh": "二", "en": "two"}, {"code": "LAST", "zh": "末", "en": "last"}]},
             "sources": [{"id": "来源", "title": {"zh": "来源", "en": "source"}, "published": "无"}]}
            """;

    @TempDir
    private Path folder;

    private int certain;
    private int open;
    private final List<String> oneWay = new ArrayList<>();

    @Test
    void where_each_figure_occurs_once_what_is_certain_stays_so_and_what_is_open_goes_either_way() {
        Seeds.upTo(POLICIES).forEach(seed -> fill(seed, true));

        tell("each figure once");
        assertThat(oneWay).isEmpty();
        assertThat(certain).isPositive();
        assertThat(open).isPositive();
    }

    @Test
    void where_figures_occur_again_what_is_certain_stays_so() {
        Seeds.upTo(POLICIES).forEach(seed -> fill(seed, false));

        tell("figures more than once");
        assertThat(certain).isPositive();
    }

    private void tell(String which) {
        System.out.println("interval soundness, " + which + ": " + certain + " certain decisions, " + open + " open, "
                + oneWay.size() + " of them decided one way by all fillings");
    }

    private void fill(long seed, boolean once) {
        String rules = RandomScores.rules(seed, once);
        Policy policy = policy(rules);
        Dice dice = new Dice(seed * 31);
        for (int number = 0; number < 2; number++) {
            ObjectNode dossier = dossier(dice);
            List<ObjectNode> unknown = unknown(dossier, rules);
            Map<String, Decision> told = decisions(policy, dossier);
            Map<String, Set<String>> found = new TreeMap<>();
            for (List<String> filling : fillings(unknown, dice)) {
                for (int i = 0; i < filling.size(); i++) {
                    fill(unknown.get(i), filling.get(i));
                }
                decisions(policy, dossier)
                        .forEach((zone, decision) -> found.computeIfAbsent(zone, any -> new TreeSet<>())
                                .add(decision.outcome().code()));
            }
            told.forEach((zone, decision) ->
                    judge(decision, found.get(zone), zone + ", seed " + seed + ", dossier " + dossier + "\n" + rules));
        }
    }

    private void judge(Decision told, Set<String> found, String name) {
        String outcome = told.outcome().code();
        if (!outcome.equals("UNDETERMINED")) {
            certain++;
            assertThat(found).as(name).containsExactly(outcome);
            return;
        }
        open++;
        assertThat(found).as(name).doesNotContain("UNDETERMINED");
        assertThat(told.open())
                .as(name)
                .allSatisfy(each -> assertThat(each.missing()).isNotEmpty());
        if (found.size() < 2) {
            oneWay.add(name);
        }
    }

    private Policy policy(String rules) {
        try {
            Files.writeString(folder.resolve("policy.json"), POLICY);
            Files.writeString(
                    folder.resolve("clauses.json"), "[{\"id\": \"条款\", \"text\": \"条款\", \"source\": \"来源\"}]");
            Files.writeString(folder.resolve("parameters.csv"), PARAMETERS);
            Files.writeString(folder.resolve("indicators.csv"), RandomScores.CATALOGUE + "综合,zone,分,number,,,\n");
            Files.writeString(folder.resolve("random.drl"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Policy.load(folder);
    }

    private static Map<String, Decision> decisions(Policy policy, ObjectNode dossier) {
        Map<String, Decision> decisions = new TreeMap<>();
        policy.evaluate(Facts.dossier(dossier, policy.unit()))
                .decisions()
                .forEach(decision -> decisions.put(decision.subject().zoneId(), decision));
        return decisions;
    }

    /** All figures and classes of three zones, some of which are forgotten. */
    private static ObjectNode dossier(Dice dice) {
        ObjectNode dossier = JsonNodeFactory.instance.objectNode().put("asOf", "2024");
        ArrayNode zones = dossier.putArray("zones");
        ArrayNode measures = dossier.putArray("measures");
        ArrayNode attributes = dossier.putArray("attributes");
        for (String zone : ZONES) {
            zones.addObject().put("id", zone).put("name", "示例");
            attributes.addObject().put("zone", zone).put("name", "类别").put("value", dice.pick(RandomScores.CLASSES));
            for (String figure : RandomScores.FIGURES) {
                for (String period : List.of("2022", "2023", "2024")) {
                    measures.addObject()
                            .put("zone", zone)
                            .put("name", figure)
                            .put("period", period)
                            .put("value", dice.pick(RandomScores.THRESHOLDS) + dice.between(-20, 20));
                }
            }
        }
        return dossier;
    }

    /** Forgets a few of the facts; those of the last period more often, since rules ask for them. */
    private static List<ObjectNode> unknown(ObjectNode dossier, String rules) {
        Dice dice = new Dice(dossier.toString().hashCode());
        List<ObjectNode> facts = new ArrayList<>();
        dossier.get("measures").forEach(fact -> facts.add((ObjectNode) fact));
        List<ObjectNode> unknown = new ArrayList<>();
        int figures = dice.between(1, 3);
        String favourite =
                dice.pick(RandomScores.FIGURES.stream().filter(rules::contains).toList());
        for (ObjectNode fact : dice.shuffled(facts)) {
            boolean now = fact.get("period").textValue().equals("2024") || dice.chance(0.3);
            boolean often = fact.get("name").textValue().equals(favourite) || dice.chance(0.1);
            if (unknown.size() < figures && now && often) {
                unknown.add(fact);
            }
        }
        if (dice.chance(0.5)) {
            unknown.set(0, (ObjectNode) dossier.get("attributes").get(dice.between(0, 2)));
        }
        unknown.forEach(fact -> fact.putNull("value"));
        return unknown;
    }

    private static void fill(ObjectNode fact, String value) {
        if (fact.has("period")) {
            fact.put("value", new BigDecimal(value));
        } else {
            fact.put("value", value);
        }
    }

    /** All of the ends and classes, and some of what lies in the middle and at thresholds or beside them. */
    private static List<List<String>> fillings(List<ObjectNode> unknown, Dice dice) {
        List<List<String>> fillings = new ArrayList<>(List.of(List.of()));
        for (ObjectNode fact : unknown) {
            List<String> ends = fact.has("period") ? List.of("0", "50", "100") : RandomScores.CLASSES;
            List<List<String>> longer = new ArrayList<>();
            fillings.forEach(filling -> ends.forEach(end -> {
                List<String> each = new ArrayList<>(filling);
                each.add(end);
                longer.add(each);
            }));
            fillings = longer;
        }
        for (int more = 0; more < RANDOM; more++) {
            fillings.add(unknown.stream()
                    .map(fact -> fact.has("period")
                            ? String.valueOf(dice.pick(RandomScores.THRESHOLDS) + dice.between(-1, 1))
                            : dice.pick(RandomScores.CLASSES))
                    .toList());
        }
        return fillings;
    }
}
