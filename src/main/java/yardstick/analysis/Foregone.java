package yardstick.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.number.Range;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Parameter;

/** Warns of comparisons that come out alike whatever the figures are, since the catalogue bounds them; with each row of a parameter by itself. */
final class Foregone {

    private static final Words CHECK = new Words(
            "核对这个数和它的单位，或 indicators.csv 的 min、max", "check the figure and its unit, or min and max in indicators.csv");

    private final AnalysedPolicy policy;
    private final Extent extent;

    private Foregone(AnalysedPolicy policy) {
        this.policy = policy;
        this.extent = new Extent(policy.folder(), policy.rules());
    }

    static void tell(AnalysedPolicy policy) {
        Foregone foregone = new Foregone(policy);
        policy.rules()
                .forEach(rule -> Traversal.expressions(rule.conditions(), expression -> {
                    if (expression instanceof Comparison comparison
                            && comparison.left().type() == Type.NUMBER) {
                        foregone.tell(rule, comparison);
                    }
                }));
    }

    private void tell(Rule rule, Comparison comparison) {
        Map<String, Object> measures = new TreeMap<>(CodePoints.ORDER);
        Set<String> parameters = new TreeSet<>(CodePoints.ORDER);
        Traversal.expressions(comparison, part -> note(rule, part, measures, parameters));
        if (measures.isEmpty()) {
            return;
        }
        List<Parameter> rows = policy.folder().parameters().stream()
                .filter(row -> parameters.contains(row.name()) && meet(rule, row))
                .toList();
        boolean alone = rows.size() <= parameters.size();
        for (List<Parameter> fixed :
                alone ? List.of(rows) : rows.stream().map(List::of).toList()) {
            Set<String> names = fixed.stream().map(Parameter::name).collect(Collectors.toSet());
            Truth truth = extent.truth(rule, comparison, row -> !names.contains(row.name()) || fixed.contains(row));
            if (truth != Truth.UNKNOWN) {
                tell(rule, comparison, truth, told(measures, fixed), fixed);
            }
        }
    }

    private void note(Rule rule, Expression part, Map<String, Object> measures, Set<String> parameters) {
        if (part instanceof Result result) {
            rule.filling(result.slot())
                    .filter(Condition.Accumulate.class::isInstance)
                    .flatMap(set -> ((Condition.Accumulate) set).function(result.slot()))
                    .ifPresent(function -> Traversal.expressions(
                            function.argument(), argument -> note(rule, argument, measures, parameters)));
        } else if (part instanceof Read read
                && read.isField(read.slot(), "value")
                && rule.filling(read.slot()).orElse(null) instanceof Condition.Pattern pattern) {
            if (pattern.type() == Type.PARAMETER) {
                pattern.requiredName().ifPresent(parameters::add);
            } else if (pattern.type() == Type.MEASURE && extent.of(pattern) instanceof Range range) {
                measures.put(String.join("、", pattern.requiredNames()), range);
            }
        }
    }

    /** Whether a rule and a row of a parameter are ever in force in the same period. */
    private static boolean meet(Rule rule, Parameter row) {
        boolean before =
                row.until() != null && rule.effective() != null && row.until().compareTo(rule.effective()) < 0;
        boolean after = row.from() != null && rule.until() != null && row.from().compareTo(rule.until()) > 0;
        return !before && !after;
    }

    /** What is compared, with what it can be. */
    private static Words told(Map<String, Object> measures, List<Parameter> fixed) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        measures.forEach((name, range) -> {
            zh.add("“" + name + "”是 " + range);
            en.add("`" + name + "` is " + range);
        });
        fixed.forEach(row -> {
            String figure = (row.figure() + " " + row.unit()).strip();
            zh.add("参数“" + row.key() + "”是 " + figure);
            en.add("parameter `" + row.key() + "` is " + figure);
        });
        return new Words(String.join("，", zh), String.join(", ", en));
    }

    /** Tells it where the figure of a parameter stands, or else in the rule. */
    private void tell(Rule rule, Comparison comparison, Truth truth, Words why, List<Parameter> fixed) {
        String text = RuleWording.quote(comparison.place());
        boolean always = truth == Truth.TRUE;
        Words so = new Words(
                text + (always ? " 总是成立：" : " 永远不能成立：") + why.zh(),
                text + (always ? " always holds: " : " can never hold: ") + why.en());
        if (fixed.size() == 1) {
            Words by = RuleWording.rule(rule);
            policy.notes()
                    .add(Concern.OUT_OF_REACH.at(
                            policy.folder().placeOfFigure(fixed.get(0).key()),
                            new Words("规则" + by.zh() + "的 " + so.zh(), "in rule " + by.en() + ", " + so.en()),
                            CHECK));
        } else {
            policy.notes().warn(Concern.OUT_OF_REACH, comparison.place(), so, CHECK);
        }
    }
}
