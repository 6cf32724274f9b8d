package yardstick.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.analysis.claim.Fraction;
import yardstick.analysis.claim.SlotNames;
import yardstick.policy.RuleFile;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.vocabulary.Parameter;

/** Warns where a comment and an operator differ on whether the figure itself is included. */
final class Remarks {

    /**
     * A comparison with a figure.
     *
     * @param relation with the figure on the right
     * @param parameter that the figure is; null if it is written out
     */
    private record Limit(
            Comparison comparison,
            Relation relation,
            Fraction figure,
            @Nullable Parameter parameter) {

        boolean isMeantBy(FigurePhrase phrase) {
            Fraction number = phrase.number();
            if (number == null) {
                return parameter != null && parameter.name().equals(phrase.figure());
            }
            boolean unit = parameter == null
                    || phrase.unit().isEmpty()
                    || parameter.unit().equals(phrase.unit());
            return unit && number.equals(figure);
        }
    }

    private final AnalysedPolicy policy;

    private Remarks(AnalysedPolicy policy) {
        this.policy = policy;
    }

    static void tell(AnalysedPolicy policy) {
        Remarks remarks = new Remarks(policy);
        for (RuleFile file : policy.folder().ruleFiles()) {
            Comments comments = Comments.of(file);
            policy.rules().stream()
                    .filter(rule -> rule.place().file().equals(file.name()))
                    .forEach(rule -> remarks.tell(rule, comments.of(rule.place().line())));
        }
    }

    private void tell(Rule rule, List<Comments.Line> comments) {
        List<Limit> limits = comments.isEmpty() ? List.of() : limits(rule);
        Set<String> names = new TreeSet<>();
        limits.forEach(limit -> {
            if (limit.parameter != null) {
                names.add(limit.parameter.name());
            }
        });
        for (Comments.Line line : comments) {
            for (FigurePhrase phrase : FigurePhrase.in(line.text(), names)) {
                List<Limit> meant =
                        limits.stream().filter(limit -> limit.isMeantBy(phrase)).toList();
                if (meant.size() == 1 && !phrase.agreesWith(meant.get(0).relation)) {
                    warn(meant.get(0), phrase, line);
                }
            }
        }
    }

    /** The comparisons of a rule with figures; not of {@code back}, which counts from zero. */
    private List<Limit> limits(Rule rule) {
        SlotNames slots = new SlotNames(Set.of()).with(rule.conditions());
        List<Limit> limits = new ArrayList<>();
        Traversal.expressions(rule, expression -> {
            if (expression instanceof Comparison comparison
                    && comparison.relation().ordering()) {
                add(comparison, comparison.left(), comparison.right(), comparison.relation(), slots, limits);
                add(
                        comparison,
                        comparison.right(),
                        comparison.left(),
                        comparison.relation().mirrored(),
                        slots,
                        limits);
            }
        });
        return limits;
    }

    private void add(
            Comparison comparison,
            Expression compared,
            Expression figure,
            Relation relation,
            SlotNames slots,
            List<Limit> limits) {
        boolean back = WrongFigures.isBack(compared);
        Parameter parameter = policy.folder()
                .parameter(String.valueOf(slots.parameter(figure)))
                .orElse(null);
        if (parameter != null && !back) {
            limits.add(new Limit(comparison, relation, Fraction.of(parameter.value()), parameter));
        } else if (figure instanceof Literal literal && literal.value() instanceof BigDecimal number && !back) {
            limits.add(new Limit(comparison, relation, Fraction.of(number), null));
        }
    }

    private void warn(Limit limit, FigurePhrase phrase, Comments.Line line) {
        String said = "`" + phrase.text() + "`";
        String written = RuleWording.quote(limit.comparison.place());
        boolean included = includes(phrase.relation());
        Relation fixed = same(limit.relation, phrase.relation())
                ? phrase.relation()
                : phrase.relation().opposite();
        boolean mirrored = limit.relation != limit.comparison.relation();
        String sign = (mirrored ? fixed.mirrored() : fixed).sign();
        policy.notes()
                .warn(
                        Concern.COMMENT,
                        limit.comparison.place(),
                        new Words(
                                "第 " + line.number() + " 行的注释 " + said + (included ? " 含本数" : " 不含本数") + "，与 " + written
                                        + " 不符",
                                "the comment " + said + " in line " + line.number()
                                        + (included ? " includes the figure itself" : " leaves the figure itself out")
                                        + ", but " + written + " does not agree"),
                        new Words(
                                "把运算符改为 " + sign + "，或者更正注释（以上、以下、以内含本数，超过、低于、不满不含）",
                                "write `" + sign
                                        + "`, or correct the comment (以上, 以下, 以内 include the figure, 超过, 低于, 不满 do not)"));
    }

    private static boolean includes(Relation relation) {
        return relation == Relation.AT_LEAST || relation == Relation.AT_MOST;
    }

    /** Whether both ask for more, or both for less. */
    private static boolean same(Relation one, Relation other) {
        return isMore(one) == isMore(other);
    }

    private static boolean isMore(Relation relation) {
        return relation == Relation.MORE || relation == Relation.AT_LEAST;
    }
}
