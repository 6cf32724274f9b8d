package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static yardstick.facts.Dossiers.quarter;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

class DossierBuilderTest {

    private static DossierBuilder builder() {
        return new DossierBuilder(PeriodUnit.QUARTER, quarter("2020Q2"));
    }

    /** Fills a builder with all that a dossier holds, also what is not there yet. */
    private static Dossier rebuilt(Dossier from) {
        Dossier all = from.at(quarter("2030Q4"));
        DossierBuilder builder = builder().note(from.note());
        all.designations().forEach(builder::designation);
        all.zones().forEach(builder::zone);
        all.grants().forEach(g -> builder.grant(g.zone().id(), g.designation().id(), g.since(), g.withdrawnIn()));
        all.applications()
                .forEach(a -> builder.application(a.zone().id(), a.designation().id(), a.since()));
        all.measures()
                .forEach(m -> builder.measure(
                        m.zone() == null ? null : m.zone().id(),
                        m.designation() == null ? null : m.designation().id(),
                        m.name(),
                        m.period(),
                        m.value()));
        all.milestones()
                .forEach(m -> builder.milestone(
                        m.zone().id(), m.designation().id(), m.id(), m.title(), m.due(), m.progress()));
        all.difficulties()
                .forEach(d -> builder.difficulty(
                        d.zone().id(),
                        d.designation() == null ? null : d.designation().id(),
                        d.id(),
                        d.title(),
                        d.owner(),
                        d.raised(),
                        d.resolvedIn(),
                        d.answeredIn()));
        return builder.build();
    }

    @Test
    void a_dossier_built_by_a_program_is_the_same_as_one_that_was_read() {
        String noneBeforeItsSubject = Dossiers.SMALL
                .replace("\"period\": \"2019Q3\"", "\"period\": \"2019Q4\"")
                .replace("\"2020Q2\", \"value\": 1}", "\"2020Q3\", \"value\": 1}");
        Dossier read = Dossiers.read(noneBeforeItsSubject);

        Dossier built = rebuilt(read);

        assertThat(Dossiers.written(built)).isEqualTo(Dossiers.written(read));
        assertThat(built.digest()).isEqualTo(read.digest());
    }

    @Test
    void problems_are_located_by_list_and_position() {
        DossierBuilder builder = builder()
                .zone("Z1", "一区")
                .zone("Z1", " ")
                .designation("D1", "试点", "pilot")
                .measure("Z1", null, "营收", PeriodUnit.YEAR.parse("2020"), new BigDecimal("1E+30"));

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, builder::build);

        assertThat(refusal.problems())
                .extracting(p -> Dossiers.rendered(p, Language.EN))
                .containsExactlyInAnyOrder(
                        "(builder) /measures/0/value: error: YS-F07 the number `1E+30` has too many digits;"
                                + " write at most 30 digits before the point and 18 after it",
                        "(builder) /measures/0/period: error: YS-F20 `period` is `2020`, which is not a quarter;"
                                + " write it like `2020Q2`",
                        "(builder) /zones/1/name: error: YS-F16 `name` is blank; fill in `name`",
                        "(builder) /designations/0/kind: error: YS-F19 `kind` cannot be `pilot`; did you mean `PILOT`?",
                        "(builder) /zones/1/id: error: YS-F23 the id `Z1` is used twice, first at /zones/0;"
                                + " give it another id, or remove one of the two");
    }

    @Test
    void a_builder_makes_one_dossier_and_counts_in_one_unit() {
        DossierBuilder builder = builder();
        builder.build();

        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new DossierBuilder(PeriodUnit.MONTH, quarter("2020Q2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_party_and_all_that_is_of_it_is_the_same_as_from_a_file() {
        DossierBuilder builder = builder();
        builder.zone("Z1", "一区").designation("D1", "任务", "TASK").designation("D2", "政策", "POLICY");
        builder.party("P1", "示例企业", "ENTERPRISE", "Z1").party("P2", "示例市", "REGION", null);
        builder.grantOfParty("P2", "D1", quarter("2019Q1"), null);
        builder.applicationOfParty("P1", "D2", quarter("2020Q1"));
        builder.measureOfParty("P1", null, "营收", quarter("2020Q2"), new BigDecimal("12.5"));
        builder.measureOfParty("P2", "D1", "年终得分", quarter("2020Q2"), null);
        builder.attributeOfParty("P1", null, "产业", "示例产业甲", null);
        builder.milestoneOfParty("P2", "D1", "M1", "示例任务", quarter("2020Q1"), BigDecimal.TEN);
        builder.decisionOfParty("P2", "D1", "奖励", quarter("2020Q1"), "REWARD");

        Dossier read = Dossiers.read("""
            {"asOf": "2020Q2",
             "zones": [{"id": "Z1", "name": "一区"}],
             "designations": [{"id": "D1", "name": "任务", "kind": "TASK"}, {"id": "D2", "name": "政策", "kind": "POLICY"}],
             "parties": [{"id": "P1", "name": "示例企业", "type": "ENTERPRISE", "zone": "Z1"},
                         {"id": "P2", "name": "示例市", "type": "REGION"}],
             "grants": [{"party": "P2", "designation": "D1", "since": "2019Q1"}],
             "applications": [{"party": "P1", "designation": "D2", "since": "2020Q1"}],
             "measures": [{"party": "P1", "name": "营收", "period": "2020Q2", "value": 12.5},
                          {"party": "P2", "designation": "D1", "name": "年终得分", "period": "2020Q2", "value": null}],
             "attributes": [{"party": "P1", "name": "产业", "value": "示例产业甲"}],
             "milestones": [{"party": "P2", "designation": "D1", "id": "M1", "title": "示例任务", "due": "2020Q1", "progress": 10}],
             "decisions": [{"party": "P2", "designation": "D1", "matter": "奖励", "period": "2020Q1", "outcome": "REWARD"}]}
            """);
        assertThat(builder.build().digest()).isEqualTo(read.digest());
        assertThatThrownBy(() -> builder()
                        .grantOfParty("P9", "D1", quarter("2019Q1"), null)
                        .build())
                .isInstanceOf(InvalidInput.class);
    }
}
