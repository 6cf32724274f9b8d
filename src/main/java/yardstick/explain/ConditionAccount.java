package yardstick.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.language.Input;
import yardstick.language.Truth;
import yardstick.problem.Words;

/**
 * One condition of a rule in words.
 *
 * @param text what is required
 * @param actual what is there; null where the text says it all
 * @param required the figure required, with its parameter; null where there is none
 * @param distance between the two figures, in words; null where they are not both known numbers
 * @param missing the inputs that make it unknown
 * @param members the parts of it: alternatives, or the facts that were counted or looked for
 * @param inferences the rules that infer what it asks for
 */
public record ConditionAccount(
        Words text,
        Truth state,
        @Nullable Words actual,
        @Nullable Words required,
        @Nullable Words distance,
        List<Input> missing,
        List<ConditionAccount> members,
        List<RuleAccount> inferences) {

    static ConditionAccount of(Words text, Truth state) {
        return new ConditionAccount(text, state, null, null, null, List.of(), List.of(), List.of());
    }

    ConditionAccount comparing(@Nullable Words actual, @Nullable Words required, @Nullable Words distance) {
        return new ConditionAccount(text, state, actual, required, distance, missing, members, inferences);
    }

    ConditionAccount lacking(List<Input> inputs) {
        return new ConditionAccount(text, state, actual, required, distance, inputs, members, inferences);
    }

    ConditionAccount withMembers(List<ConditionAccount> parts) {
        return new ConditionAccount(text, state, actual, required, distance, missing, parts, inferences);
    }

    ConditionAccount inferredBy(List<RuleAccount> rules) {
        return new ConditionAccount(text, state, actual, required, distance, missing, members, rules);
    }
}
