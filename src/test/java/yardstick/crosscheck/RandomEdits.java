package yardstick.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.OpenDossier;
import yardstick.decision.Redecision;
import yardstick.facts.DossierBuilder;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;

/** Random edits of an open dossier: facts that come, change and go, and parameters. */
final class RandomEdits {

    private final Dice dice;

    RandomEdits(Dice dice) {
        this.dice = dice;
    }

    /** Makes an edit; what is decided otherwise. */
    List<Redecision> edit(OpenDossier open) {
        Dossier dossier = open.dossier();
        int kind = dice.between(0, 19);
        if (kind < 2) {
            Parameter parameter = dice.pick(open.policy().folder().parameters());
            return open.parameter(parameter.key(), value(parameter));
        }
        if (kind < 6) {
            List<Fact> some = removable(dossier);
            return some.isEmpty() ? List.of() : open.remove(dice.pick(some));
        }
        int number = dice.pick(1, 1, 2, 4);
        return open.put(facts -> {
            for (int i = 0; i < number; i++) {
                add(dossier, facts);
            }
        });
    }

    /** A bit more or less, or something else. */
    private BigDecimal value(Parameter parameter) {
        return dice.chance(0.7) && parameter.value() != null
                ? parameter.value().add(new BigDecimal(dice.pick("-1", "1", "2", "5")))
                : new BigDecimal(dice.pick("1", "2", "3", "60"));
    }

    private List<Fact> removable(Dossier dossier) {
        return switch (dice.between(0, 3)) {
            case 0 -> new ArrayList<>(dossier.measures());
            case 1 -> new ArrayList<>(dossier.attributes());
            case 2 -> new ArrayList<>(dossier.milestones());
            default -> new ArrayList<>(dossier.difficulties());
        };
    }

    private void add(Dossier dossier, DossierBuilder facts) {
        List<Subject> all = Stream.of(Kind.values())
                .flatMap(kind -> dossier.subjects(kind).stream())
                .toList();
        Subject subject = dice.pick(all);
        Period period = dossier.asOf().back(dice.between(-1, 3));
        switch (dice.between(0, 9)) {
            case 0, 1 -> attribute(subject, dossier, facts, period);
            case 2, 3 -> milestone(subject, dossier, facts, period);
            case 4, 5 -> difficulty(subject, dossier, facts, period);
            default -> measure(subject, dossier, facts, period);
        }
    }

    /** A figure under a name that the dossier knows, mostly instead of one that is there. */
    private void measure(Subject any, Dossier dossier, DossierBuilder facts, Period anytime) {
        if (dossier.measures().isEmpty()) {
            return;
        }
        Measure like = dice.pick(dossier.measures());
        boolean instead = dice.chance(0.8);
        Subject of = instead ? like.of() : any;
        Period period = instead ? like.period() : anytime;
        String name = dice.chance(0.02) ? "推导0" : like.name();
        List<Measure> same = dossier.measures().stream()
                .filter(measure -> measure.name().equals(like.name()))
                .toList();
        BigDecimal value = dice.chance(0.15)
                ? null
                : dice.chance(0.5)
                        ? dice.pick(same).value()
                        : new BigDecimal(dice.pick("0", "1", "40", "59.9", "60", "80", "85", "100"));
        if (!of.partyId().isEmpty()) {
            facts.measureOfParty(of.partyId(), orNull(of.designationId()), name, period, value);
        } else if (dice.chance(0.1)) {
            facts.notApplicable(orNull(of.zoneId()), orNull(of.designationId()), name, period);
        } else {
            facts.measure(orNull(of.zoneId()), orNull(of.designationId()), name, period, value);
        }
    }

    private void attribute(Subject any, Dossier dossier, DossierBuilder facts, Period anytime) {
        if (dossier.attributes().isEmpty()) {
            measure(any, dossier, facts, anytime);
            return;
        }
        Attribute like = dice.pick(dossier.attributes());
        boolean instead = dice.chance(0.8);
        Subject of = instead ? like.of() : any;
        Period period = instead ? like.period() : dice.chance(0.4) ? null : anytime;
        List<Attribute> same = dossier.attributes().stream()
                .filter(attribute -> attribute.name().equals(like.name()))
                .toList();
        String value = dice.chance(0.2) ? null : dice.pick(same).value();
        if (of.partyId().isEmpty()) {
            facts.attribute(orNull(of.zoneId()), orNull(of.designationId()), like.name(), value, period);
        } else {
            facts.attributeOfParty(of.partyId(), orNull(of.designationId()), like.name(), value, period);
        }
    }

    private void milestone(Subject of, Dossier dossier, DossierBuilder facts, Period due) {
        if (!(of instanceof Pair)) {
            measure(of, dossier, facts, due);
            return;
        }
        List<String> ids = new ArrayList<>(List.of("M-新"));
        dossier.milestones(of).forEach(milestone -> ids.add(milestone.id()));
        BigDecimal progress = dice.chance(0.3) ? null : new BigDecimal(dice.pick("0", "99", "100"));
        if (of.partyId().isEmpty()) {
            facts.milestone(of.zoneId(), of.designationId(), dice.pick(ids), "节点", due, progress);
        } else {
            facts.milestoneOfParty(of.partyId(), of.designationId(), dice.pick(ids), "节点", due, progress);
        }
    }

    private void difficulty(Subject of, Dossier dossier, DossierBuilder facts, Period raised) {
        if (of.zoneId().isEmpty()) {
            measure(of, dossier, facts, raised);
            return;
        }
        List<String> ids = new ArrayList<>(List.of("F-新"));
        dossier.difficultiesAbout(of).forEach(difficulty -> ids.add(difficulty.id()));
        Period resolved = dice.chance(0.5) ? null : raised.back(-dice.between(0, 2));
        facts.difficulty(
                of.zoneId(),
                orNull(of.designationId()),
                dice.pick(ids),
                "困难",
                dice.pick("CITY", "ZONE"),
                raised,
                resolved);
    }

    private static @Nullable String orNull(String id) {
        return id.isEmpty() ? null : id;
    }
}
