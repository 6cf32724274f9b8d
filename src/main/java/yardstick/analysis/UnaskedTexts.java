package yardstick.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yardstick.analysis.claim.Choices;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Location;
import yardstick.problem.Nearest;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Membership;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Scoped;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Parameter;

/** Warns of rows, and of texts in lists, of parameters that no rule ever comes to, since what they are looked up by is never so. */
final class UnaskedTexts {

    /** What the texts of a parameter are looked up by. */
    private static final class Asked {

        private final Set<String> texts = new TreeSet<>(CodePoints.ORDER);
        private boolean open;

        void add(Optional<Set<String>> possible) {
            possible.ifPresentOrElse(texts::addAll, () -> open = true);
        }

        /** Whether it is known never to be a text. */
        boolean isNever(String text) {
            return !open && !texts.contains(text);
        }
    }

    private final PolicyFolder folder;
    private final Map<String, Asked> scopes = new HashMap<>();
    private final Map<String, Asked> lists = new HashMap<>();

    private UnaskedTexts(PolicyFolder folder) {
        this.folder = folder;
    }

    static void tell(AnalysedPolicy policy) {
        UnaskedTexts unasked = new UnaskedTexts(policy.folder());
        policy.rules().forEach(rule -> Traversal.expressions(rule, expression -> unasked.note(rule, expression)));
        policy.folder().parameters().forEach(parameter -> unasked.tell(parameter, policy.notes()));
    }

    private void note(Rule rule, Expression expression) {
        if (expression instanceof Scoped scoped) {
            note(scopes, rule, scoped, scoped.scope());
        } else if (expression instanceof Membership membership) {
            note(lists, rule, membership.left(), membership.right());
            note(lists, rule, membership.right(), membership.left());
        }
    }

    private void note(Map<String, Asked> noted, Rule rule, Expression parameter, Expression by) {
        Expression read = parameter instanceof Scoped scoped ? scoped.read() : parameter;
        if (read instanceof Read of && of.factType() == Type.PARAMETER) {
            rule.requiredName(of.slot())
                    .ifPresent(name ->
                            noted.computeIfAbsent(name, any -> new Asked()).add(possible(rule, by)));
        }
    }

    /** The texts that something can be; none where it can be any. */
    private Optional<Set<String>> possible(Rule rule, Expression text) {
        if (text instanceof Literal literal) {
            return Optional.of(Set.of(String.valueOf(literal.value())));
        }
        Set<String> texts = new TreeSet<>(Choices.of(text));
        if (text instanceof Read read
                && read.isField(read.slot(), "value")
                && rule.filling(read.slot()).orElse(null) instanceof Condition.Pattern pattern
                && pattern.type() == Type.ATTRIBUTE) {
            for (String name : pattern.requiredNames()) {
                for (Indicator indicator : folder.indicators().named(name).values()) {
                    if (indicator.texts().isEmpty() && pattern.window().covers(indicator.of())) {
                        return Optional.empty();
                    }
                    texts.addAll(indicator.texts());
                }
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    private void tell(Parameter parameter, Notes notes) {
        Asked scope = scopes.get(parameter.name());
        if (scope != null && !parameter.scope().isEmpty() && scope.isNever(parameter.scope())) {
            notes.add(Concern.NEVER_ASKED.at(
                    place(parameter),
                    new Words(
                            "没有规则会用到参数“" + parameter.name() + "”的这一行：它的适用范围不会是 " + Quote.of(parameter.scope()),
                            "no rule ever comes to this row of parameter `" + parameter.name()
                                    + "`: its scope is never " + Quote.of(parameter.scope())),
                    Nearest.instead(parameter.scope(), scope.texts)));
        }
        Asked list = lists.get(parameter.name());
        if (list != null && parameter.values() != null) {
            parameter.values().stream().filter(list::isNever).forEach(text -> tellEntry(parameter, text, list, notes));
        }
    }

    private void tellEntry(Parameter parameter, String text, Asked list, Notes notes) {
        notes.add(Concern.NEVER_ASKED.at(
                place(parameter),
                new Words(
                        "参数“" + parameter.key() + "”列出的 " + Quote.of(text) + " 永远对不上：与之比较的不会是它",
                        "parameter `" + parameter.key() + "` lists " + Quote.of(text)
                                + ", which nothing that it is compared with ever is"),
                Nearest.instead(text, list.texts)));
    }

    private Location place(Parameter parameter) {
        return folder.places().getOrDefault("parameter " + parameter.key(), Location.of(folder.path()));
    }
}
