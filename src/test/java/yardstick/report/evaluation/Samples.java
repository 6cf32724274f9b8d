package yardstick.report.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.decision.Ground;
import yardstick.decision.Open;
import yardstick.facts.DossierBuilder;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.report.style.TextStyle;
import yardstick.rule.Conclusion;
import yardstick.rule.Input;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Zone;

/** A small evaluation made by hand, with every kind of evidence and of missing input. */
final class Samples {

    static final Period NOW = PeriodUnit.QUARTER.parse("2020Q2");
    static final Outcome EXIT = new Outcome("EXIT", new Words("调整退出", "adjusted out"));
    static final Outcome RETAIN = new Outcome("RETAIN", new Words("保留", "retained"));
    static final Parameter FLOOR = parameter("成效底线", "60", "分", "assumed");
    static final Parameter PERIODS = parameter("连续期数", "2", "期", "published");

    private Samples() {}

    static Parameter parameter(String name, String value, String unit, String status) {
        return new Parameter(name, new BigDecimal(value), unit, "退出-1", status, null);
    }

    static Dossier dossier() {
        return builder().note("示意数据").build();
    }

    static DossierBuilder builder() {
        return new DossierBuilder(PeriodUnit.QUARTER, NOW)
                .zone(new Zone(0, "Z01", "科学城", null, "NATIONAL", null, null, List.of("网络安全"), null, null, null))
                .zone("Z02", "Bio Town 生物城")
                .designation("D01", "数字经济试点", "PILOT")
                .grant("Z01", "D01", NOW.back(2), null)
                .grant("Z02", "D01", NOW.back(2), NOW)
                .measure("Z01", "D01", "成效得分", NOW, new BigDecimal("59.90"))
                .measure("Z02", "D01", "成效得分", NOW, new BigDecimal("1e2"))
                .milestone("Z01", "D01", "M1", "开工", NOW, new BigDecimal("80"))
                .difficulty("Z01", null, "F1", "用地", "CITY", NOW, null);
    }

    static final Matter GRANTS = Matter.ladder(Kind.GRANT, List.of(EXIT, RETAIN));

    static PolicyFolder policy(Parameter... parameters) {
        return new PolicyFolder(
                "rules/sample",
                "sample",
                new Words("示例政策", "sample policy"),
                new Words("市发改委", "the city"),
                "1.0",
                PeriodUnit.QUARTER,
                List.of(GRANTS),
                java.util.Optional.empty(),
                List.of(),
                List.of(),
                List.of(parameters),
                Indicators.NONE,
                new TreeMap<>(),
                List.of(),
                List.of(),
                "sha256:policy");
    }

    static Rule rule(String name, String title) {
        Place place = new Place("exit.drl", 4, 1, name);
        Conclusion conclusion = new Conclusion.Conclude(new Read(0, Type.GRANT, List.of(), place), "EXIT");
        return new Rule(name, "退出-1", title, null, null, List.of(), conclusion, 1, 0, place);
    }

    /** One grant exits, and the other cannot be decided. */
    static Evaluation evaluation() {
        Dossier dossier = dossier();
        var science = requireNonNull(dossier.pair("Z01", "D01"));
        var bio = requireNonNull(dossier.pair("Z02", "D01"));
        Rule weak = rule("成效不明显", "weak results");
        List<Reading> evidence = List.of(
                new Reading(dossier.measures().get(0), "value", new BigDecimal("59.90")),
                new Reading(dossier.measures().get(1), "value", new BigDecimal("1e2")),
                new Reading(dossier.milestones().get(0), "progress", new BigDecimal("80")),
                new Reading(dossier.difficulties().get(0), "open", true),
                new Reading(dossier.zones().get(0), "leadingIndustries", List.of("网络安全")),
                new Reading(dossier.designations().get(0), "status", "HELD"),
                new Reading(bio, "withdrawn", true),
                new Reading(FLOOR, "value", FLOOR.value()),
                new Reading(PERIODS, "value", PERIODS.value()));
        List<Input> missing = List.of(
                new Input.Figure(bio, "能力得分", NOW),
                new Input.Property(bio.zone(), "level"),
                new Input.Progress(bio, "M2"),
                new Input.Figure(science, "成效得分", NOW.back(1)));
        List<Decision> decisions = List.of(
                Decision.of(science, GRANTS, EXIT, List.of(new Ground(weak, () -> evidence)), List.of()),
                Decision.of(
                        bio,
                        GRANTS,
                        Outcome.UNDETERMINED,
                        List.of(),
                        List.of(
                                new Open.OfRule(weak, "EXIT", () -> missing),
                                new Open.OfRule(rule("无法胜任", ""), "EXIT", () -> missing))));
        return new Evaluation(policy(FLOOR, PERIODS), dossier, decisions);
    }

    static String text(Evaluation evaluation, Language language, int width, boolean colour) {
        StringBuilder text = new StringBuilder();
        try {
            EvaluationText.write(evaluation, new TextStyle(language, width, colour), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
