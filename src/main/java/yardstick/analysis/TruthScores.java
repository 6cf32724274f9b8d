package yardstick.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yardstick.analysis.claim.SlotNames;
import yardstick.facts.FactCode;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Parameter;

/** Warns of measures that a dossier gives as true or false and rules compare as scores: true counts as 1, which is a bad score. */
public final class TruthScores {

    private static final Set<String> SCORES = Set.of("分", "%", "％", "‰");
    private static final Words FIX = new Words("写上数值；不知道就写 null", "write its figure, or null if it is not known");

    private final PolicyFolder folder;
    private final Map<String, Words> compared = new TreeMap<>();

    private TruthScores(PolicyFolder folder) {
        this.folder = folder;
    }

    /** The warnings, each at the first such figure of a measure; none of those that the dossier itself warns of. */
    public static List<Problem> of(PolicyFolder folder, RuleSet rules, Dossier dossier) {
        if (dossier.truths().isEmpty()) {
            return List.of();
        }
        TruthScores scores = new TruthScores(folder);
        rules.inForce(dossier.asOf()).forEach(scores::read);
        List<Problem> problems = new ArrayList<>();
        dossier.truths()
                .forEach((name, place) -> Optional.ofNullable(scores.compared.get(name))
                        .filter(with -> !isTold(dossier, place))
                        .ifPresent(with -> problems.add(warning(name, place, with))));
        return problems;
    }

    private static boolean isTold(Dossier dossier, Location place) {
        return dossier.warnings().stream()
                .anyMatch(told ->
                        FactCode.TRUTH_AS_SCORE.is(told) && told.location().equals(place));
    }

    private static Problem warning(String name, Location place, Words with) {
        return FactCode.TRUTH_AS_SCORE.at(
                place,
                new Words(
                        "指标 `" + name + "` 的值是 true 或 false（按 1 或 0 计），规则却拿它与 " + with.zh() + " 比较",
                        "the measure `" + name
                                + "` is given as true or false, which count as 1 and 0, and rules compare it with "
                                + with.en()),
                FIX);
    }

    private void read(Rule rule) {
        SlotNames slots = new SlotNames(Set.of()).with(rule.conditions());
        Traversal.expressions(rule, expression -> {
            if (expression instanceof Comparison comparison) {
                compare(comparison.left(), comparison.right(), slots);
                compare(comparison.right(), comparison.left(), slots);
            }
        });
    }

    private void compare(Expression figure, Expression with, SlotNames slots) {
        slots.measure(figure, Set.of())
                .flatMap(Condition.Pattern::requiredName)
                .ifPresent(name -> score(with, slots).ifPresent(words -> compared.putIfAbsent(name, words)));
    }

    /** A figure that no true or false is compared with. */
    private Optional<Words> score(Expression with, SlotNames slots) {
        if (with instanceof Literal literal && literal.value() instanceof BigDecimal number) {
            return isScore(number) ? Optional.of(words(number.toPlainString())) : Optional.empty();
        }
        Parameter parameter =
                folder.parameter(String.valueOf(slots.parameter(with))).orElse(null);
        return parameter != null && (SCORES.contains(parameter.unit()) || isScore(parameter.value()))
                ? Optional.of(
                        words("`" + parameter.name() + "` " + parameter.value().toPlainString()))
                : Optional.empty();
    }

    private static boolean isScore(BigDecimal number) {
        return number.signum() != 0 && number.compareTo(BigDecimal.ONE) != 0;
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
