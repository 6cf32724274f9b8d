package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import yardstick.facts.DossierReader;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** Parties hold, seek, are measured and raise difficulties as zones do, and are not zones. */
class PartiesTest {

    private static final String DOSSIER = """
            {"asOf": "2020Q2",
             "zones": [{"id": "Z1", "name": "一区", "level": "A"}],
             "parties": [
               {"id": "P1", "name": "企业一", "type": "ENTERPRISE", "zone": "Z1"},
               {"id": "P2", "name": "市州二", "type": "REGION"}],
             "designations": [{"id": "D1", "name": "一", "kind": "POLICY"}],
             "grants": [
               {"zone": "Z1", "designation": "D1", "since": "2019Q1"},
               {"party": "P1", "designation": "D1", "since": "2019Q1"}],
             "applications": [{"party": "P2", "designation": "D1", "since": "2020Q1"}],
             "measures": [
               {"party": "P1", "name": "营收", "period": "2020Q2", "value": 12},
               {"party": "P1", "designation": "D1", "name": "得分", "period": "2020Q2", "value": 50},
               {"zone": "Z1", "designation": "D1", "name": "得分", "period": "2020Q2", "value": 80}],
             "milestones": [
               {"party": "P2", "id": "M1", "title": "年度计划", "due": "2020Q1", "progress": 20},
               {"zone": "Z1", "id": "M1", "title": "年度计划", "due": "2020Q1", "progress": 100}],
             "difficulties": [
               {"designation": "D1", "id": "F1", "title": "细则未出", "owner": "CITY", "raised": "2020Q1"},
               {"party": "P1", "id": "F1", "title": "用地", "owner": "ZONE", "raised": "2020Q1"}]}
            """;

    private final Dossier dossier = DossierReader.read(
            new ByteArrayInputStream(DOSSIER.getBytes(StandardCharsets.UTF_8)), "dossier.json", PeriodUnit.QUARTER);

    private Object find(String conclusion, String... conditions) {
        return Rules.of(rule("r", conclusion, conditions)).findAlike(dossier);
    }

    @Test
    void a_party_is_found_by_its_type_and_its_figures() {
        assertThat(find("conclude( $p, \"OUT\" )", "$p : Party( type == \"ENTERPRISE\" )"))
                .asString()
                .contains("P1")
                .doesNotContain("P2");
        assertThat(find(
                        "conclude( $p, \"OUT\" )",
                        "$p : Party()",
                        "Measure( of == $p, name == \"营收\", back == 0, value >= 10 )"))
                .asString()
                .contains("r: P1 TRUE")
                .contains("r: P2 UNKNOWN");
    }

    @Test
    void a_grant_of_a_party_has_a_party_and_no_zone() {
        assertThat(find("conclude( $g, \"OUT\" )", "$g : Grant()", "$p : Party( this == $g.party )"))
                .asString()
                .contains("P1/D1")
                .doesNotContain("Z1/D1");
        assertThat(find("conclude( $g, \"OUT\" )", "$g : Grant( zone.level != \"B\" )"))
                .asString()
                .contains("Z1/D1")
                .doesNotContain("P1/D1");
        assertThat(find("conclude( $g, \"OUT\" )", "$p : Party()", "$g : Grant( party == $p )"))
                .asString()
                .contains("P1/D1")
                .doesNotContain("Z1/D1");
    }

    @Test
    void a_party_may_be_in_a_zone() {
        assertThat(find("conclude( $p, \"OUT\" )", "$p : Party( zone.level == \"A\" )"))
                .asString()
                .contains("P1")
                .doesNotContain("P2");
        assertThat(find("conclude( $z, \"OUT\" )", "$z : Zone()", "exists Party( zone == $z )"))
                .asString()
                .contains("Z1");
    }

    @Test
    void a_milestone_without_a_designation_is_of_the_zone_or_party_itself() {
        String late = "Milestone( of == %s, back >= 0, progress < 100 )";
        assertThat(find("conclude( $p, \"OUT\" )", "$p : Party()", late.formatted("$p")))
                .asString()
                .contains("P2")
                .doesNotContain("P1");
        assertThat(find("conclude( $z, \"OUT\" )", "$z : Zone()", "not " + late.formatted("$z")))
                .asString()
                .contains("Z1");
    }

    @Test
    void a_difficulty_of_a_designation_concerns_it_and_all_who_carry_or_seek_it() {
        String open = "Difficulty( of == %s, owner == \"CITY\", open == true )";
        assertThat(find("conclude( $d, \"OUT\" )", "$d : Designation()", open.formatted("$d")))
                .asString()
                .contains("D1");
        assertThat(find("conclude( $g, \"OUT\" )", "$g : Grant()", open.formatted("$g")))
                .asString()
                .contains("Z1/D1", "P1/D1");
        assertThat(find("conclude( $a, \"OUT\" )", "$a : Application()", open.formatted("$a")))
                .asString()
                .contains("P2/D1");
        assertThat(find("conclude( $z, \"OUT\" )", "$z : Zone()", open.formatted("$z")))
                .asString()
                .doesNotContain("Z1");
    }

    @Test
    void a_difficulty_of_a_party_concerns_what_it_carries_and_not_what_others_do() {
        assertThat(find("conclude( $g, \"OUT\" )", "$g : Grant()", "Difficulty( of == $g, owner == \"ZONE\" )"))
                .asString()
                .contains("P1/D1")
                .doesNotContain("Z1/D1");
    }
}
