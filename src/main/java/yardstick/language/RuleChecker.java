package yardstick.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.facts.Kind;
import yardstick.facts.Parameter;
import yardstick.policy.Clause;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** Checks the rules of a policy against the language, against each other, and against the rest of the policy folder. */
public final class RuleChecker {

    static final int MOST_RULES = 500;

    private final PolicyFolder folder;
    private final Map<Rule, Source> sources = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RuleChecker(PolicyFolder folder) {
        this.folder = folder;
    }

    /**
     * Parses, checks and stratifies the rules of a policy.
     *
     * @throws InvalidInput with all problems of all files, if any is an error
     */
    public static RuleSet check(PolicyFolder folder) {
        return new RuleChecker(folder).check();
    }

    private RuleSet check() {
        List<Source> files = new ArrayList<>();
        for (RuleFile file : folder.ruleFiles()) {
            Source source = new Source(file);
            files.add(source);
            RuleFileReader.read(file, source, folder.period()).forEach(rule -> sources.put(rule, source));
        }
        boolean allRead = files.stream().noneMatch(Source::hasErrors);
        refuseTwins();
        refuseTooMany();
        sources.forEach(this::checkAgainstFolder);
        checkTerms(allRead);
        Stratification.Result ordered = Stratification.of(List.copyOf(sources.keySet()));
        if (!ordered.cycle().isEmpty()) {
            tellCycle(ordered.cycle());
        }
        files.forEach(source -> problems.addAll(source.problems()));
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new InvalidInput(problems);
        }
        warnOfUnused();
        return new RuleSet(ordered.rules(), problems.stream().sorted(Problem.ORDER).toList());
    }

    private void refuseTwins() {
        Map<String, Rule> byName = new HashMap<>();
        sources.forEach((rule, source) -> {
            Rule first = byName.putIfAbsent(rule.name(), rule);
            if (first != null) {
                source.error(
                        Mistake.RULE_NAME,
                        rule.place(),
                        new Words(
                                "规则“" + rule.name() + "”已在 " + at(first) + " 定义",
                                "rule `" + rule.name() + "` is already at " + at(first)),
                        new Words("换一个名称", "choose another name"));
            }
        });
    }

    private void refuseTooMany() {
        if (sources.size() > MOST_RULES) {
            Rule last = List.copyOf(sources.keySet()).get(MOST_RULES);
            source(last).error(
                            Mistake.TOO_LARGE,
                            last.place(),
                            new Words("规则超过 " + MOST_RULES + " 条", "more than " + MOST_RULES + " rules"),
                            new Words("拆成几个政策", "split the policy"));
        }
    }

    private Source source(Rule rule) {
        return java.util.Objects.requireNonNull(sources.get(rule));
    }

    private static String at(Rule rule) {
        return rule.place().file() + ":" + rule.place().line();
    }

    private void checkAgainstFolder(Rule rule, Source source) {
        Set<String> clauses = folder.clauses().stream().map(Clause::id).collect(Collectors.toCollection(TreeSet::new));
        if (!clauses.contains(rule.clause())) {
            unknown(
                    source,
                    Mistake.UNKNOWN_CLAUSE,
                    rule.place(),
                    new Words("条款“" + rule.clause() + "”不在 clauses.json 中", "clause `" + rule.clause() + "` is not in clauses.json"),
                    rule.clause(),
                    clauses);
        }
        if (rule.conclusion() instanceof Conclusion.Conclude conclude) {
            checkOutcome(rule, source, conclude);
        }
        Set<String> parameters =
                folder.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        names(rule, Type.PARAMETER).forEach((place, name) -> {
            if (!parameters.contains(name)) {
                unknown(
                        source,
                        Mistake.UNKNOWN_PARAMETER,
                        place,
                        new Words("参数“" + name + "”不在 parameters.csv 中", "parameter `" + name + "` is not in parameters.csv"),
                        name,
                        parameters);
            }
        });
    }

    private static Map<Place, String> names(Rule rule, Type type) {
        Map<Place, String> names = new LinkedHashMap<>();
        Traversal.patterns(rule.conditions(), pattern -> {
            if (pattern.type() == type) {
                WindowReader.name(pattern.slot(), pattern.tests()).ifPresent(name -> names.put(pattern.place(), name));
            }
        });
        return names;
    }

    private static void unknown(
            Source source, Mistake mistake, Place place, Words message, String wrong, Collection<String> known) {
        Words hint = ExpressionParser.didYouMean(
                wrong,
                known,
                known.isEmpty()
                        ? new Words("还没有定义过", "none is defined yet")
                        : new Words("可用：" + String.join("、", known), "there are: " + String.join(", ", known)));
        source.error(mistake, place, message, hint);
    }

    private void checkOutcome(Rule rule, Source source, Conclusion.Conclude conclude) {
        Kind kind = Kind.valueOf(conclude.subject().type().name());
        Optional<Ladder> ladder =
                folder.ladders().stream().filter(l -> l.kind() == kind).findFirst();
        List<String> codes = ladder.map(Ladder::outcomes).orElse(List.of()).stream()
                .map(Outcome::code)
                .toList();
        if (!codes.contains(conclude.outcome())) {
            unknown(
                    source,
                    Mistake.UNKNOWN_OUTCOME,
                    rule.place(),
                    new Words(
                            kind.word() + " 的阶梯里没有结论 " + conclude.outcome(),
                            "the ladder of " + kind.word() + " has no outcome `" + conclude.outcome() + "`"),
                    conclude.outcome(),
                    codes);
        }
    }

    /** A term that no rule infers; not told while rules are unreadable, since one of them may infer it. */
    private void checkTerms(boolean allRead) {
        Set<String> terms = new TreeSet<>();
        sources.keySet().forEach(rule -> {
            if (rule.conclusion() instanceof Conclusion.Infer infer) {
                terms.add(infer.term());
            }
        });
        sources.forEach((rule, source) -> names(rule, Type.TERM).forEach((place, name) -> {
            if (!terms.contains(name) && allRead) {
                unknown(
                        source,
                        Mistake.UNKNOWN_TERM,
                        place,
                        new Words("没有规则得出术语“" + name + "”", "no rule infers the term `" + name + "`"),
                        name,
                        terms);
            }
        }));
    }

    private void tellCycle(List<Rule> cycle) {
        String chain = cycle.stream()
                .map(rule -> rule.name() + " (" + at(rule) + ")")
                .collect(Collectors.joining(" → "));
        Rule first = cycle.get(0);
        String closed = chain + " → " + first.name();
        source(first).error(
                        Mistake.CYCLE,
                        first.place(),
                        new Words("规则互相依赖：" + closed, "rules depend on each other: " + closed),
                        new Words(
                                "让其中一条不再通过 not、accumulate、forall 或推导指标依赖另一条",
                                "let one of them stop depending on the other through not, accumulate, forall or a derived measure"));
    }

    private void warnOfUnused() {
        Set<String> parameters = new TreeSet<>();
        Set<String> clauses = new TreeSet<>();
        for (Rule rule : sources.keySet()) {
            parameters.addAll(names(rule, Type.PARAMETER).values());
            clauses.add(rule.clause());
        }
        for (Parameter parameter : folder.parameters()) {
            clauses.add(parameter.clause());
            if (!parameters.contains(parameter.name())) {
                warn(
                        Mistake.UNUSED_PARAMETER,
                        "parameter " + parameter.name(),
                        new Words("没有规则使用参数“" + parameter.name() + "”", "no rule reads parameter `" + parameter.name() + "`"));
            }
        }
        for (Clause clause : folder.clauses()) {
            if (!clauses.contains(clause.id())) {
                warn(
                        Mistake.UNUSED_CLAUSE,
                        "clause " + clause.id(),
                        new Words("没有规则引用条款“" + clause.id() + "”", "nothing cites clause `" + clause.id() + "`"));
            }
        }
    }

    private void warn(Mistake mistake, String key, Words message) {
        Location location = folder.places().getOrDefault(key, Location.of(folder.path()));
        problems.add(Problem.warning(
                mistake.code(), location, message, new Words("删去它，或者在规则里用上", "remove it, or use it in a rule")));
    }
}
