package yardstick.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import yardstick.analysis.claim.Claim;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.Interval;
import yardstick.analysis.claim.Knowledge;
import yardstick.analysis.claim.NumberValues;
import yardstick.analysis.claim.Quantity;
import yardstick.analysis.claim.Values;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/** Tells where a rule looks for a derived measure or a term in another period than the current one, the only one in which it is. */
final class OtherPeriods {

    private static final NumberValues NOW = NumberValues.of(Interval.between(0, 0));
    private static final Words NOW_ONLY = new Words(
            "写 back == 0；要看过去各期，让那条规则写明期间：$t : Period( back < 期数 )，结论末尾加 $t",
            "write `back == 0`; for past periods let that rule say the period: `$t : Period( back < … )`, and `$t` last in its conclusion");

    private final AnalysedPolicy policy;
    private final Rule rule;
    private final ClaimReader whatever;
    private final ClaimReader present;
    private final Map<Integer, Condition.Pattern> derived = new HashMap<>();

    OtherPeriods(AnalysedPolicy policy, Rule rule) {
        this.policy = policy;
        this.rule = rule;
        this.whatever = policy.whateverParameters().in(rule.conditions());
        this.present = policy.presentParameters().in(rule.conditions());
    }

    void tell() {
        Traversal.patterns(rule.conditions(), this::note);
        if (!derived.isEmpty()) {
            Impossible.comparisons(rule, this::check);
        }
    }

    /** Remembers a pattern of a derived measure, which is asked for by name or is one that was matched before. */
    private void note(Condition.Pattern pattern) {
        if (pattern.type() == Type.MEASURE || pattern.type() == Type.TERM) {
            Optional<Condition.Pattern> before = Optional.ofNullable(
                            pattern.selection().itself())
                    .filter(Read.class::isInstance)
                    .map(same -> derived.get(((Read) same).slot()));
            boolean named = Concluded.askedBy(pattern).stream().anyMatch(this::isOfNowOnly);
            if (named || before.isPresent()) {
                derived.put(pattern.slot(), before.orElse(pattern));
            }
        }
    }

    private boolean isOfNowOnly(Concluded what) {
        List<Rule> concluding = policy.concluding(what);
        return !concluding.isEmpty() && concluding.stream().noneMatch(each -> each.periodSlot() >= 0);
    }

    private void check(Comparison comparison) {
        for (Expression side : comparison.operands()) {
            if (WrongFigures.isBack(side) && derived.containsKey(((Read) side).slot())) {
                check(comparison, derived.get(((Read) side).slot()));
            }
        }
    }

    private void check(Comparison comparison, Condition.Pattern pattern) {
        if (isWrong(comparison, pattern, whatever)) {
            tell(comparison, pattern, message -> message);
        } else if (isWrong(comparison, pattern, present)) {
            tell(comparison, pattern, RuleWording::present);
        }
    }

    /** Whether the current period is left out, or earlier ones are asked for beside it and nothing else leaves them out. */
    private static boolean isWrong(Comparison comparison, Condition.Pattern pattern, ClaimReader reader) {
        List<Claim> claims = reader.all(List.of(comparison));
        if (claims.size() != 1
                || !(claims.get(0) instanceof Claim.Single claim)
                || claim.isNever()
                || claim.about().is(Quantity.Trait.COMPOSED)
                || !(claim.values() instanceof NumberValues asked)) {
            return false;
        }
        boolean window = !asked.parts().isEmpty() && asked.hull().high() != null;
        boolean earlier = !NOW.includes(asked);
        Values left = Knowledge.NOTHING.with(reader.all(pattern.tests())).of(claim.about());
        return asked.and(NOW).isEmpty() || (window && earlier && !NOW.includes(left));
    }

    private void tell(Comparison comparison, Condition.Pattern pattern, UnaryOperator<Words> as) {
        Concluded what = Concluded.askedBy(pattern).stream()
                .filter(this::isOfNowOnly)
                .findFirst()
                .orElseThrow();
        Words by = RuleWording.rule(policy.concluding(what).get(0));
        boolean term = what.type() == Type.TERM;
        String asked = RuleWording.quote(comparison.place());
        policy.notes()
                .refuse(
                        rule,
                        Concern.OTHER_PERIOD,
                        comparison.place(),
                        as.apply(new Words(
                                (term ? "术语“" : "指标“") + what.name() + "”由规则" + by.zh()
                                        + (term ? "得出，只在当期成立，" : "推导，只有当期的值，") + asked + " 却要看以前各期",
                                "the " + (term ? "term `" : "measure `") + what.name() + "` is "
                                        + (term ? "inferred" : "derived") + " by rule " + by.en()
                                        + " for the current period only, but " + asked + " looks at earlier ones")),
                        NOW_ONLY);
    }
}
