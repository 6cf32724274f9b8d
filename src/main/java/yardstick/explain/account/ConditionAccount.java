package yardstick.explain.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.rule.Input;
import yardstick.rule.Truth;

/**
 * One condition of a rule in words, as it stands in the match of the rule that comes nearest to holding.
 *
 * @param text what is required
 * @param state whether it holds; unknown for want of the missing inputs
 * @param actual what is there; null where the text says it all
 * @param required the figure required, with its parameter; null where there is none
 * @param distance between the two figures, in words; null where they are not both known numbers
 * @param missing the inputs that make it unknown; empty where it is not
 * @param why a member of a set belongs to it or does not, with the figures of both sides; null where it goes without saying
 * @param members the parts of it: alternatives, or the facts that were counted or looked for
 * @param unlisted how many members more there are, from 0
 * @param inferences the rules that infer what it asks for
 */
public record ConditionAccount(
        Words text,
        Truth state,
        @Nullable Words actual,
        @Nullable Words required,
        @Nullable Words distance,
        @Nullable Words why,
        List<Input> missing,
        List<ConditionAccount> members,
        int unlisted,
        List<RuleAccount> inferences) {

    /** A condition of which nothing more is told. */
    public static ConditionAccount of(Words text, Truth state) {
        return new ConditionAccount(text, state, null, null, null, null, List.of(), List.of(), 0, List.of());
    }

    public ConditionAccount comparing(@Nullable Words actual, @Nullable Words required, @Nullable Words distance) {
        return new ConditionAccount(
                text, state, actual, required, distance, why, missing, members, unlisted, inferences);
    }

    public ConditionAccount lacking(List<Input> inputs) {
        return new ConditionAccount(
                text, state, actual, required, distance, why, inputs, members, unlisted, inferences);
    }

    public ConditionAccount withMembers(List<ConditionAccount> parts) {
        return new ConditionAccount(text, state, actual, required, distance, why, missing, parts, unlisted, inferences);
    }

    public ConditionAccount because(@Nullable Words reason) {
        return new ConditionAccount(
                text, state, actual, required, distance, reason, missing, members, unlisted, inferences);
    }

    public ConditionAccount leavingOut(int more) {
        return new ConditionAccount(text, state, actual, required, distance, why, missing, members, more, inferences);
    }

    public ConditionAccount inferredBy(List<RuleAccount> rules) {
        return new ConditionAccount(text, state, actual, required, distance, why, missing, members, unlisted, rules);
    }

    @Override
    public String toString() {
        return Brief.of("ConditionAccount", state + ": " + text.en());
    }
}
