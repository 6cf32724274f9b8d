package yardstick.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.coverage.Equivalence;
import yardstick.mutation.RuleText.Span;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** The edits of one rule: its tests, its conditions as a whole, and its outcome. */
final class ConditionEdits {

    private final RuleText text;
    private final Rule rule;
    private final PolicyFolder policy;
    private final List<RuleEdit> edits = new ArrayList<>();
    private final TestEdits tests;
    private final Equivalence equivalence;

    private ConditionEdits(RuleText text, Rule rule, PolicyFolder policy, RuleSet rules) {
        this.text = text;
        this.rule = rule;
        this.policy = policy;
        this.equivalence = new Equivalence(rule, policy, rules);
        this.tests = new TestEdits(text, rule, policy, equivalence, edits);
    }

    /** All edits of a rule; some may not be rules any more. */
    static List<RuleEdit> of(RuleText text, Rule rule, PolicyFolder policy, RuleSet rules) {
        ConditionEdits all = new ConditionEdits(text, rule, policy, rules);
        all.conditions(rule.conditions());
        if (rule.conclusion() instanceof Conclusion.Derive derive) {
            all.tests.operand(derive.value());
        }
        all.outcomes();
        return all.edits;
    }

    private void conditions(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern(pattern);
            } else if (condition instanceof Condition.Group group) {
                drop(group);
                negate(group);
                conditions(group.written());
            } else if (condition instanceof Condition.Accumulate accumulate) {
                conditions(accumulate.source());
                accumulate.functions().forEach(function -> tests.operand(function.argument()));
                tests(accumulate.tests());
            }
        }
    }

    private void pattern(Condition.Pattern pattern) {
        tests(pattern.tests());
        if (pattern.type() != Type.PARAMETER && pattern.name().isEmpty()) {
            drop(pattern);
            text.span(pattern.place()).ifPresent(span -> put(Mutation.NEGATED, span, "not " + text.text(span)));
        }
    }

    private void tests(List<Test> all) {
        for (Test test : all) {
            tests.add(test);
            Optional<Words> proof = equivalence.ofDropping(test);
            text.span(test.place()).map(text::withBrackets).ifPresent(span -> drop(span, proof));
        }
    }

    /** Drops one of several tests, with the comma or semicolon that parts it from the others. */
    private void drop(Span test, Optional<Words> proof) {
        int before = text.before(test.start());
        int after = text.after(test.end());
        if (text.charAt(before) == ':') {
            return;
        }
        boolean follows = text.charAt(before) == ',' || text.charAt(before) == ';';
        boolean leads = !follows && text.charAt(after) == ',';
        put(Mutation.DROPPED, new Span(follows ? before : test.start(), leads ? after + 1 : test.end()), "", proof);
    }

    /** Drops a whole condition, with the word that joins it to the others. */
    private void drop(Condition condition) {
        Optional<Span> span = text.span(condition.place());
        if (span.isEmpty()) {
            return;
        }
        int before = text.before(span.get().start());
        boolean and = before >= 3
                && text.text(new Span(before - 2, before + 1)).equals("and")
                && Character.isWhitespace(text.charAt(before - 3));
        int after = text.after(span.get().end());
        boolean andAfter = text.file().text().startsWith("and ", after);
        int start = and ? before - 2 : span.get().start();
        put(
                Mutation.DROPPED,
                new Span(start, !and && andAfter ? after + 3 : span.get().end()),
                "");
    }

    /** Turns {@code not} into {@code exists} and the other way round. */
    private void negate(Condition.Group group) {
        switch (group.quantifier()) {
            case NOT -> word(group, "not", "exists");
            case EXISTS -> word(group, "exists", "not");
            case FORALL -> {}
        }
    }

    private void word(Condition condition, String word, String other) {
        text.span(condition.place())
                .filter(span -> text.text(span).startsWith(word))
                .ifPresent(span ->
                        put(Mutation.NEGATED, span, other + text.text(span).substring(word.length())));
    }

    private void outcomes() {
        if (!(rule.conclusion() instanceof Conclusion.Conclude conclude)) {
            return;
        }
        Optional<Span> subject = text.span(conclude.subject().place());
        String quoted = "\"" + conclude.outcome() + "\"";
        int at = subject.map(span -> text.file().text().indexOf(quoted, span.end()))
                .orElse(-1);
        policy.matter(rule.subjectKind(), conclude.outcome()).stream()
                .filter(matter -> at >= 0)
                .flatMap(matter -> matter.outcomes().stream())
                .map(Outcome::code)
                .filter(code -> !code.equals(conclude.outcome()))
                .forEach(code -> put(Mutation.OUTCOME, new Span(at, at + quoted.length()), "\"" + code + "\""));
    }

    private void put(Mutation kind, Span span, String replacement) {
        put(kind, span, replacement, Optional.empty());
    }

    private void put(Mutation kind, Span span, String replacement, Optional<Words> proof) {
        edits.add(new RuleEdit(kind, rule, text, span, replacement, proof));
    }
}
