package yardstick.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static yardstick.shard.Rulebook.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.evaluate.Locality;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.vocabulary.Kind;

/** How far the decisions on a kind of subject look. */
class ReachTest {

    private static final String WITHDRAWN = rule("withdrawn", "infer( $g, \"选中\" )", "$g : Grant( withdrawn == true )");
    private static final String CHOSEN =
            rule("chosen", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"选中\" )");

    private static Locality grants(String... rules) {
        return Division.reach(Rulebook.of(Set.of("grant"), rules).compile()).get(Kind.GRANT);
    }

    private static String spreads(String name, String by) {
        return rule(
                name,
                "infer( $g, \"选中\" )",
                "$g : Grant()",
                "$h : Grant( " + by + " == $g." + by + " )",
                "Term( of == $h, name == \"选中\" )");
    }

    @Test
    void chengdu_decides_grants_by_zone_and_applications_by_designation() {
        assertThat(Division.reach(Policy.load(Path.of("rules/chengdu-empowerment"))))
                .isEqualTo(Map.of(Kind.GRANT, Locality.ZONE, Kind.APPLICATION, Locality.DESIGNATION));
    }

    @Test
    void mianyang_decides_zones_by_zone() {
        assertThat(Division.reach(Policy.load(Path.of("rules/mianyang-positioning"))))
                .isEqualTo(Map.of(Kind.ZONE, Locality.ZONE));
    }

    @Test
    void what_no_rule_concludes_about_is_decided_where_the_subject_is() {
        assertThat(Division.reach(Rulebook.of(
                                Set.of("zone", "designation", "grant"),
                                rule("r", "conclude( $a, \"OUT\" )", "$a : Grant()"))
                        .compile()))
                .isEqualTo(Map.of(
                        Kind.ZONE, Locality.ZONE, Kind.DESIGNATION, Locality.DESIGNATION, Kind.GRANT, Locality.ZONE));
    }

    @Test
    void a_rule_reaches_as_far_as_what_it_reads() {
        assertThat(grants(WITHDRAWN, CHOSEN)).isEqualTo(Locality.ZONE);
        assertThat(grants(WITHDRAWN, spreads("by zone", "zone"), CHOSEN)).isEqualTo(Locality.ZONE);
        assertThat(grants(WITHDRAWN, spreads("by designation", "designation"), CHOSEN))
                .isEqualTo(Locality.DESIGNATION);
    }

    @Test
    void what_spreads_by_zone_and_by_designation_in_turn_needs_the_whole() {
        assertThat(grants(WITHDRAWN, spreads("by zone", "zone"), spreads("by designation", "designation"), CHOSEN))
                .isEqualTo(Locality.GLOBAL);
    }

    @Test
    void what_is_settled_by_designation_cannot_be_compared_within_a_zone() {
        String within = rule(
                "within",
                "conclude( $g, \"OUT\" )",
                "$g : Grant()",
                "not( $h : Grant( zone == $g.zone ) and Term( of == $h, name == \"选中\" ) )");

        assertThat(grants(WITHDRAWN, within)).isEqualTo(Locality.ZONE);
        assertThat(grants(WITHDRAWN, spreads("by designation", "designation"), within))
                .isEqualTo(Locality.GLOBAL);
    }

    @Test
    void what_is_settled_by_zone_can_be_compared_within_a_designation() {
        String fewer = rule(
                "fewer",
                "conclude( $g, \"OUT\" )",
                "$g : Grant()",
                "accumulate( $h : Grant( designation == $g.designation ) and Term( of == $h, name == \"选中\" ); $n : count(1); $n < 2 )");

        assertThat(grants(WITHDRAWN, spreads("by zone", "zone"), fewer)).isEqualTo(Locality.DESIGNATION);
    }

    @Test
    void what_looks_at_any_zone_needs_the_whole() {
        assertThat(grants(rule("any", "conclude( $g, \"OUT\" )", "$g : Grant()", "exists Zone( level == \"A\" )")))
                .isEqualTo(Locality.GLOBAL);
    }

    @Test
    void measures_are_derived_within_a_zone_or_everything_needs_the_whole() {
        String derived = rule("derived", "derive( $z, \"算出\", 1 )", "$z : Zone( level == \"A\" )");
        String reads = rule(
                "reads",
                "conclude( $g, \"OUT\" )",
                "$g : Grant()",
                "Measure( of == $g.zone, name == \"算出\", back == 0, value < 60 )");

        assertThat(grants(derived, reads)).isEqualTo(Locality.ZONE);
        assertThat(grants(rule("per designation", "derive( $d, \"数\", 1 )", "$d : Designation()"), CHOSEN, WITHDRAWN))
                .isEqualTo(Locality.GLOBAL);
    }

    @Test
    void a_policy_that_needs_the_whole_is_not_divided_and_each_rule_to_blame_is_named() {
        Policy policy = Rulebook.of(
                        Set.of("grant", "zone"),
                        WITHDRAWN,
                        rule("any", "conclude( $g, \"OUT\" )", "$g : Grant()", "exists Zone( level == \"A\" )"),
                        rule("two", "conclude( $z, \"OUT\" )", "$z : Zone()", "$y : Zone( this != $z )"))
                .compile();

        List<Problem> problems = catchThrowableOfType(InvalidInput.class, () -> Division.of(policy))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.location() + " "
                        + problem.message().en())
                .containsExactly(
                        "YS-S01 test-policy/test.drl:10:1 rule `any` has a say in decisions of kind grant, but looks beyond one"
                                + " zone and beyond one designation",
                        "YS-S01 test-policy/test.drl:19:1 rule `two` has a say in decisions of kind zone, but looks beyond one"
                                + " zone and beyond one designation");
    }
}
