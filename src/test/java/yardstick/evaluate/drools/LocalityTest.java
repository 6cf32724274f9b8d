package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.Policy;
import yardstick.rule.Rule;

/** How much of a dossier a rule has to see, and when. */
class LocalityTest {

    private static final List<Rule> CHENGDU =
            Policy.load(Path.of("rules/chengdu-empowerment")).rules().rules();

    @Test
    void only_one_rule_of_chengdu_looks_beyond_a_zone() {
        Map<String, String> expected = new TreeMap<>();
        CHENGDU.forEach(rule -> expected.put(rule.name(), "ZONE"));
        expected.put("尚有名额", "DESIGNATION");

        assertThat(Sharded.localities(CHENGDU)).isEqualTo(expected);
    }

    @Test
    void what_waits_for_the_places_left_runs_after_them() {
        List<String> phases = Sharded.phases(CHENGDU);

        assertThat(phases).hasSize(3);
        assertThat(phases.get(1)).isEqualTo("DESIGNATION [尚有名额]");
        assertThat(phases.get(2)).isEqualTo("ZONE [名额已满, 积极争取且成效显著]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
            $g % ZONE        % $g : Grant() / Measure( of == $g, name == "得分", back == 0 )
            $g % ZONE        % $z : Zone() / $g : Grant( zone == $z )
            $g % ZONE        % $g : Grant() / $z : Zone( this == $g.zone )
            $g % ZONE        % $z : Zone() / $g : Grant( $z == zone, withdrawn == false )
            $g % ZONE        % $d : Designation( limited == true ) / $g : Grant( designation == $d )
            $z % ZONE        % $g : Grant() / $z : Zone( this == $g.zone )
            $g % ZONE        % $g : Grant() / not( $d : Designation( this == $g.designation ) and Measure( of == $d, name == "得分", back == 0 ) )
            $g % ZONE        % $g : Grant() / accumulate( $h : Grant( zone == $g.zone ) and Term( of == $h, name == "选中" ); $n : count(1); $n > 1 )
            $g % ZONE        % $g : Grant() / $d : Difficulty( of == $g ) / exists Grant( this == $d.of, this != $g )
            $g % ZONE        % $g : Grant() / forall( $h : Grant( zone == $g.zone ) Measure( of == $h, name == "得分", back == 0 ) )
            $g % ZONE        % Parameter( name == "底线", $v : value ) / $g : Grant() / exists Measure( zone == $g.zone, name == "得分", back == 0, value < $v )
            $d % DESIGNATION % $d : Designation() / $g : Grant( designation == $d )
            $d % DESIGNATION % $g : Grant() / $d : Designation( this == $g.designation )
            $g % DESIGNATION % $g : Grant() / exists Application( designation == $g.designation )
            $g % DESIGNATION % $g : Grant() / exists( $a : Application( designation == $g.designation ) and Zone( this == $a.zone, level == "A" ) )
            $g % DESIGNATION % $g : Grant() / exists( $a : Application( designation == $g.designation ) and Measure( of == $a.zone, name == "得分", back == 0 ) )
            $g % GLOBAL      % $g : Grant() / exists Zone( level == "A" )
            $g % GLOBAL      % $g : Grant() / accumulate( Zone(); $n : count(1); $n > 1 )
            $g % GLOBAL      % $g : Grant() / exists Grant( zone != $g.zone )
            $g % GLOBAL      % $g : Grant() / exists Grant( zone == $g.zone || withdrawn == true )
            $g % GLOBAL      % $g : Grant() / not( $z : Zone() and Grant( zone == $z ) )
            $z % GLOBAL      % $g : Grant() / $z : Zone( id == $g.zone.id )
            $g % GLOBAL      % $g : Grant() / exists Term( of == $g.designation, name == "选中" ) / exists Application( zone == $g.zone )
            $g % GLOBAL      % $g : Grant() / exists Measure( of == $g.designation, name == "算出", back == 0 ) / exists Application( zone == $g.zone )
            $g % GLOBAL      % $g : Grant() / exists Application( designation == $g.designation ) / exists Application( zone == $g.zone )
            $h % GLOBAL      % $g : Grant() / $d : Difficulty( of == $g ) / $h : Grant( this == $d.of ) / exists Application( designation == $g.designation )
            """)
    void a_rule_sees_no_more_than_its_equalities_ask_for(String subject, String locality, String conditions) {
        Rules rules = Rules.of(
                rule("r", "conclude( " + subject + ", \"OUT\" )", conditions.split(" / ")),
                rule("t", "infer( $s, \"选中\" )", "$s : Designation()"),
                rule("d", "derive( $s, \"算出\", 1 )", "$s : Designation()"));

        assertThat(Sharded.localities(rules.checked().rules())).containsEntry("r", locality);
    }

    @Test
    void what_spreads_from_any_zone_to_any_other_sees_everything() {
        Rules rules = Rules.of(
                rule("a", "infer( $g, \"选中\" )", "$g : Grant( withdrawn == true )"),
                rule("b", "infer( $g, \"选中\" )", "$g : Grant()", "$h : Grant()", "Term( of == $h, name == \"选中\" )"));

        assertThat(Sharded.phases(rules.checked().rules())).containsExactly("ZONE [a]", "GLOBAL [b]");
    }

    @Test
    void what_spreads_through_zones_and_designations_in_turn_sees_everything() {
        Rules rules = Rules.of(
                rule("a", "infer( $g, \"选中\" )", "$g : Grant( withdrawn == true )"),
                spread("b", "zone"),
                spread("c", "designation"),
                rule("d", "conclude( $g, \"OUT\" )", "$g : Grant()", "not Term( of == $g, name == \"选中\" )"));

        assertThat(Sharded.localities(rules.checked().rules()))
                .isEqualTo(Map.of("a", "ZONE", "b", "ZONE", "c", "DESIGNATION", "d", "ZONE"));
        assertThat(Sharded.phases(rules.checked().rules())).containsExactly("ZONE [a]", "GLOBAL [b, c, d]");
    }

    private static String spread(String name, String by) {
        return rule(
                name,
                "infer( $g, \"选中\" )",
                "$g : Grant()",
                "$h : Grant( " + by + " == $g." + by + " )",
                "Term( of == $h, name == \"选中\" )");
    }
}
