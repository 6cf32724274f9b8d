package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.evaluate.drools.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Limits;
import yardstick.evaluate.World;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;

/** What crosses the borders of shards. */
class ShardsTest {

    private static final int ZONES = 6;

    /** Z0 and Z1 have D0, and so on; each grant has the score of its zone's number; each zone has difficulties of its own. */
    private static Dossier pairsOfZones() {
        Places places = Places.with();
        for (int i = 0; i < ZONES; i++) {
            String zone = "Z" + i;
            String designation = "D" + i / 2;
            if (i % 2 == 0) {
                places.designation(designation);
            }
            places.zone(zone).grant(zone, designation).scores(zone, designation, Integer.toString(i));
            places.difficulty(zone, null, "Q");
        }
        return places.dossier();
    }

    private static List<String> find(Rules rules, Engine engine) {
        return Rules.words(engine.evaluate(rules.world(pairsOfZones())));
    }

    private static void sameInShards(Rules rules, String... expected) {
        assertThat(find(rules, Sharded.whole(rules.checked().rules()))).containsExactly(expected);
        for (int size = 1; size <= ZONES; size++) {
            assertThat(find(rules, Sharded.compile(rules.checked().rules(), size)))
                    .containsExactly(expected);
        }
    }

    @Test
    void terms_go_on_from_zones_to_designations_and_back() {
        sameInShards(
                Rules.of(
                        rule(
                                "a",
                                "infer( $g, \"低\" )",
                                "$g : Grant()",
                                "Measure( of == $g, name == \"得分\", back == 0, value < 3 )"),
                        rule(
                                "b",
                                "infer( $d, \"都低\" )",
                                "$d : Designation()",
                                "forall( $g : Grant( designation == $d ) Term( of == $g, name == \"低\" ) )"),
                        rule(
                                "c",
                                "infer( $g, \"同伴低\" )",
                                "$g : Grant()",
                                "Term( designation == $g.designation, name == \"都低\" )"),
                        rule("d", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"同伴低\" )"),
                        rule("e", "conclude( $z, \"OUT\" )", "$z : Zone()", "Term( zone == $z, name == \"同伴低\" )")),
                "e: Z0 TRUE",
                "e: Z1 TRUE",
                "d: Z0/D0 TRUE",
                "d: Z1/D0 TRUE");
    }

    @Test
    void derived_measures_go_on_and_a_second_value_is_told() {
        String sum = rule(
                "a",
                "derive( $d, \"总分\", $s )",
                "$d : Designation()",
                "accumulate( $g : Grant( designation == $d ) and Measure( of == $g, name == \"得分\", back == 0, $v : value ); $s : sum($v) )");
        String read = rule(
                "b",
                "conclude( $d, \"OUT\" )",
                "$d : Designation()",
                "Measure( of == $d, name == \"总分\", back == 0, value > 4 )");
        String other = rule("c", "derive( $d, \"总分\", 5 )", "$d : Designation()", "exists Zone()");

        sameInShards(Rules.of(sum, read), "b: D1 TRUE", "b: D2 TRUE");
        Rules twice = Rules.of(sum, read, other);
        assertThatThrownBy(() -> find(twice, Sharded.compile(twice.checked().rules(), 1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "test.drl:2:1: rules `a`, `c` derive several values of `总分`: 1, 5 of designation `D0` and 1 more");
    }

    @Test
    void a_difficulty_of_a_whole_zone_is_seen_from_a_designation() {
        sameInShards(
                Rules.of(
                        rule(
                                "r",
                                "conclude( $d, \"OUT\" )",
                                "$d : Designation()",
                                "accumulate( $g : Grant( designation == $d ) and Difficulty( of == $g ); $n : count(1); $n == 2 )")),
                "r: D0 TRUE",
                "r: D1 TRUE",
                "r: D2 TRUE");
    }

    @Test
    void what_rules_derive_must_not_be_listed_in_any_shard() {
        Rules rules = Rules.of(
                rule("a", "derive( $g, \"得分\", 1 )", "$g : Grant()"),
                rule(
                        "b",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"得分\", back == 0, value > 4 )"));

        assertThatThrownBy(() -> find(rules, Sharded.compile(rules.checked().rules(), 1)))
                .hasMessageContaining("rule `a` derives `得分`, but the facts list it too: of grant `Z0/D0`");
    }

    @Test
    void all_shards_share_one_budget() {
        Rules rules = Rules.of(rule(
                "r",
                "conclude( $g, \"OUT\" )",
                "$g : Grant()",
                "Measure( of == $g, name == \"得分\", back == 0, value >= 0 )"));
        Engine engine = Sharded.compile(rules.checked().rules(), 1);
        World world = rules.world(pairsOfZones());
        Limits few = new Limits(1000, 2 * ZONES, 1000, 1);

        assertThat(engine.evaluate(world)).hasSize(ZONES);
        assertThatThrownBy(() -> engine.evaluate(world, new Budget(few, world.size(), () -> 0L)))
                .isInstanceOf(InvalidInput.class);
    }
}
