package yardstick.evaluate.drools;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.facts.DossierBuilder;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Zone;

/** Writes dossiers of the second quarter of 2020, in which all grants and applications have been there for long. */
final class Places {

    private static final Period NOW = PeriodUnit.QUARTER.parse("2020Q2");

    private final DossierBuilder builder = new DossierBuilder(PeriodUnit.QUARTER, NOW);

    static Places with() {
        return new Places();
    }

    Places zone(String id) {
        return zone(id, "A");
    }

    Places zone(String id, @Nullable String level) {
        List<String> none = List.of();
        builder.zone(new Zone(0, id, id, "A", level, "A", "A", none, none, none, none));
        return this;
    }

    Places designation(String id) {
        List<String> none = List.of();
        builder.designation(new Designation(0, id, id, "PILOT", "HELD", "A", none, none, none, null));
        return this;
    }

    Places grant(String zone, String designation) {
        builder.grant(zone, designation, NOW.back(8), null);
        return this;
    }

    /** A grant since so many periods before the current one. */
    Places grantSince(String zone, String designation, int back) {
        builder.grant(zone, designation, NOW.back(back), null);
        return this;
    }

    Places application(String zone, String designation) {
        builder.application(zone, designation, NOW.back(8));
        return this;
    }

    /** Scores of a grant or application, from the current period back; a blank one is not known. */
    Places scores(String zone, String designation, String... values) {
        for (int back = 0; back < values.length; back++) {
            builder.measure(zone, designation, "得分", NOW.back(back), number(values[back]));
        }
        return this;
    }

    /** A figure of a grant or application in the current period. */
    Places figure(String zone, String designation, String name, String value) {
        builder.measure(zone, designation, name, NOW, number(value));
        return this;
    }

    Places difficulty(String zone, @Nullable String designation, String id) {
        builder.difficulty(zone, designation, id, id, "CITY", NOW, null);
        return this;
    }

    Dossier dossier() {
        return builder.build();
    }

    private static @Nullable BigDecimal number(String value) {
        return value.isEmpty() ? null : new BigDecimal(value);
    }
}
