package yardstick.analysis;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yardstick.analysis.claim.SlotNames;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Size;
import yardstick.rule.Traversal;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PeriodUnit;

/** Warns of parameters whose unit does not suit what they are compared with. */
final class Units {

    private static final Map<String, PeriodUnit> PERIODS = Map.of(
            "年", PeriodUnit.YEAR,
            "半年", PeriodUnit.HALF,
            "季", PeriodUnit.QUARTER,
            "季度", PeriodUnit.QUARTER,
            "个季度", PeriodUnit.QUARTER,
            "月", PeriodUnit.MONTH,
            "个月", PeriodUnit.MONTH);
    /** What comes to a figure in the unit of those that it is of. */
    private static final Set<SetFunction.Kind> OF_FIGURES = EnumSet.complementOf(EnumSet.of(SetFunction.Kind.COUNT));

    private static final Set<String> OF_NO_COUNT = Set.of("分", "%", "‰");
    private static final Words FIX = new Words(
            "换用单位相符的参数，或者更正 parameters.csv 中的单位；换了单位，数值也要按新单位写",
            "use a parameter of the right unit, or correct the unit in parameters.csv, and write its figure in the new one");

    private final AnalysedPolicy policy;
    private final Map<String, Parameter> firstByMeasure = new TreeMap<>();

    private Units(AnalysedPolicy policy) {
        this.policy = policy;
    }

    static void tell(AnalysedPolicy policy) {
        Units units = new Units(policy);
        policy.rules().forEach(units::tell);
    }

    private void tell(Rule rule) {
        SlotNames slots = new SlotNames(Set.of()).with(rule.conditions());
        Traversal.expressions(rule, expression -> {
            if (expression instanceof Comparison comparison) {
                check(comparison, comparison.left(), comparison.right(), slots);
                check(comparison, comparison.right(), comparison.left(), slots);
            }
        });
    }

    private void check(Comparison comparison, Expression compared, Expression figure, SlotNames slots) {
        Parameter parameter = policy.folder()
                .parameter(String.valueOf(slots.parameter(figure)))
                .orElse(null);
        String unit = parameter == null ? "" : unit(parameter);
        if (parameter == null || unit.isEmpty()) {
            return;
        }
        Optional<String> measure = slots.measure(compared, OF_FIGURES).flatMap(Condition.Pattern::requiredName);
        Optional<Words> unsuited = measure.isPresent()
                ? unsuitedFigure(measure.get(), unit)
                : isPeriods(compared)
                        ? unsuitedPeriods(compared, unit)
                        : isCount(compared, slots) ? unsuitedCount(unit) : Optional.empty();
        unsuited.ifPresent(
                message -> policy.notes().warn(Concern.UNIT, comparison.place(), about(parameter, message), FIX));
        if (unsuited.isEmpty() && measure.isPresent()) {
            compareUnits(comparison, measure.get(), parameter);
        }
    }

    private static Words about(Parameter parameter, Words message) {
        String name = parameter.name();
        return new Words(
                "参数“" + name + "”的单位是“" + parameter.unit() + "”，" + message.zh(),
                "parameter `" + name + "` is in " + parameter.unit() + ", " + message.en());
    }

    /** The unit of a parameter, in half-width characters. */
    static String unit(Parameter parameter) {
        return Normalizer.normalize(parameter.unit(), Normalizer.Form.NFKC).strip();
    }

    private static boolean isPeriods(Expression compared) {
        return compared instanceof Read read && List.of("back", "tenure").contains(read.fieldName());
    }

    private static boolean isCount(Expression compared, SlotNames slots) {
        return compared instanceof Size
                || (compared instanceof Result result
                        && slots.result(result.slot())
                                .filter(counted -> counted.function().kind() == SetFunction.Kind.COUNT)
                                .isPresent());
    }

    private static Optional<Words> unsuitedFigure(String measure, String unit) {
        boolean periods = unit.equals("期") || PERIODS.containsKey(unit);
        if (periods && !measure.matches(".*[期年季月限龄时长久].*")) {
            return Optional.of(new Words(
                    "却与指标“" + measure + "”的数值比较",
                    "but is compared with a figure of `" + measure + "`, not with periods"));
        }
        boolean share = measure.endsWith("率") || measure.endsWith("比例") || measure.endsWith("占比");
        boolean score = measure.endsWith("得分") || measure.endsWith("评分") || measure.endsWith("分数");
        return (share && unit.equals("分")) || (score && unit.equals("%"))
                ? Optional.of(new Words(
                        "指标“" + measure + "”看来不是以此计的", "but the measure `" + measure + "` does not seem to be"))
                : Optional.empty();
    }

    private Optional<Words> unsuitedPeriods(Expression compared, String unit) {
        String field = ((Read) compared).fieldName();
        PeriodUnit period = policy.folder().period();
        boolean suits = unit.equals("期") || period == PERIODS.get(unit);
        return suits
                ? Optional.empty()
                : Optional.of(new Words(
                        "而 " + field + " 数的是期数（本政策一期为一" + word(period) + "）",
                        "but `" + field + "` counts periods, here of a "
                                + period.name().toLowerCase(Locale.ROOT)));
    }

    private static String word(PeriodUnit unit) {
        return switch (unit) {
            case YEAR -> "年";
            case HALF -> "个半年";
            case QUARTER -> "季";
            case MONTH -> "个月";
        };
    }

    private static Optional<Words> unsuitedCount(String unit) {
        return OF_NO_COUNT.contains(unit)
                ? Optional.of(new Words("却与个数比较", "but is compared with a count"))
                : Optional.empty();
    }

    private void compareUnits(Comparison comparison, String measure, Parameter parameter) {
        Parameter first = firstByMeasure.putIfAbsent(measure, parameter);
        if (first != null && !unit(first).equals(unit(parameter))) {
            policy.notes()
                    .warn(
                            Concern.TWO_UNITS,
                            comparison.place(),
                            new Words(
                                    "指标“" + measure + "”既与单位为“" + first.unit() + "”的参数“" + first.name() + "”比较，又与单位为“"
                                            + parameter.unit() + "”的参数“" + parameter.name() + "”比较",
                                    "the measure `" + measure + "` is compared with parameter `" + first.name()
                                            + "` in " + first.unit() + " and with parameter `" + parameter.name()
                                            + "` in " + parameter.unit()),
                            FIX);
        }
    }
}
