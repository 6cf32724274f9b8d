package yardstick.analysis;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import yardstick.policy.Clause;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Location;
import yardstick.problem.Words;
import yardstick.rule.Concluded;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Parameter;

/** Warns of what stands in a policy and has no effect. */
final class Unused {

    private static final Words USE = new Words("删去它，或者在规则里用上", "remove it, or use it in a rule");

    private final AnalysedPolicy policy;
    private final Set<String> parameters = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Set<String> outcomes = new HashSet<>();
    private final Set<Concluded> read = new HashSet<>();
    private final Set<Concluded> leading = new HashSet<>();

    private Unused(AnalysedPolicy policy) {
        this.policy = policy;
    }

    static void tell(AnalysedPolicy policy) {
        Unused unused = new Unused(policy);
        policy.folder().matters().forEach(unused::note);
        policy.rules().forEach(unused::note);
        unused.follow();
        unused.tellParameters();
        unused.tellClauses();
        policy.folder().matters().forEach(unused::tellOutcomes);
        policy.rules()
                .forEach(rule -> Concluded.by(rule)
                        .filter(what -> !unused.leading.contains(what))
                        .ifPresent(what -> unused.tellConclusion(rule, what)));
    }

    /** What a matter reports is of use even if no rule reads it. */
    private void note(Matter matter) {
        for (String measure : matter.reports()) {
            read.add(new Concluded(Type.MEASURE, measure));
            leading.add(new Concluded(Type.MEASURE, measure));
        }
    }

    private void note(Rule rule) {
        clauses.add(rule.clause());
        if (rule.conclusion() instanceof Conclusion.Conclude conclude) {
            outcomes.add(conclude.subject().type() + " " + conclude.outcome());
        }
        Traversal.patterns(rule.conditions(), pattern -> {
            if (pattern.type() == Type.PARAMETER) {
                pattern.requiredName().ifPresent(parameters::add);
            }
            read.addAll(Concluded.askedBy(pattern));
        });
    }

    /** Follows what leads to an outcome from rule to rule. */
    private void follow() {
        int before = -1;
        while (before < leading.size()) {
            before = leading.size();
            for (Rule rule : policy.rules()) {
                if (Concluded.by(rule).map(leading::contains).orElse(true)) {
                    Traversal.patterns(rule.conditions(), pattern -> leading.addAll(Concluded.askedBy(pattern)));
                }
            }
        }
    }

    private void tellParameters() {
        for (Parameter parameter : policy.folder().parameters()) {
            String name = parameter.name();
            clauses.add(parameter.clause());
            if (!parameters.contains(name)) {
                warn(
                        Concern.UNUSED_PARAMETER,
                        "parameter " + parameter.key(),
                        new Words("没有规则使用参数“" + name + "”", "no rule reads parameter `" + name + "`"));
            }
        }
    }

    private void tellClauses() {
        for (Clause clause : policy.folder().clauses()) {
            if (!clauses.contains(clause.id())) {
                warn(
                        Concern.UNUSED_CLAUSE,
                        "clause " + clause.id(),
                        new Words("没有规则引用条款“" + clause.id() + "”", "nothing cites clause `" + clause.id() + "`"));
            }
        }
    }

    private void warn(Concern concern, String key, Words message) {
        Location location = policy.folder()
                .places()
                .getOrDefault(key, Location.of(policy.folder().path()));
        policy.notes().add(concern.at(location, message, USE));
    }

    private void tellOutcomes(Matter matter) {
        for (Outcome outcome : matter.outcomes()) {
            boolean concluded = outcomes.contains(matter.kind() + " " + outcome.code());
            if (!concluded && !outcome.equals(matter.byDefault())) {
                policy.notes()
                        .add(Concern.UNREACHED.at(
                                place(matter, outcome),
                                new Words(
                                        matter.id() + " 的结论 " + outcome.code() + "（"
                                                + outcome.title().zh() + "）没有规则得出",
                                        "no rule concludes the outcome `" + outcome.code() + "` of " + matter.id()),
                                new Words("为它写一条规则，或者从阶梯里删去它", "write a rule for it, or remove it from the ladder")));
            }
        }
    }

    private Location place(Matter matter, Outcome outcome) {
        String file = Path.of(policy.folder().path()).resolve("policy.json").toString();
        String of = matter.isNamed()
                ? "/matters/" + policy.folder().matters().indexOf(matter) + "/outcomes/"
                : "/ladders/" + matter.id() + "/";
        return new Location(file, 0, 0, of + matter.rank(outcome.code()));
    }

    private void tellConclusion(Rule rule, Concluded what) {
        boolean term = what.type() == Type.TERM;
        String zh = (term ? "术语“" : "指标“") + what.name() + "”";
        String en = (term ? "the term `" : "the measure `") + what.name() + "`";
        policy.notes()
                .warn(
                        read.contains(what) ? Concern.LEADS_NOWHERE : Concern.UNREAD,
                        rule.place(),
                        read.contains(what)
                                ? new Words(
                                        "使用" + zh + "的规则都不导向任何结论", "the rules that read " + en + " lead to no outcome")
                                : new Words("没有规则使用" + zh, "no rule reads " + en),
                        new Words(
                                "在得出结论的规则里用上它，或者删去这条规则",
                                "use it in a rule that concludes an outcome, or remove this rule"));
    }
}
