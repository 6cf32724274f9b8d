package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.facts.Dossiers.quarter;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

class DossierViewTest {

    private final Dossier dossier = Dossiers.small();

    private Pair pair(String zone, String designation) {
        return Objects.requireNonNull(dossier.pair(zone, designation));
    }

    private Zone zone(String id) {
        return Objects.requireNonNull(dossier.zone(id));
    }

    @Test
    void fields_are_read_as_written_and_what_is_absent_is_not_known() {
        Zone zone = zone("Z1");
        Designation designation = Objects.requireNonNull(dossier.designation("D1"));

        assertThat(dossier.note()).isEqualTo("数字均为虚构");
        assertThat(zone.leadingIndustries()).containsExactly("软件", "网络安全");
        assertThat(zone.featuredIndustries()).isEmpty();
        assertThat(zone.layouts()).isNull();
        assertThat(zone("Z2").level()).isNull();
        assertThat(designation.status()).isEqualTo("SOUGHT");
        assertThat(designation.places()).isEqualTo(new BigDecimal(7));
        assertThat(designation.functions()).isEmpty();
        assertThat(Objects.requireNonNull(dossier.designation("D2")).status()).isEqualTo("HELD");
        assertThat(Objects.requireNonNull(dossier.designation("D2")).limited()).isFalse();
        assertThat(dossier.warnings()).isEmpty();
    }

    @Test
    void everything_is_in_the_order_of_ids() {
        assertThat(dossier.zones()).extracting(Zone::id).containsExactly("Z1", "Z2");
        assertThat(dossier.designations()).extracting(Designation::id).containsExactly("D1", "D2");
        assertThat(dossier.grants())
                .extracting(g -> g.zone().id() + g.designation().id())
                .containsExactly("Z1D1", "Z1D2");
        assertThat(dossier.applications())
                .extracting(a -> a.zone().id() + a.designation().id())
                .containsExactly("Z2D2");
        assertThat(dossier.difficulties()).extracting(Difficulty::id).containsExactly("F1", "F2");
    }

    @Test
    void ordinals_count_up_through_zones_designations_and_pairs_with_those_to_come() {
        List<Subject> all = new ArrayList<>(dossier.zones());
        all.addAll(dossier.designations());
        all.addAll(dossier.at(quarter("2020Q3")).pairs(zone("Z1")));
        all.addAll(dossier.at(quarter("2020Q3")).pairs(zone("Z2")));

        assertThat(all).extracting(Subject::ordinal).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(dossier.subjectCount()).isEqualTo(8);
    }

    @Test
    void what_lies_after_the_period_is_not_there_and_is_counted() {
        assertThat(dossier.pair("Z2", "D1")).isNull();
        assertThat(dossier.measures(pair("Z1", "D1"))).extracting(Measure::back).containsExactly(1, 0);
        assertThat(dossier.milestones()).extracting(Milestone::id).containsExactly("M1");
        assertThat(dossier.difficulties(zone("Z2"))).isEmpty();
        assertThat(dossier.notYet()).isEqualTo(4);
    }

    @Test
    void nothing_is_known_of_a_pair_before_it_began_but_milestones_and_difficulties_count() {
        Pair pair = pair("Z1", "D1");

        assertThat(pair.tenure()).isEqualTo(3);
        assertThat(dossier.measure(pair, "成效得分", 3)).isNull();
        assertThat(dossier.milestones(pair)).extracting(Milestone::back).containsExactly(9);
        assertThat(dossier.difficulties(zone("Z1")))
                .extracting(Difficulty::back)
                .containsExactly(0, 9);
    }

    @Test
    void measures_of_zones_and_designations_reach_back_without_limit() {
        Measure revenue = dossier.measure(zone("Z1"), "营收", 21);

        assertThat(revenue).isNotNull();
        assertThat(Objects.requireNonNull(revenue).value()).isEqualByComparingTo("1000");
    }

    @Test
    void a_measure_is_found_by_subject_name_and_periods_back() {
        Pair pair = pair("Z1", "D1");

        assertThat(dossier.measure(pair, "成效得分", 0)).extracting(Measure::value).isEqualTo(new BigDecimal("55.0"));
        assertThat(dossier.measure(pair, "成效得分", 1))
                .isNotNull()
                .extracting(Measure::value)
                .isNull();
        assertThat(dossier.measure(pair, "成效得分", 2)).isNull();
        assertThat(dossier.measure(pair, "成效得分", -1)).isNull();
        assertThat(dossier.measure(pair, "别的", 0)).isNull();
        Designation designation = Objects.requireNonNull(dossier.designation("D1"));
        assertThat(dossier.measure(designation, "上报", 0))
                .extracting(Measure::value)
                .isEqualTo(BigDecimal.ONE);
    }

    @Test
    void a_renunciation_and_a_solution_count_from_their_period_on() {
        Dossier later = dossier.at(quarter("2020Q3"));

        assertThat(dossier.grants()).extracting(Grant::withdrawn).containsExactly(false, false);
        assertThat(later.grants()).extracting(Grant::withdrawn).containsExactly(false, true, false);
        assertThat(dossier.difficulties(zone("Z1")))
                .extracting(Difficulty::open)
                .containsExactly(false, true);
        assertThat(later.difficulties(zone("Z1"))).extracting(Difficulty::open).containsExactly(false, false);
    }

    @Test
    void a_difficulty_belongs_to_its_pair_or_to_the_whole_zone() {
        assertThat(dossier.difficulties(zone("Z1")))
                .extracting(Difficulty::of)
                .containsExactly(zone("Z1"), pair("Z1", "D1"));
    }

    @Test
    void pairs_are_found_by_zone_and_by_designation() {
        Designation brand = Objects.requireNonNull(dossier.designation("D2"));

        assertThat(dossier.pairs(zone("Z1")))
                .extracting(p -> p.designation().id())
                .containsExactly("D1", "D2");
        assertThat(dossier.pairs(zone("Z2")))
                .extracting(p -> p.designation().id())
                .containsExactly("D2");
        assertThat(dossier.pairs(brand)).extracting(p -> p.zone().id()).containsExactly("Z1", "Z2");
        assertThat(dossier.subjects(Kind.GRANT)).hasSize(2);
        assertThat(dossier.pair("Z1", "D9")).isNull();
        assertThat(dossier.pair("Z9", "D1")).isNull();
    }

    @Test
    void another_period_shows_the_same_facts_from_there() {
        Dossier earlier = dossier.at(quarter("2020Q1"));
        Dossier direct = DossierReader.read(
                new ByteArrayInputStream(Dossiers.SMALL.getBytes(StandardCharsets.UTF_8)),
                "dossier.json",
                PeriodUnit.QUARTER,
                quarter("2020Q1"));

        assertThat(earlier.grants()).extracting(Grant::tenure).containsExactly(2);
        assertThat(earlier.notYet()).isEqualTo(9).isEqualTo(direct.notYet());
        assertThat(Dossiers.written(earlier)).isEqualTo(Dossiers.written(direct));
        assertThat(Dossiers.written(earlier.at(quarter("2020Q2")))).isEqualTo(Dossiers.written(dossier));
        assertThat(earlier.digest()).isEqualTo(dossier.digest());
        assertThatThrownBy(() -> dossier.at(PeriodUnit.YEAR.parse("2020")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_period_given_from_outside_replaces_a_missing_one_but_a_wrong_one_is_still_refused() {
        Period asOf = quarter("2020Q2");
        Dossier empty = DossierReader.read(stream("{}"), "x.json", PeriodUnit.QUARTER, asOf);

        assertThat(empty.asOf()).isEqualTo(asOf);
        assertThatThrownBy(() -> DossierReader.read(stream("{\"asOf\": \"2020\"}"), "x.json", PeriodUnit.QUARTER, asOf))
                .hasMessage("x.json:1:10 /asOf: `asOf` is `2020`, which is not a quarter");
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lists_cannot_be_changed() {
        assertThatThrownBy(() -> dossier.measures().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dossier.measures(zone("Z1")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dossier.grants().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ids_sort_by_code_point_beyond_the_basic_plane() {
        Dossier read = Dossiers.read("""
            {"asOf": "2020Q2", "zones": [{"id": "𠀀", "name": "a"}, {"id": "\uFF21", "name": "b"}, {"id": "A", "name": "c"}]}
            """);

        assertThat(read.zones()).extracting(Zone::id).containsExactly("A", "\uFF21", "𠀀");
        assertThat(read.zone("𠀀")).isNotNull();
    }
}
