package yardstick.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.analysis.Counts;
import yardstick.cases.Judge;
import yardstick.coverage.Bounds;
import yardstick.coverage.Equivalence;
import yardstick.language.ParsedFiles;
import yardstick.language.RuleChecker;
import yardstick.policy.RuleFile;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Parameter;

/**
 * All mistakes that make mutants of a policy. A mistake in a rule is put into the text at the place of the checked part, and the text
 * is checked again: so each mutant is a policy that somebody could have written, and what the checker refuses is none.
 */
final class Mutants {

    private final Judge judge;
    private final Counts counts;
    private final ParsedFiles known;
    private final Set<Object> seen = new HashSet<>();
    private final List<Slip> slips = new ArrayList<>();

    private Mutants(Judge judge) {
        this.judge = judge;
        this.counts = Counts.of(judge.rules().rules());
        this.known = ParsedFiles.of(judge.folder());
    }

    /** Every mutant there is. */
    static List<Mutant> of(Judge judge) {
        return slips(judge).stream()
                .flatMap(slip -> slip.mutant().get().stream())
                .toList();
    }

    /** Every mistake, in the order of the rules and then of the parameters; each makes its mutant when it is asked to. */
    static List<Slip> slips(Judge judge) {
        Mutants all = new Mutants(judge);
        for (RuleFile file : judge.folder().ruleFiles()) {
            RuleText text = new RuleText(file);
            judge.rules().rules().stream()
                    .filter(rule -> rule.place().file().equals(file.name()))
                    .sorted(Comparator.comparingInt(rule -> rule.place().line()))
                    .forEach(rule -> all.addRule(text, rule));
        }
        judge.folder().parameters().forEach(all::addParameter);
        return all.slips;
    }

    private void addRule(RuleText text, Rule rule) {
        removed(rule);
        for (RuleEdit edit : ConditionEdits.of(text, rule, judge.folder(), judge.rules())) {
            if (seen.add(edit.key())) {
                slips.add(new Slip(
                        edit.kind(),
                        rule.name(),
                        edit.text().file().name(),
                        () -> check(edit).map(rules -> edited(edit, rules))));
            }
        }
    }

    private Mutant edited(RuleEdit edit, RuleSet rules) {
        return new Mutant(
                edit.kind(),
                edit.rule().name(),
                edit.rule().clause(),
                edit.text().file().name(),
                edit.text().line(edit.span().start()),
                edit.change(),
                edit.proof(),
                new Judge(judge.folder(), rules));
    }

    private void add(String in, Mutant mutant) {
        slips.add(new Slip(mutant.kind(), in, mutant.file(), () -> Optional.of(mutant)));
    }

    /** The rules with an edit; none if they are not sound any more. */
    private Optional<RuleSet> check(RuleEdit edit) {
        RuleFile changed = edit.text().replacing(edit.span(), edit.replacement());
        try {
            return Optional.of(RuleChecker.check(judge.folder().with(changed), known))
                    .filter(rules ->
                            Counts.of(rules.rules()).suit(judge.folder().parameters()));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private void removed(Rule rule) {
        List<Rule> rest = judge.rules().rules().stream()
                .filter(other -> !other.name().equals(rule.name()))
                .toList();
        add(
                rule.name(),
                new Mutant(
                        Mutation.RULE,
                        rule.name(),
                        rule.clause(),
                        rule.place().file(),
                        rule.place().line(),
                        "- " + rule.place().text(),
                        Optional.empty(),
                        new Judge(judge.folder(), new RuleSet(rest))));
    }

    private void addParameter(Parameter parameter) {
        List<String> list = parameter.values();
        if (list == null) {
            addFigures(parameter);
            return;
        }
        for (String dropped : list) {
            List<String> rest =
                    list.stream().filter(text -> !text.equals(dropped)).toList();
            addParameter(parameter, parameter.of(rest), parameter.key() + " - " + dropped);
        }
    }

    private void addFigures(Parameter parameter) {
        BigDecimal unit =
                BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, parameter.value().scale()));
        for (BigDecimal by : List.of(unit, unit.negate())) {
            addFigure(parameter, parameter.value().add(by));
        }
        judge.folder().parameters().stream()
                .filter(other -> other.name().equals(parameter.name())
                        && !other.scope().equals(parameter.scope())
                        && other.value().compareTo(parameter.value()) != 0)
                .map(Parameter::value)
                .distinct()
                .forEach(value -> addFigure(parameter, value));
    }

    private void addFigure(Parameter parameter, BigDecimal value) {
        addParameter(
                parameter,
                parameter.of(value),
                parameter.key() + " " + parameter.figure() + " → " + value.toPlainString());
    }

    private void addParameter(Parameter parameter, Parameter other, String edit) {
        String readers = judge.rules().rules().stream()
                .filter(rule -> Bounds.reads(rule, parameter.name()))
                .map(Rule::name)
                .collect(Collectors.joining("、"));
        Location location =
                judge.folder().places().getOrDefault("parameter " + parameter.key(), Location.of("parameters.csv"));
        List<Parameter> figures = judge.folder().parameters().stream()
                .map(each -> each.equals(parameter) ? other : each)
                .toList();
        if (counts.suit(figures)) {
            add(
                    parameter.key(),
                    new Mutant(
                            Mutation.PARAMETER,
                            readers,
                            parameter.clause(),
                            "parameters.csv",
                            location.line(),
                            edit,
                            readers.isEmpty() ? Optional.of(Equivalence.UNREAD) : Optional.empty(),
                            new Judge(judge.folder().with(judge.folder().matters(), figures), judge.rules())));
        }
    }
}
