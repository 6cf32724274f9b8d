package yardstick.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Scoped;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Truth;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** The parameters that count in the period decided, by name; one that has rows for several scopes stands for all of them. */
final class ParametersInForce {

    private final Map<String, Parameter> byName;
    private final Map<String, List<Parameter>> all = new LinkedHashMap<>();
    private final List<Asking> asking = new ArrayList<>();
    private final Dossier dossier;
    private final List<Problem> problems = new ArrayList<>();

    private ParametersInForce(List<Parameter> parameters, Dossier dossier) {
        this.dossier = dossier;
        this.byName = Parameter.inForce(parameters, dossier.asOf());
        for (Parameter parameter : parameters) {
            all.computeIfAbsent(parameter.name(), any -> new ArrayList<>()).add(parameter);
        }
    }

    /**
     * What counts of a policy's parameters.
     *
     * @param inForce the rules in force
     * @throws InvalidInput if one of them asks for a parameter that has no row for the period
     */
    static ParametersInForce of(List<Parameter> parameters, Dossier dossier, List<Rule> inForce) {
        ParametersInForce found = new ParametersInForce(parameters, dossier);
        Set<String> told = new TreeSet<>(CodePoints.ORDER);
        for (Rule rule : inForce) {
            Traversal.patterns(
                    rule.conditions(),
                    pattern -> pattern.requiredName()
                            .filter(name -> found.all.containsKey(name) && !found.byName.containsKey(name))
                            .filter(told::add)
                            .ifPresent(name -> found.tellPeriod(rule, name)));
        }
        found.refuse();
        found.askForScopes(inForce);
        return found;
    }

    private void refuse() {
        List<Problem> found = List.copyOf(problems);
        problems.clear();
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    Map<String, Parameter> byName() {
        return byName;
    }

    private void tellPeriod(Rule rule, String name) {
        String asOf = dossier.asOf().toString();
        String known = String.join("、", rows(name));
        problems.add(EvaluationMistake.NO_ROW.at(
                rule.place().location(),
                new Words(
                        "规则“" + rule.name() + "”用到参数“" + name + "”，" + asOf + " 没有施行的行：只有 " + known,
                        "rule `" + rule.name() + "` reads parameter `" + name + "`, of which no row is in force in "
                                + asOf + ": there are " + known),
                new Words(
                        "在 parameters.csv 里补一行“" + name + "”，from、until 包含 " + asOf,
                        "add a row `" + name + "` to parameters.csv whose from and until include " + asOf)));
    }

    private List<String> rows(String name) {
        return all.getOrDefault(name, List.of()).stream().map(Parameter::key).toList();
    }

    /** Where a rule asks for the row of a scope that something else tells. */
    private record Asking(Rule rule, Scoped scoped, Read scope) {}

    private void askForScopes(List<Rule> inForce) {
        for (Rule rule : inForce) {
            Traversal.expressions(rule, expression -> {
                if (expression instanceof Scoped scoped && scoped.scope() instanceof Read scope) {
                    asking.add(new Asking(rule, scoped, scope));
                }
            });
        }
    }

    /**
     * Makes sure that each scope that a rule may come to has a row.
     *
     * @throws InvalidInput with each that has none
     */
    void refuseScopes(World world) {
        Set<String> told = new TreeSet<>(CodePoints.ORDER);
        asking.forEach(each -> check(each.rule, each.scoped, each.scope, world, told));
        refuse();
    }

    private void check(Rule rule, Scoped scoped, Read scope, World world, Set<String> told) {
        Optional<Condition> filling = rule.filling(scope.slot());
        String name = rule.requiredName(scoped.read().slot()).orElse("");
        Parameter parameter = byName.get(name);
        if (parameter == null || !(filling.orElse(null) instanceof Condition.Pattern pattern)) {
            return;
        }
        Object[] frame = new Object[rule.slots()];
        for (Fact fact : world.listed(pattern.type())) {
            frame[pattern.slot()] = fact;
            if (mayMatch(pattern, frame)
                    && scope.value(frame) instanceof String text
                    && !parameter.rows().containsKey(text)
                    && told.add(name + "[" + text + "] " + rule.name())) {
                tellScope(rule, name, text, fact);
            }
        }
    }

    /** Whether a fact may be meant, as far as tests tell that read nothing else. */
    private static boolean mayMatch(Condition.Pattern pattern, Object[] frame) {
        for (Test test : pattern.selection().tests()) {
            boolean alone = !test.reads(slot -> slot != pattern.slot());
            if (alone && test.truth(frame) == Truth.FALSE) {
                return false;
            }
        }
        return true;
    }

    private void tellScope(Rule rule, String name, String text, Fact fact) {
        String known = String.join("、", rows(name));
        problems.add(EvaluationMistake.NO_ROW.at(
                rule.place().location(),
                new Words(
                        "规则“" + rule.name() + "”要参数“" + name + "”适用于“" + text + "”的值（来自 " + told(fact) + "），"
                                + dossier.asOf() + " 没有这一行：只有 " + known,
                        "rule `" + rule.name() + "` asks for parameter `" + name + "` of `" + text + "`, told by "
                                + told(fact) + ", of which there is no row in " + dossier.asOf() + ": there are "
                                + known),
                new Words(
                        "在 parameters.csv 里补一行：name 为“" + name + "”，scope 为“" + text + "”",
                        "add a row to parameters.csv with the name `" + name + "` and the scope `" + text + "`")));
    }

    /** The fact that tells a scope, as people know it. */
    private static String told(Fact fact) {
        if (fact instanceof Subject subject) {
            return subject.subjectKind().word() + " " + subject.ids();
        }
        return fact instanceof Attribute attribute
                ? attribute.of().subjectKind().word() + " " + attribute.of().ids() + " " + attribute.name()
                : fact.toString();
    }
}
