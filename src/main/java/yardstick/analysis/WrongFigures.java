package yardstick.analysis;

import java.util.List;
import yardstick.analysis.claim.Claim;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.Domains;
import yardstick.analysis.claim.Quantity;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Opposite;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Traversal;

/** Tells figures that a field or a result can never reach. */
final class WrongFigures {

    private final AnalysedPolicy policy;
    private final Rule rule;
    private final ClaimReader vocabulary;

    WrongFigures(AnalysedPolicy policy, Rule rule) {
        this.policy = policy;
        this.rule = rule;
        this.vocabulary = policy.vocabulary().in(rule.conditions());
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
        return expression instanceof Read read && read.fieldName().equals("back");
    }

    private void check(Test test) {
        List<Claim> claims = vocabulary.all(List.of(test));
        if (claims.size() == 1
                && claims.get(0) instanceof Claim.Single claim
                && claim.isNever()
                && !claim.about().is(Quantity.Trait.FIXED)) {
            policy.notes()
                    .refuse(
                            rule,
                            Concern.IMPOSSIBLE,
                            claim.place(),
                            Contradictions.never(claim).message(),
                            Domains.instead(claim.about().nature()));
        }
    }
}
