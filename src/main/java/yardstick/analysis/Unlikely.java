package yardstick.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Explained;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.vocabulary.Parameter;

/** Warns of figures of parameters that their unit makes unlikely: less than nothing, or a percentage written as a fraction. */
final class Unlikely {

    private static final Set<String> NEVER_NEGATIVE = Set.of(
            "分", "%", "‰", "期", "次", "项", "个", "家", "人", "名", "户", "件", "条", "处", "座", "天", "日", "小时", "年", "半年", "季",
            "季度", "个季度", "月", "个月", "亩", "公顷", "平方米", "平方公里", "公里");

    /** What changes and is left over can be less than nothing in any unit. */
    private static final Pattern OF_CHANGE = Pattern.compile(
            ".*(增|减|降|变|差|幅|同比|环比|偏离|利润|收益|回报|盈|亏|扣|净|growth|change|delta|profit|loss|margin).*",
            Pattern.CASE_INSENSITIVE);

    private Unlikely() {}

    static void tell(PolicyFolder folder, List<Rule> rules, Notes notes) {
        Map<String, Set<String>> compared = compared(rules);
        Extent extent = new Extent(folder, rules);
        for (Parameter parameter : folder.parameters()) {
            Set<String> names = compared.getOrDefault(parameter.name(), Set.of());
            String figure = parameter.value().toPlainString() + " " + parameter.unit();
            Words subject = new Words(
                    "参数“" + parameter.key() + "”是 " + figure, "parameter `" + parameter.key() + "` is " + figure);
            if (isNegative(parameter) && !isOfChange(parameter.name(), names)) {
                warn(
                        Concern.NEGATIVE,
                        folder,
                        notes,
                        parameter,
                        new Words(
                                subject.zh() + "，而这个单位的数不小于 0",
                                subject.en() + ", and nothing in that unit is less than 0"),
                        new Words("核对正负号", "check the sign"));
            } else if (isFraction(parameter)) {
                warn(
                        Concern.FRACTION,
                        folder,
                        notes,
                        parameter,
                        new Words(subject.zh() + "，还不到百分之一", subject.en() + ", less than one in a hundred"),
                        hundredfold(parameter.value(), " " + parameter.unit()));
            } else if (isOfHundred(parameter)) {
                names.stream()
                        .filter(extent::isOfHundred)
                        .findFirst()
                        .ifPresent(name -> warn(
                                Concern.FRACTION,
                                folder,
                                notes,
                                parameter,
                                new Words(
                                        subject.zh() + "，而与之比较的“" + name + "”是 0…100",
                                        subject.en() + ", and `" + name + "`, which it is compared with, is 0…100"),
                                hundredfold(parameter.value(), " " + parameter.unit())));
            }
        }
    }

    /** Asks whether a hundred times as much was meant. */
    private static Words hundredfold(BigDecimal figure, String unit) {
        String written = plain(figure.movePointRight(2));
        return new Words(
                "若指 " + written + unit + "，就写 " + written + "；若确是 " + figure.toPlainString() + unit + "，不必理会",
                "if " + written + unit + " is meant, write " + written + "; if it is " + figure.toPlainString() + unit
                        + ", leave it");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The measures that rules compare with each parameter, by its name. */
    private static Map<String, Set<String>> compared(List<Rule> rules) {
        Map<String, Set<String>> compared = new TreeMap<>();
        for (Rule rule : rules) {
            for (Weighing weighing : Weighing.of(rule)) {
                for (String parameter : weighing.parameters().keySet()) {
                    Set<String> names = compared.computeIfAbsent(parameter, any -> new TreeSet<>());
                    weighing.others()
                            .forEach(key -> weighing.figure(key)
                                    .flatMap(Condition.Pattern::requiredName)
                                    .ifPresent(names::add));
                }
            }
        }
        return compared;
    }

    private static boolean isNegative(Parameter parameter) {
        return parameter.value().signum() < 0 && NEVER_NEGATIVE.contains(Units.unit(parameter));
    }

    /** Whether the name of a parameter, or of a measure that it is compared with, tells of what may well be less than nothing. */
    static boolean isOfChange(String name, Set<String> measures) {
        return OF_CHANGE.matcher(name).matches()
                || measures.stream()
                        .anyMatch(measure -> OF_CHANGE.matcher(measure).matches());
    }

    /** Whether a figure would be a share of one if it is told on a scale to 100. */
    private static boolean isOfHundred(Parameter parameter) {
        return Set.of("分", "%").contains(Units.unit(parameter)) && isShareOfOne(parameter);
    }

    private static boolean isFraction(Parameter parameter) {
        return Units.unit(parameter).equals("%") && isShareOfOne(parameter);
    }

    private static boolean isShareOfOne(Parameter parameter) {
        return parameter.value().signum() > 0 && parameter.value().compareTo(BigDecimal.ONE) < 0;
    }

    private static void warn(
            Explained concern, PolicyFolder folder, Notes notes, Parameter parameter, Words message, Words hint) {
        notes.add(concern.at(folder.placeOfFigure(parameter.key()), message, hint));
    }
}
