package yardstick.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.vocabulary.Subject;

/**
 * What the change from one version of a policy to another does to the decisions on dossiers.
 *
 * @param facts the dossiers, in the order given
 * @param edits what can change a decision; if there are none, the two versions decide alike whatever the facts, and nothing was
 *     evaluated
 * @param rewordings what differs and cannot
 * @param totals how many decisions there are in each matter, in all dossiers; empty if nothing was evaluated
 * @param changed the subjects whose outcome changes, by dossier in the order given, then zone, designation and
 *     matter
 * @param regrounded the subjects whose outcome stays while its grounds or open rules change, in the same order
 * @param revalued the subjects whose outcome stays while figures that both versions report change, in the same order
 */
public record Impact(
        Policy before,
        Policy after,
        List<NamedDossier> facts,
        List<Edit> edits,
        List<Rewording> rewordings,
        Map<Matter, Integer> totals,
        List<Change> changed,
        List<Change> regrounded,
        List<Change> revalued) {

    /**
     * Compares two versions of a policy that count in the same periods.
     *
     * @param limits of each evaluation
     * @throws yardstick.problem.InvalidInput if one of the versions passes a limit
     */
    public static Impact of(Policy before, Policy after, List<NamedDossier> dossiers, Limits limits) {
        List<Edit> edits = Edits.between(before, after);
        List<Rewording> rewordings = Rewordings.between(before, after, edits);
        Comparison comparison = new Comparison(Edits.both(before.folder(), after.folder()));
        if (!edits.isEmpty()) {
            dossiers.forEach(facts -> comparison.add(
                    facts, before.evaluate(facts.dossier(), limits), after.evaluate(facts.dossier(), limits)));
            new Causes(edits, new Blend(before, after, edits), limits).explain(comparison.effects());
        }
        return new Impact(
                before,
                after,
                List.copyOf(dossiers),
                edits,
                rewordings,
                comparison.totals(),
                changes(comparison.changed, edits),
                changes(comparison.regrounded, edits),
                changes(comparison.revalued, edits));
    }

    private static List<Change> changes(List<Found> found, List<Edit> edits) {
        return found.stream().map(each -> each.change(edits)).toList();
    }

    /** Whether the two versions decide alike whatever the facts. */
    public boolean equal() {
        return edits.isEmpty();
    }

    /** Whether some causes were not looked for to the end. */
    public boolean exhaustive() {
        return Stream.of(changed, regrounded, revalued).flatMap(List::stream).allMatch(Change::exhaustive);
    }

    /** Whether the new version reports figures at all. */
    public boolean reports() {
        return after.folder().matters().stream()
                .anyMatch(matter -> !matter.reports().isEmpty());
    }

    /** How many subjects go in a matter from which outcome to which other one; outcomes in the order of the matter. */
    public Map<Outcome, Map<Outcome, Integer>> matrix(Matter matter) {
        Map<Outcome, Map<Outcome, Integer>> matrix = new LinkedHashMap<>();
        for (Outcome was : outcomes(before, matter)) {
            for (Outcome is : outcomes(after, matter)) {
                long count = changed.stream()
                        .filter(change -> change.matter().equals(matter)
                                && change.before().outcome().equals(was)
                                && change.after().outcome().equals(is))
                        .count();
                if (count > 0) {
                    matrix.computeIfAbsent(was, any -> new LinkedHashMap<>()).put(is, (int) count);
                }
            }
        }
        return matrix;
    }

    private static List<Outcome> outcomes(Policy policy, Matter matter) {
        List<Outcome> outcomes = new ArrayList<>();
        policy.folder().matter(matter.id()).ifPresent(own -> outcomes.addAll(own.outcomes()));
        outcomes.addAll(List.of(Outcome.UNDETERMINED, Standing.NONE.outcome()));
        return outcomes;
    }

    /** A change whose causes are still to be found. */
    private record Found(
            String facts, Subject subject, Matter matter, Standing before, Standing after, Causes.Effect effect) {

        Change change(List<Edit> edits) {
            return new Change(facts, subject, matter, before, after, effect.causes(edits), effect.exhaustive());
        }
    }

    /** Two evaluations of each dossier, compared. */
    private static final class Comparison {

        private final List<Matter> matters;
        private final Map<Matter, Integer> totals = new LinkedHashMap<>();
        private final List<Found> changed = new ArrayList<>();
        private final List<Found> regrounded = new ArrayList<>();
        private final List<Found> revalued = new ArrayList<>();

        Comparison(List<Matter> matters) {
            this.matters = matters;
        }

        void add(NamedDossier facts, Evaluation before, Evaluation after) {
            Map<Standing.Of, Decision> old = Standing.all(before);
            Map<Standing.Of, Decision> now = Standing.all(after);
            for (Subject subject : subjects(before, after)) {
                for (Matter matter : matters) {
                    Standing.Of of = new Standing.Of(subject, matter.id());
                    if (old.containsKey(of) || now.containsKey(of)) {
                        totals.merge(matter, 1, Integer::sum);
                        compare(facts, of, matter, Standing.of(old.get(of)), Standing.of(now.get(of)));
                    }
                }
            }
        }

        private void compare(NamedDossier facts, Standing.Of of, Matter matter, Standing was, Standing is) {
            BiConsumer<List<Found>, Predicate<Standing>> find = (list, wanted) -> list.add(new Found(
                    facts.name(), of.subject(), matter, was, is, new Causes.Effect(facts.dossier(), of, wanted)));
            if (!is.sameOutcome(was)) {
                find.accept(changed, is::sameOutcome);
                return;
            }
            if (!is.sameReasons(was)) {
                find.accept(regrounded, is::sameReasons);
            }
            if (!is.sameValues(was)) {
                find.accept(revalued, is::sameValues);
            }
        }

        List<Causes.Effect> effects() {
            return Stream.of(changed, regrounded, revalued)
                    .flatMap(List::stream)
                    .map(Found::effect)
                    .toList();
        }

        /** In the order of the matters. */
        Map<Matter, Integer> totals() {
            Map<Matter, Integer> ordered = new LinkedHashMap<>();
            matters.stream().filter(totals::containsKey).forEach(matter -> ordered.put(matter, totals.get(matter)));
            return ordered;
        }

        /** The subjects of both, by zone, then designation. */
        private static Set<Subject> subjects(Evaluation before, Evaluation after) {
            Set<Subject> all = new LinkedHashSet<>();
            Stream.of(before, after)
                    .flatMap(evaluation -> evaluation.decisions().stream())
                    .sorted(Decide.ORDER)
                    .forEach(decision -> all.add(decision.subject()));
            return all;
        }
    }

    @Override
    public String toString() {
        return Brief.of(
                "Impact",
                before.folder().id() + ", " + Brief.count(edits.size(), "edit") + ", "
                        + Brief.count(changed.size(), "decision") + " changed");
    }
}
