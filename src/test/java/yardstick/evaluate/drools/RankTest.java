package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import yardstick.crosscheck.Dice;
import yardstick.crosscheck.Seeds;
import yardstick.evaluate.reference.Reference;
import yardstick.facts.DossierReader;
import yardstick.rule.Reading;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Rank;

/** A rank is counted alike by who compares everybody with everybody and by who puts them in order. */
class RankTest {

    private static final int ZONES = 20;

    /** Zones with scores from few, so that many are the same, and some not known. */
    private static Dossier dossier(Dice dice, int missingPercent) {
        StringJoiner zones = new StringJoiner(",");
        StringJoiner measures = new StringJoiner(",");
        StringJoiner attributes = new StringJoiner(",");
        for (int i = 0; i < ZONES; i++) {
            String id = String.format("Z%02d", i);
            zones.add(
                    "{\"id\":\"" + id + "\",\"name\":\"示例\",\"leadingIndustries\":[],\"functions\":[],\"layouts\":[]}");
            for (String name : List.of("得分", "增速")) {
                if (!dice.chance(missingPercent / 100.0)) {
                    measures.add("{\"zone\":\"" + id + "\",\"name\":\"" + name + "\",\"period\":\"2020Q2\",\"value\":"
                            + dice.between(0, 9) + "}");
                }
            }
            attributes.add("{\"zone\":\"" + id + "\",\"name\":\"区域\",\"value\":\"" + dice.pick("东", "西") + "\"}");
        }
        String json = "{\"asOf\":\"2020Q2\",\"zones\":[" + zones + "],\"measures\":[" + measures + "],\"attributes\":["
                + attributes + "]}";
        return DossierReader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "facts", PeriodUnit.QUARTER);
    }

    private static Rules rank(String group, String ahead, String test) {
        return Rules.of(rule(
                "out",
                "conclude( $z, \"OUT\" )",
                "$z : Zone()",
                "Attribute( of == $z, name == \"区域\", $region : value )",
                "Measure( of == $z, name == \"得分\", back == 0, $s : value )",
                "Measure( of == $z, name == \"增速\", back == 0, $g : value )",
                "accumulate( " + group + " and Measure( of == $o, name == \"增速\", back == 0, $h : value )"
                        + " and Measure( of == $o, name == \"得分\", back == 0, " + ahead + " ); $n : count(1); $n "
                        + test
                        + " )"));
    }

    @Test
    void ranks_are_counted_alike_with_ties_by_group_and_where_figures_are_missing() {
        Seeds.upTo(40).forEach(seed -> {
            Dice dice = new Dice(seed);
            String group = dice.pick(
                    "$o : Zone( this != $z )", "$o : Zone()", "Attribute( name == \"区域\", value == $region, $o : of )");
            String ahead = dice.pick(
                    "value > $s",
                    "value < $s",
                    "value >= $s",
                    "$s >= value",
                    "value == $s",
                    "value > $s || value == $s && $h > $g",
                    "value == $s && $h <= $g || value < $s");
            Rules rules = rank(group, ahead, dice.pick("<", ">=", "==") + " " + dice.between(0, 12));
            for (int missing : new int[] {0, 10}) {
                rules.findAlike(dossier(dice, missing));
            }
        });
    }

    @Test
    void a_rank_is_told_by_the_place_the_cut_and_the_five_nearest() {
        Rules rules = rank("$o : Zone( this != $z )", "value > $s", ">= 8");
        Dossier dossier = dossier(new Dice(7), 0);
        var world = rules.world(dossier);
        Reference reference = new Reference(rules.checked().rules(), world);
        var rule = rules.checked().rules().get(0);
        var last = dossier.zones().stream()
                .filter(zone -> reference.verdict(rule, zone).truth() == yardstick.rule.Truth.TRUE)
                .findFirst()
                .orElseThrow();
        var readings = reference.verdict(rule, last).readings();

        assertThat(readings.stream().map(Reading::fact).filter(Rank.class::isInstance))
                .singleElement()
                .satisfies(rank -> assertThat(((Rank) rank).among()).isEqualTo(ZONES));
        assertThat(readings.stream()
                        .map(Reading::fact)
                        .filter(fact -> fact instanceof Measure measure && measure.of() != last)
                        .map(fact -> ((Measure) fact).of())
                        .distinct())
                .hasSizeBetween(1, 5);
    }
}
