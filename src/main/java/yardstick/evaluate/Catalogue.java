package yardstick.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.problem.InvalidInput;
import yardstick.problem.Nearest;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Measure;

/** Makes sure that the figures of a dossier that was not read with a policy are those of its catalogue. */
final class Catalogue {

    private Catalogue() {}

    /**
     * The dossier, in which what is not known has the bounds of the catalogue.
     *
     * @throws InvalidInput with one problem for each name of a measure that does not fit
     */
    static Dossier within(Dossier dossier, Indicators indicators) {
        if (dossier.isWithin(indicators)) {
            return dossier;
        }
        Map<String, Problem> problems = new TreeMap<>(CodePoints.ORDER);
        for (Measure measure : dossier.measures()) {
            Problem problem = problems.containsKey(measure.name()) ? null : problem(measure, dossier, indicators);
            if (problem != null) {
                problems.put(measure.name(), problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(new ArrayList<>(problems.values()));
        }
        return dossier.within(indicators);
    }

    private static @Nullable Problem problem(Measure measure, Dossier dossier, Indicators indicators) {
        Indicator indicator = indicators.of(measure.name(), measure.of().subjectKind());
        BigDecimal value = measure.value();
        if (indicator == null || indicator.form() == Indicator.Form.TEXT) {
            return unknown(measure, dossier, indicators);
        }
        return value == null || indicator.admits(value) ? null : outside(measure, value, dossier);
    }

    private static Problem unknown(Measure measure, Dossier dossier, Indicators indicators) {
        String kind = measure.of().subjectKind().word();
        List<String> known = indicators.all().stream()
                .filter(each -> each.of() == measure.of().subjectKind())
                .map(Indicator::name)
                .toList();
        return EvaluationMistake.CATALOGUE.at(
                dossier.placeOf(measure.name()),
                new Words(
                        "指标目录里没有 " + kind + " 的数值指标 " + Quote.of(measure.name()),
                        "the catalogue has no figure " + Quote.of(measure.name()) + " of a " + kind),
                Nearest.of(measure.name(), known)
                        .map(Quote::of)
                        .map(Nearest::question)
                        .orElseGet(() -> new Words(
                                "核对名称和对象，或在 indicators.csv 加一行",
                                "check the name and whose it is, or add a row to indicators.csv")));
    }

    private static Problem outside(Measure measure, BigDecimal value, Dossier dossier) {
        String told = measure.of().ids() + " " + measure.name() + "@" + measure.period();
        return EvaluationMistake.CATALOGUE.at(
                dossier.placeOf(measure.name()),
                new Words(
                        told + " 的值 " + value.toPlainString() + " 超出指标目录的范围",
                        told + " is " + value.toPlainString() + ", outside the range of the catalogue"),
                new Words("核对数值和单位；不知道就写 null", "check figure and unit, or write null if it is not known"));
    }
}
