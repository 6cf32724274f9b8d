package yardstick.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Nearest;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/** Makes sure that the figures and attributes of a dossier that was not read with a policy are those of its catalogue. */
final class Catalogue {

    private final Dossier dossier;
    private final Indicators indicators;
    /** What was found by name for each kind of subject: a dossier has many figures, but few names. */
    private final Map<Kind, Map<String, Optional<Indicator>>> figures = new EnumMap<>(Kind.class);

    private final Map<Kind, Map<String, Optional<Indicator>>> texts = new EnumMap<>(Kind.class);
    private final Map<String, Problem> ofFigures = new TreeMap<>(CodePoints.ORDER);
    private final Map<String, Problem> ofTexts = new TreeMap<>(CodePoints.ORDER);

    private Catalogue(Dossier dossier, Indicators indicators) {
        this.dossier = dossier;
        this.indicators = indicators;
    }

    /**
     * The dossier, in which what is not known has the bounds of the catalogue.
     *
     * @throws InvalidInput with one problem for each name of a measure or attribute that does not fit
     */
    static Dossier within(Dossier dossier, Indicators indicators) {
        if (dossier.isWithin(indicators)) {
            return dossier;
        }
        Catalogue catalogue = new Catalogue(dossier, indicators);
        dossier.measures().forEach(catalogue::check);
        dossier.attributes().forEach(catalogue::check);
        List<Problem> problems = new ArrayList<>(catalogue.ofFigures.values());
        problems.addAll(catalogue.ofTexts.values());
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return dossier.within(indicators);
    }

    private void check(Measure measure) {
        String name = measure.name();
        BigDecimal value = measure.value();
        Optional<Indicator> meant = meant(name, measure.of(), false);
        if (meant.isEmpty()) {
            ofFigures.computeIfAbsent(name, any -> unknown(name, measure.of(), false));
        } else if (value != null && !meant.get().admits(value)) {
            ofFigures.computeIfAbsent(name, any -> outside(measure, value));
        }
    }

    private void check(Attribute attribute) {
        String name = attribute.name();
        String value = attribute.value();
        Optional<Indicator> meant = meant(name, attribute.of(), true);
        if (meant.isEmpty()) {
            ofTexts.computeIfAbsent(name, any -> unknown(name, attribute.of(), true));
            return;
        }
        List<String> texts = meant.get().texts();
        if (value != null && !texts.isEmpty() && !texts.contains(value)) {
            ofTexts.computeIfAbsent(name, any -> noSuchText(attribute, value, texts));
        }
    }

    /** The indicator of a name that a subject has; a grant without one shares that of applications, and the other way round, as in a file. */
    private Optional<Indicator> meant(String name, Subject of, boolean text) {
        Map<String, Optional<Indicator>> known =
                (text ? texts : figures).computeIfAbsent(of.subjectKind(), any -> new HashMap<>());
        Optional<Indicator> meant = known.get(name);
        if (meant == null) {
            meant = find(name, of, text);
            known.put(name, meant);
        }
        return meant;
    }

    private Optional<Indicator> find(String name, Subject of, boolean text) {
        Map<Kind, Indicator> named = indicators.named(name);
        return kinds(of).stream()
                .filter(named::containsKey)
                .map(named::get)
                .filter(isText(text))
                .findFirst();
    }

    private static List<Kind> kinds(Subject of) {
        return switch (of.subjectKind()) {
            case GRANT -> List.of(Kind.GRANT, Kind.APPLICATION);
            case APPLICATION -> List.of(Kind.APPLICATION, Kind.GRANT);
            case ZONE, PARTY, DESIGNATION -> List.of(of.subjectKind());
        };
    }

    private static Predicate<Indicator> isText(boolean text) {
        return indicator -> (indicator.form() == Indicator.Form.TEXT) == text;
    }

    private Location place(String name, boolean text) {
        return text ? dossier.attributeNames().getOrDefault(name, dossier.file()) : dossier.placeOf(name);
    }

    private Problem unknown(String name, Subject of, boolean text) {
        String kind = of.subjectKind().word();
        List<String> known = indicators.all().stream()
                .filter(isText(text).and(each -> kinds(of).contains(each.of())))
                .map(Indicator::name)
                .toList();
        Words message = text
                ? new Words(
                        "指标目录里没有 " + kind + " 的文字指标 " + Quote.of(name),
                        "the catalogue has no text " + Quote.of(name) + " of a " + kind)
                : new Words(
                        "指标目录里没有 " + kind + " 的数值指标 " + Quote.of(name),
                        "the catalogue has no figure " + Quote.of(name) + " of a " + kind);
        Words hint = meant(name, of, !text).isEmpty()
                ? Nearest.of(name, known)
                        .map(Quote::of)
                        .map(Nearest::question)
                        .orElseGet(() -> new Words(
                                "核对名称和对象，或在 indicators.csv 加一行",
                                "check the name and whose it is, or add a row to indicators.csv"))
                : text
                        ? new Words("写成指标（measure）", "give it as a measure")
                        : new Words("写成属性（attribute）", "give it as an attribute");
        return EvaluationMistake.CATALOGUE.at(place(name, text), message, hint);
    }

    private Problem outside(Measure measure, BigDecimal value) {
        String told = measure.of().ids() + " " + measure.name() + "@" + measure.period();
        return EvaluationMistake.CATALOGUE.at(
                place(measure.name(), false),
                new Words(
                        told + " 的值 " + value.toPlainString() + " 超出指标目录的范围",
                        told + " is " + value.toPlainString() + ", outside the range of the catalogue"),
                new Words("核对数值和单位；不知道就写 null", "check figure and unit, or write null if it is not known"));
    }

    private Problem noSuchText(Attribute attribute, String value, List<String> texts) {
        String told = attribute.of().ids() + " " + attribute.name();
        return EvaluationMistake.CATALOGUE.at(
                place(attribute.name(), true),
                new Words(
                        told + " 的值 " + Quote.of(value) + " 不在指标目录之内",
                        told + " is " + Quote.of(value) + ", which the catalogue does not have"),
                Nearest.instead(value, texts));
    }
}
