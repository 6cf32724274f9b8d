package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.facts.Dossiers.quarter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Zone;

/** Since when, until when and how long: what a dossier looks like from one period and from another. */
class TimesTest {

    private static final String DOSSIER = """
            {"asOf": "2020Q2",
             "zones": [{"id": "Z1", "name": "新区", "since": "2019Q4"}, {"id": "Z2", "name": "老区"}],
             "designations": [
               {"id": "D1", "name": "特色园区", "kind": "PARK", "after": "D2", "until": "2020Q1"},
               {"id": "D2", "name": "培育园区", "kind": "PARK", "from": "2020Q2"},
               {"id": "D3", "name": "省级园区", "kind": "PARK", "after": "D1"}],
             "grants": [
               {"zone": "Z1", "designation": "D1", "since": "2018Q1"},
               {"zone": "Z2", "designation": "D1", "since": "2018Q1"}],
             "measures": [
               {"zone": "Z1", "name": "营收", "period": "2019Q3", "value": 1},
               {"zone": "Z1", "name": "营收", "period": "2019Q4", "value": 2}],
             "difficulties": [
               {"zone": "Z2", "id": "F1", "title": "用地", "owner": "CITY", "raised": "2019Q3", "resolved": "2020Q1"},
               {"zone": "Z2", "id": "F2", "title": "用电", "owner": "CITY", "raised": "2019Q3", "answered": "2020Q3"}]}
            """;

    private final Dossier dossier = Dossiers.read(DOSSIER);

    private static Designation designation(Dossier dossier, String id) {
        return Objects.requireNonNull(dossier.designation(id));
    }

    private Pair pair(String zone) {
        return Objects.requireNonNull(dossier.pair(zone, "D1"));
    }

    @Test
    void of_a_zone_nothing_is_known_before_its_first_period() {
        Zone zone = Objects.requireNonNull(dossier.zone("Z1"));

        assertThat(zone.tenure()).isEqualTo(3);
        assertThat(dossier.measure(zone, "营收", 2)).isNotNull();
        assertThat(dossier.measure(zone, "营收", 3)).isNull();
        assertThat(dossier.measures(zone)).hasSize(1);
    }

    @Test
    void before_its_first_period_a_zone_is_not_there_and_nothing_that_it_carries_is() {
        Dossier before = dossier.at(quarter("2019Q3"));

        assertThat(before.zone("Z1")).isNull();
        assertThat(before.zones()).extracting(Zone::id).containsExactly("Z2");
        assertThat(before.pair("Z1", "D1")).isNull();
        assertThat(before.grants()).hasSize(1);
        assertThat(before.notYet()).isEqualTo(3);
        assertThat(before.at(quarter("2020Q2")).digest()).isEqualTo(dossier.digest());
    }

    @Test
    void a_grant_is_no_older_than_its_zone() {
        assertThat(pair("Z1").tenure()).isEqualTo(3);
        assertThat(pair("Z2").tenure()).isEqualTo(10);
    }

    @Test
    void years_are_counted_when_they_are_complete() {
        assertThat(pair("Z2").years()).isEqualTo(2);
        assertThat(Objects.requireNonNull(dossier.at(quarter("2018Q4")).pair("Z2", "D1"))
                        .years())
                .isZero();
        assertThat(Objects.requireNonNull(dossier.at(quarter("2019Q1")).pair("Z2", "D1"))
                        .years())
                .isEqualTo(1);
    }

    @Test
    void the_stage_before_is_the_designation_itself_however_far_one_looks_back() {
        for (Dossier seen : new Dossier[] {dossier, dossier.at(quarter("2019Q4"))}) {
            assertThat(designation(seen, "D3").after()).isSameAs(designation(seen, "D1"));
            assertThat(designation(seen, "D1").after()).isSameAs(designation(seen, "D2"));
            assertThat(designation(seen, "D2").after()).isNull();
            assertThat(Objects.requireNonNull(seen.pair("Z2", "D1")).designation())
                    .isSameAs(designation(seen, "D1"));
        }
    }

    @Test
    void a_policy_starts_with_its_first_period_and_expires_after_its_last() {
        assertThat(designation(dossier, "D1").expired()).isTrue();
        assertThat(designation(dossier.at(quarter("2020Q1")), "D1").expired()).isFalse();
        assertThat(designation(dossier, "D2").started()).isTrue();
        assertThat(designation(dossier.at(quarter("2020Q1")), "D2").started()).isFalse();
        assertThat(designation(dossier, "D3").started()).isTrue();
        assertThat(designation(dossier, "D3").expired()).isFalse();
    }

    @Test
    void a_difficulty_ages_until_it_is_resolved() {
        Difficulty resolved = dossier.difficulties().get(0);
        Difficulty open = dossier.difficulties().get(1);

        assertThat(resolved.resolved()).isTrue();
        assertThat(resolved.age()).isEqualTo(2);
        assertThat(open.open()).isTrue();
        assertThat(open.age()).isEqualTo(3);
        assertThat(open.answered()).isFalse();
        assertThat(dossier.at(quarter("2020Q3")).difficulties().get(1).answered())
                .isTrue();
        assertThat(dossier.at(quarter("2019Q4")).difficulties().get(0).age()).isEqualTo(1);
    }

    @Test
    void what_is_written_is_read_again() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dossier.write(out);
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(written).contains("\"since\":\"2019Q4\"", "\"after\":\"D2\"", "\"answered\":\"2020Q3\"");
        assertThat(Dossiers.read(written).digest()).isEqualTo(dossier.digest());
    }
}
