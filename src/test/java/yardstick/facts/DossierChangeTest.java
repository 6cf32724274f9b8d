package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.facts.Dossiers.quarter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Zone;

class DossierChangeTest {

    private final Dossier dossier = Dossiers.small();
    private final Pair pair = Objects.requireNonNull(dossier.pair("Z1", "D1"));
    private final Zone zone = Objects.requireNonNull(dossier.zone("Z1"));

    @Test
    void a_measure_is_replaced_in_a_copy_only() {
        Dossier changed = dossier.withMeasure(pair, "成效得分", quarter("2020Q1"), new BigDecimal(70));

        assertThat(changed.measure(pair, "成效得分", 1)).extracting(Measure::value).isEqualTo(new BigDecimal(70));
        assertThat(changed.measures()).hasSameSizeAs(dossier.measures());
        assertThat(dossier.measure(pair, "成效得分", 1)).extracting(Measure::value).isNull();
        assertThat(changed.digest()).isNotEqualTo(dossier.digest());
        assertThat(changed.grants()).isEqualTo(dossier.grants());
    }

    @Test
    void a_measure_is_added_where_there_was_none() {
        Dossier changed = dossier.withMeasure(zone, "新指标", quarter("2020Q2"), BigDecimal.ONE)
                .withMeasure(pair, "成效得分", quarter("2019Q4"), null);

        assertThat(changed.measures(zone)).extracting(Measure::name).containsExactly("新指标", "营收");
        assertThat(changed.measures(pair)).extracting(Measure::back).containsExactly(2, 1, 0);
        assertThat(changed.measures()).hasSize(dossier.measures().size() + 2);
    }

    @Test
    void a_copy_is_the_same_as_a_dossier_read_with_the_change() {
        String text = Dossiers.SMALL
                .replace("\"value\": 55.0", "\"value\": 66")
                .replace("\"progress\": 80", "\"progress\": 90");
        Milestone milestone = dossier.milestones(pair).get(0);

        Dossier changed = dossier.withMeasure(pair, "成效得分", quarter("2020Q2"), new BigDecimal(66))
                .withProgress(milestone, new BigDecimal(90));

        assertThat(Dossiers.written(changed)).isEqualTo(Dossiers.written(Dossiers.read(text)));
    }

    @Test
    void progress_becomes_unknown_in_a_copy() {
        Milestone milestone = dossier.milestones(pair).get(0);

        Dossier changed = dossier.withProgress(milestone, null);

        assertThat(changed.milestones(pair)).extracting(Milestone::progress).containsExactly((BigDecimal) null);
        assertThat(dossier.milestones(pair)).extracting(Milestone::progress).containsExactly(new BigDecimal(80));
    }

    @Test
    void a_changed_zone_is_seen_from_everything_that_belongs_to_it() {
        Zone changed = new Zone(zone.ordinal(), "Z1", "新名", null, null, null, null, List.of("农业"), null, null, null);

        Dossier copy = dossier.withZone(changed);

        assertThat(copy.zone("Z1")).isSameAs(changed);
        assertThat(copy.pairs(changed)).extracting(Pair::zone).containsOnly(changed);
        assertThat(copy.measures(copy.pairs(changed).get(0)))
                .extracting(Measure::zone)
                .containsOnly(changed);
        assertThat(copy.difficulties(changed)).extracting(Difficulty::zone).containsOnly(changed);
        assertThat(copy.at(quarter("2020Q3")).zone("Z1")).isSameAs(changed);
    }

    @Test
    void what_no_dossier_could_hold_is_refused() {
        Milestone milestone = dossier.milestones(pair).get(0);
        Zone stranger = new Zone(0, "Z9", "九区", null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> dossier.withMeasure(pair, " ", quarter("2020Q2"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dossier.withMeasure(pair, "得分", PeriodUnit.YEAR.parse("2020"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dossier.withMeasure(pair, "得分", quarter("2020Q2"), new BigDecimal("1E+99")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dossier.withProgress(milestone, new BigDecimal(101)))
                .hasMessage("progress `101` lies outside 0 to 100");
        assertThatThrownBy(() -> dossier.withZone(stranger)).isInstanceOf(IllegalArgumentException.class);
    }
}
