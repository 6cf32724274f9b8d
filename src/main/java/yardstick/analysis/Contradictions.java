package yardstick.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yardstick.analysis.claim.Claim;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.NumberValues;
import yardstick.analysis.claim.Premises;
import yardstick.analysis.claim.Quantity;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Place;
import yardstick.rule.Rule;

/** Warns of conditions that can never hold and of conditions that always do. */
final class Contradictions {

    private static final Words FIX_NEVER =
            new Words("更正其中一处的数值、运算符或文字", "correct the figure, the operator or the text of one of them");
    private static final Words FIX_ALWAYS =
            new Words("删去它，或者更正运算符或数值", "remove it, or correct the operator or the figure");
    private static final Words FIX_SIDE = new Words("删去这一边，或者更正它", "remove this side, or correct it");
    private static final Words FIX_WINDOW = new Words("放宽窗口，或者降低次数", "widen the window, or ask for a smaller count");

    /** Something found in a rule. */
    record Found(Concern concern, Place place, Words message, Words hint) {}

    private final AnalysedPolicy policy;

    private Contradictions(AnalysedPolicy policy) {
        this.policy = policy;
    }

    static void tell(AnalysedPolicy policy) {
        Contradictions contradictions = new Contradictions(policy);
        policy.rules().forEach(contradictions::tell);
    }

    private void tell(Rule rule) {
        List<Found> always = found(rule.conditions(), policy.whateverParameters());
        always.forEach(found -> policy.notes().warn(found.concern, found.place, found.message, found.hint));
        Set<Place> told = new HashSet<>();
        always.forEach(found -> told.add(found.place));
        boolean dead = always.stream().anyMatch(found -> found.concern != Concern.ALWAYS);
        if (!dead) {
            found(rule.conditions(), policy.presentParameters()).stream()
                    .filter(found -> !told.contains(found.place))
                    .forEach(found -> policy.notes()
                            .warn(found.concern, found.place, RuleWording.present(found.message), found.hint));
        }
    }

    private static List<Found> found(List<Condition> conditions, ClaimReader reader) {
        Contradiction walk = new Contradiction();
        walk.check(conditions, Premises.nothing(reader), List.of());
        return walk.found();
    }

    static Found clash(Claim.Single here, Claim.Single before) {
        String first = RuleWording.quote(before.place());
        String second = RuleWording.quote(here.place());
        Words values = values(before, here);
        return new Found(
                Concern.NEVER,
                here.place(),
                new Words(
                        first + " 与 " + second + " 不能同时成立" + values.zh(),
                        first + " and " + second + " can never hold together" + values.en()),
                FIX_NEVER);
    }

    private static Words values(Claim.Single before, Claim.Single here) {
        if (before.about().is(Quantity.Trait.COMPOSED)
                || !(before.values() instanceof NumberValues one)
                || !(here.values() instanceof NumberValues other)
                || one.absent()
                || other.absent()) {
            return new Words("", "");
        }
        return new Words("：" + one + "、" + other + " 没有共同的值", ": " + one + " and " + other + " share no figure");
    }

    static Found clash(Claim.Single here) {
        String text = RuleWording.quote(here.place());
        return new Found(
                Concern.NEVER,
                here.place(),
                new Words(
                        text + " 与前面对同一字段的要求不能同时成立",
                        text + " and what was asked of the same field before can never hold together"),
                FIX_NEVER);
    }

    static Found never(Claim.Single claim) {
        String text = RuleWording.quote(claim.place());
        Words nature = claim.about().nature();
        boolean window = claim.about().is(Quantity.Trait.OF_WINDOW);
        return new Found(
                window ? Concern.SHORT_WINDOW : Concern.NEVER,
                claim.place(),
                new Words(
                        text + " 永远不能成立" + because(nature.zh(), "："),
                        text + " can never hold" + because(nature.en(), ": ")),
                window ? FIX_WINDOW : FIX_NEVER);
    }

    private static String because(String nature, String sign) {
        return nature.isEmpty() ? "" : sign + nature;
    }

    static Found always(Claim.Single claim, Place place) {
        String text = RuleWording.quote(place);
        Words nature = claim.about().nature();
        boolean whatever = claim.values().not().isEmpty() || nature.zh().isEmpty();
        return new Found(
                Concern.ALWAYS,
                place,
                whatever
                        ? new Words(text + " 不论数据如何都成立", text + " holds whatever the figures are")
                        : new Words(text + " 总是成立：" + nature.zh(), text + " always holds: " + nature.en()),
                FIX_ALWAYS);
    }

    static Found noSide(Claim.Some some) {
        String text = RuleWording.quote(some.place());
        return new Found(
                Concern.NEVER,
                some.place(),
                new Words(text + " 的每一边都不能成立", "no side of " + text + " can ever hold"),
                FIX_NEVER);
    }

    static Found deadSide(Claim side) {
        String text = RuleWording.quote(side.place());
        Words nature = side instanceof Claim.Single single && single.isNever()
                ? single.about().nature()
                : new Words("与其他条件矛盾", "it contradicts other conditions");
        return new Found(
                Concern.DEAD_ALTERNATIVE,
                side.place(),
                new Words(
                        "|| 的这一边 " + text + " 永远不能成立" + because(nature.zh(), "："),
                        "the side " + text + " of `||` can never hold" + because(nature.en(), ": ")),
                FIX_SIDE);
    }

    static Found excluded(Condition.Group not) {
        String text = RuleWording.quote(not.place());
        return new Found(
                Concern.NEVER,
                not.place(),
                new Words(
                        text + " 永远不能成立：其他条件要求的正是它排除的",
                        text + " can never hold: the other conditions require what it excludes"),
                new Words("删去其中一个条件", "remove one of the conditions"));
    }
}
