package yardstick.explain.telling;

import java.util.List;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.RuleAccount;
import yardstick.problem.Language;
import yardstick.problem.Words;

/** The account of a rule as plain text for goldens. */
public final class RuleText {

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private RuleText(Language language) {
        this.language = language;
    }

    public static String of(RuleAccount account, Language language) {
        RuleText text = new RuleText(language);
        text.rule(account, "");
        return text.text.toString();
    }

    private void rule(RuleAccount account, String indent) {
        text.append(indent)
                .append(account.state())
                .append(' ')
                .append(account.rule().name());
        text.append(" -> ").append(account.concludes()).append('\n');
        account.conditions().forEach(condition -> condition(condition, indent + "  "));
    }

    private void condition(ConditionAccount condition, String indent) {
        text.append(indent).append(condition.state()).append(' ').append(words(condition.text()));
        part(" | actual: ", condition.actual());
        part(" | required: ", condition.required());
        part(" | distance: ", condition.distance());
        part(" | why: ", condition.why());
        if (!condition.missing().isEmpty()) {
            List<String> missing = condition.missing().stream()
                    .map(input -> input.fullName())
                    .sorted()
                    .toList();
            text.append(" | missing: ").append(missing);
        }
        text.append('\n');
        condition.members().forEach(member -> condition(member, indent + "  - "));
        condition.inferences().forEach(inference -> rule(inference, indent + "  < "));
    }

    private void part(String label, Words words) {
        if (words != null) {
            text.append(label).append(words(words));
        }
    }

    private String words(Words words) {
        return words.in(language);
    }
}
