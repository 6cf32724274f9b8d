package yardstick.coverage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.cases.Cases;
import yardstick.cases.Judge;
import yardstick.cases.PolicyCase;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.evaluate.reference.Reference;
import yardstick.number.Numbers;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/**
 * What the cases of a policy have shown of its rules. Only what a case compares counts: a rule for an outcome is looked at for subjects
 * that the case names, and only where no stronger outcome hides it; a rule that infers something, for all subjects.
 *
 * @param rules each rule as a whole
 * @param conditions each test, each operand of {@code &&} and {@code ||}, each term, {@code not} and {@code exists}
 * @param thresholds each comparison with an order
 * @param rungs the first case that expects each outcome of each matter, empty where none does
 */
public record Coverage(
        PolicyFolder policy,
        List<Item> rules,
        List<Item> conditions,
        List<Item> thresholds,
        Map<Rung, Optional<String>> rungs) {

    /** An outcome of a matter. */
    public record Rung(Matter matter, Outcome outcome) {}

    /** Runs the cases by definition and notes what they show. */
    public static Coverage of(Policy policy, Cases cases) {
        return new Run(policy).coverage(cases);
    }

    /** All parts of rules, file by file from top to bottom. */
    public List<Item> inOrder() {
        return Stream.of(rules, conditions, thresholds)
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Item item) -> item.place().file())
                        .thenComparingInt(item -> item.rule().place().line())
                        .thenComparingInt(item -> item.place().line()))
                .toList();
    }

    /** The parts of which something is not shown. */
    public List<Item> incomplete() {
        return inOrder().stream().filter(item -> !item.missing().isEmpty()).toList();
    }

    /** The cases run one after the other. */
    private static final class Run {

        private final Judge judge;
        private final Map<Rule, Item> wholes = new LinkedHashMap<>();
        private final Map<Rule, Parts> parts = new LinkedHashMap<>();
        private final Map<Rung, Optional<String>> rungs = new LinkedHashMap<>();

        Run(Policy policy) {
            this.judge = new Judge(policy.folder(), policy.rules());
            Knowable knowable = new Knowable(policy.rules().rules());
            Horizon horizon = new Horizon(policy.rules().rules(), policy.folder());
            Stream<Rule> rules = policy.rules().rules().stream().sorted(BY_PLACE);
            rules.forEach(rule -> {
                Parts of = new Parts(rule, judge, knowable, horizon);
                parts.put(rule, of);
                wholes.put(rule, of.whole());
            });
            for (Matter matter : policy.folder().matters()) {
                matter.outcomes().forEach(outcome -> rungs.put(new Rung(matter, outcome), Optional.empty()));
                if (knowable.mayBeUndetermined(matter)) {
                    rungs.put(new Rung(matter, Outcome.UNDETERMINED), Optional.empty());
                }
            }
        }

        private static final Comparator<Rule> BY_PLACE = Comparator.comparing(
                        (Rule rule) -> rule.place().file())
                .thenComparingInt(rule -> rule.place().line());

        Coverage coverage(Cases cases) {
            cases.all().forEach(this::look);
            List<Item> conditions = new ArrayList<>();
            List<Item> thresholds = new ArrayList<>();
            for (Parts of : parts.values()) {
                of.conditions().forEach(part -> conditions.add(part.item()));
                of.thresholds().forEach(threshold -> thresholds.add(threshold.item()));
            }
            return new Coverage(judge.folder(), List.copyOf(wholes.values()), conditions, thresholds, rungs);
        }

        private void look(PolicyCase at) {
            Reference reference = judge.reference(at.dossier(), at.parameters());
            Map<Subject, List<Decision>> compared = new HashMap<>();
            for (Decision decision : judge.byDefinition(at.dossier(), at.parameters())) {
                if (at.compares(decision)) {
                    compared.computeIfAbsent(decision.subject(), any -> new ArrayList<>())
                            .add(decision);
                    Rung rung = new Rung(decision.matter(), decision.outcome());
                    String file = String.valueOf(at.file().getFileName());
                    rungs.merge(rung, Optional.of(file), (old, now) -> old.isPresent() ? old : now);
                }
            }
            parts.forEach((rule, of) -> {
                Kind kind = rule.subjectKind();
                for (Subject subject : at.dossier().subjects(kind)) {
                    if (rule.inForce(at.dossier().asOf()) && shows(rule, compared.getOrDefault(subject, List.of()))) {
                        look(at, rule, of, subject, reference);
                    }
                }
            });
        }

        private static boolean shows(Rule rule, List<Decision> compared) {
            if (!(rule.conclusion() instanceof Conclusion.Conclude conclude)) {
                return true;
            }
            return compared.stream().anyMatch(decision -> {
                Matter matter = decision.matter();
                int rank = matter.rank(conclude.outcome());
                boolean concerned = decision.open().stream().noneMatch(Open.OfMatter.class::isInstance);
                return rank >= 0
                        && concerned
                        && (decision.outcome().equals(Outcome.UNDETERMINED)
                                || rank <= matter.rank(decision.outcome().code()));
            });
        }

        private void look(PolicyCase at, Rule rule, Parts of, Subject subject, Reference reference) {
            Truth truth = reference.truth(rule, subject);
            Item whole = requireNonNull(wholes.get(rule));
            whole.show(
                    truth == Truth.TRUE
                            ? CoverageGoal.HELD
                            : truth == Truth.FALSE ? CoverageGoal.NOT_HELD : CoverageGoal.UNKNOWN,
                    at);
            List<Object> derived = reference.numbers(rule, subject);
            of.conditions().forEach(part -> {
                shown(part, truth, subject, reference)
                        .ifPresent(goal -> part.item().show(goal, at));
                byNumber(part, derived, subject, reference)
                        .forEach(goal -> part.item().show(goal, at));
            });
            for (Parts.Threshold threshold : of.thresholds()) {
                threshold.probes().forEach((goal, probe) -> {
                    if (threshold.item().shownBy(goal).isEmpty() && reference.truth(probe, subject) == Truth.TRUE) {
                        threshold.item().show(goal, at);
                    }
                });
            }
        }

        /** What a condition must have been for the rule to come out so, by what it would do if it held or failed. */
        private static Optional<CoverageGoal> shown(
                Parts.Part part, Truth truth, Subject subject, Reference reference) {
            Truth holding = reference.truth(part.holding(), subject);
            Truth failing = reference.truth(part.failing(), subject);
            if (holding == failing) {
                return Optional.empty();
            }
            if (truth == Truth.UNKNOWN) {
                boolean alwaysKnown = part.item().infeasible().containsKey(CoverageGoal.UNKNOWN);
                boolean decisive = holding != Truth.UNKNOWN && failing != Truth.UNKNOWN;
                boolean unknown = !alwaysKnown && (decisive || isUnknown(part, subject, reference));
                return unknown ? Optional.of(CoverageGoal.UNKNOWN) : Optional.empty();
            }
            return truth == holding
                    ? Optional.of(CoverageGoal.HELD)
                    : truth == failing ? Optional.of(CoverageGoal.NOT_HELD) : Optional.empty();
        }

        /** What a condition must have been for the rule to derive what it does, by what it would derive if it held or failed. */
        private static List<CoverageGoal> byNumber(
                Parts.Part part, List<Object> derived, Subject subject, Reference reference) {
            List<Object> holding = reference.numbers(part.holding(), subject);
            List<Object> failing = reference.numbers(part.failing(), subject);
            List<CoverageGoal> goals = new ArrayList<>();
            if (!derived.stream().allMatch(Numbers::isExact)) {
                boolean decisive =
                        Stream.of(holding, failing).flatMap(List::stream).allMatch(Numbers::isExact);
                boolean mayBeUnknown = !part.item().infeasible().containsKey(CoverageGoal.UNKNOWN);
                return decisive && mayBeUnknown && differ(holding, failing) ? List.of(CoverageGoal.UNKNOWN) : List.of();
            }
            if (differ(derived, failing)) {
                goals.add(CoverageGoal.HELD);
            }
            if (differ(derived, holding)) {
                goals.add(CoverageGoal.NOT_HELD);
            }
            return goals;
        }

        /** Whether some number on one side is none of those on the other, for all that is known of them. */
        private static boolean differ(List<Object> some, List<Object> others) {
            return hasAnother(some, others) || hasAnother(others, some);
        }

        private static boolean hasAnother(List<Object> some, List<Object> others) {
            return some.stream()
                    .filter(Numbers::isExact)
                    .anyMatch(one -> others.stream().noneMatch(other -> Numbers.same(one, other)));
        }

        private static boolean isUnknown(Parts.Part part, Subject subject, Reference reference) {
            return is(part.alone(), Truth.UNKNOWN, subject, reference)
                    && is(part.reached(), Truth.TRUE, subject, reference);
        }

        private static boolean is(Optional<Rule> probe, Truth truth, Subject subject, Reference reference) {
            return probe.filter(rule -> reference.truth(rule, subject) == truth).isPresent();
        }
    }

    @Override
    public String toString() {
        return Brief.of("Coverage", policy.id() + " " + policy.version());
    }
}
