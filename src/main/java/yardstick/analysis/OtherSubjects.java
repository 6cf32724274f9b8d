package yardstick.analysis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Concluded;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Kind;

/** Tells where a rule looks for a fact, a term or a derived measure of a kind of subject of which it never is. */
final class OtherSubjects {

    private static final Set<Kind> PAIRS = EnumSet.of(Kind.GRANT, Kind.APPLICATION);

    /** What a pattern matches, and the kinds of subject of which that may be. */
    private record Matched(Words what, Set<Kind> kinds) {}

    private final AnalysedPolicy policy;
    private final Rule rule;
    private final Map<Integer, Matched> matched = new HashMap<>();

    OtherSubjects(AnalysedPolicy policy, Rule rule) {
        this.policy = policy;
        this.rule = rule;
    }

    void tell() {
        Traversal.patterns(rule.conditions(), this::note);
        Impossible.comparisons(rule, comparison -> {
            if (comparison.relation() == Relation.EQUAL) {
                check(comparison, comparison.left(), comparison.right());
                check(comparison, comparison.right(), comparison.left());
            }
        });
    }

    private void note(Condition.Pattern pattern) {
        switch (pattern.type()) {
            case MILESTONE ->
                matched.put(
                        pattern.slot(),
                        new Matched(
                                new Words("里程碑", "a milestone"), EnumSet.complementOf(EnumSet.of(Kind.DESIGNATION))));
            case DIFFICULTY ->
                matched.put(pattern.slot(), new Matched(new Words("困难", "a difficulty"), EnumSet.allOf(Kind.class)));
            case TERM, MEASURE -> pattern.requiredName().ifPresent(name -> note(pattern, name));
            default -> {
                // Other facts are subjects themselves, or of none.
            }
        }
    }

    private void note(Condition.Pattern pattern, String name) {
        boolean term = pattern.type() == Type.TERM;
        List<Rule> by = policy.concluding(new Concluded(pattern.type(), name));
        if (!by.isEmpty()) {
            Words first = RuleWording.rule(by.get(0));
            matched.put(
                    pattern.slot(),
                    new Matched(
                            new Words(
                                    (term ? "规则" + first.zh() + "得出的术语“" : "规则" + first.zh() + "推导的指标“") + name + "”",
                                    (term ? "the term `" : "the measure `") + name + "` of rule " + first.en()),
                            by.stream()
                                    .map(Rule::subjectKind)
                                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)))));
        }
    }

    private void check(Comparison comparison, Expression field, Expression subject) {
        if (field instanceof Read read && read.path().size() == 1 && matched.containsKey(read.slot())) {
            Matched fact = matched.get(read.slot());
            Set<Kind> possible = possible(read.fieldName(), subject);
            if (possible.stream().noneMatch(fact.kinds::contains)) {
                tell(comparison, fact, possible, subject);
            }
        }
    }

    /** The kinds that a subject may be of for a field of a fact to be it. */
    private Set<Kind> possible(String field, Expression subject) {
        return field.equals("of") ? kinds(subject) : Levels.having(field);
    }

    private Set<Kind> kinds(Expression subject) {
        Type type = subject.type();
        if (type != Type.SUBJECT) {
            return EnumSet.of(type.kind());
        }
        Matched other = subject instanceof Read read && read.path().size() == 1 ? matched.get(read.slot()) : null;
        return other == null ? EnumSet.allOf(Kind.class) : other.kinds;
    }

    private void tell(Comparison comparison, Matched fact, Set<Kind> asked, Expression subject) {
        String test = RuleWording.quote(comparison.place());
        policy.notes()
                .refuse(
                        rule,
                        Concern.OTHER_SUBJECT,
                        comparison.place(),
                        new Words(
                                test + " 永远不能成立：" + fact.what.zh() + "只属于 " + words(fact.kinds, "、") + "，不属于 "
                                        + words(asked, "、"),
                                test + " can never hold: " + fact.what.en() + " is of " + words(fact.kinds, " or ")
                                        + " only, not of " + words(asked, " or ")),
                        instead(fact.kinds, asked, subject.place().text()));
    }

    private static String words(Set<Kind> kinds, String between) {
        return kinds.stream().map(Kind::word).collect(Collectors.joining(between));
    }

    /** How to ask for what is related, or else where the mistake may be. */
    private static Words instead(Set<Kind> kinds, Set<Kind> asked, String subject) {
        boolean pairs = PAIRS.containsAll(kinds);
        if (pairs && asked.equals(EnumSet.of(Kind.ZONE))) {
            return new Words(
                    "写 zone == " + subject + "，就是这个功能区的各项", "write `zone == " + subject + "` for all of that zone");
        }
        if (!kinds.contains(Kind.DESIGNATION) && asked.equals(EnumSet.of(Kind.DESIGNATION))) {
            return new Words(
                    "写 designation == " + subject + "，就是这个事项的各项",
                    "write `designation == " + subject + "` for all of that designation");
        }
        boolean ofPair = asked.size() == 1 && PAIRS.containsAll(asked);
        if (ofPair && kinds.size() == 1 && !pairs) {
            String field = kinds.iterator().next().word();
            return new Words("写 of == " + subject + "." + field, "write `of == " + subject + "." + field + "`");
        }
        return new Words(
                "改为它所属的对象，或另写一条规则对 " + words(asked, "、") + " 得出它",
                "compare it with what it is of, or write a rule that concludes it of " + words(asked, " or "));
    }
}
