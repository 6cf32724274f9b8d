package yardstick.analysis;

import java.util.List;
import yardstick.language.Comparison;
import yardstick.language.Expression;
import yardstick.language.Opposite;
import yardstick.language.Read;
import yardstick.language.Rule;
import yardstick.language.Test;
import yardstick.language.Traversal;

/** Tells figures that a field or a result can never reach. */
final class WrongFigures {

    private final Survey survey;
    private final Rule rule;
    private final ClaimReader vocabulary;

    WrongFigures(Survey survey, Rule rule) {
        this.survey = survey;
        this.rule = rule;
        this.vocabulary = survey.vocabulary().in(rule.conditions());
    }

    /** Figures of parameters are not looked at: whether rules can count with them is told where they stand. */
    void tell() {
        Traversal.expressions(rule, expression -> {
            boolean negated = expression instanceof Opposite not && not.test() instanceof Comparison;
            if (expression instanceof Test test && (negated || expression instanceof Comparison)) {
                check(test);
            }
        });
    }

    static boolean isBack(Expression expression) {
        return expression instanceof Read read
                && !read.path().isEmpty()
                && Choices.last(read).name().equals("back");
    }

    private void check(Test test) {
        List<Claim> claims = vocabulary.all(List.of(test));
        if (claims.size() == 1
                && claims.get(0) instanceof Claim.Single claim
                && claim.isNever()
                && !claim.about().is(Quantity.Trait.FIXED)) {
            survey.notes()
                    .refuse(
                            rule,
                            Concern.IMPOSSIBLE,
                            claim.place(),
                            Contradictions.never(claim).message(),
                            Domains.instead(claim.about().nature()));
        }
    }
}
