package yardstick.evaluate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.rule.Concluded;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/**
 * The terms and derived measures of subjects, each found when it is asked for and remembered. What depends on itself is found in
 * rounds, from false on until nothing changes.
 */
final class Inferences {

    private final List<Rule> rules;
    private final Reference reference;
    private final @Nullable Truths found;
    private final Period asOf;
    /** Of how many periods, from the current one back, rules may conclude something. */
    private final Map<Concluded, Integer> periods = new HashMap<>();

    private final Map<Inferred, Truth> truths = new HashMap<>();
    private final Map<Inferred, List<Fact>> facts = new HashMap<>();
    private final Map<Inferred, List<Fact>> groups = new HashMap<>();
    private final IdentityHashMap<Fact, Inference> byFact = new IdentityHashMap<>();
    private final Set<Inferred> settled = new HashSet<>();
    private final Set<Inferred> round = new HashSet<>();
    private final Set<Inferred> open = new HashSet<>();
    private boolean circular;
    private boolean changed;

    /**
     * Nothing is settled yet.
     *
     * @param found tells terms that were found before, if any were
     */
    Inferences(List<Rule> rules, Reference reference, World world, @Nullable Truths found) {
        this.rules = rules;
        this.found = found;
        this.reference = reference;
        this.asOf = world.dossier().asOf();
        for (Rule rule : rules) {
            Concluded.by(rule).ifPresent(what -> periods.merge(what, world.periods(rule), Math::max));
        }
    }

    /** How certain it is that an inferred fact is there. */
    private record Inference(Inferred what, Truth truth) {
        Inference or(Inference other) {
            return new Inference(what, truth.or(other.truth));
        }
    }

    /** Whether a fact is there at all: what the dossier lists is, what a rule infers as the rule holds. */
    Truth existence(Fact fact) {
        Inference inference = byFact.get(fact);
        return inference == null ? Truth.TRUE : inference.truth;
    }

    /** What a fact was inferred as; null if the dossier lists it. */
    @Nullable
    Inferred what(Fact fact) {
        Inference inference = byFact.get(fact);
        return inference == null ? null : inference.what;
    }

    /** What is inferred of a subject, of all periods. */
    List<Fact> of(Type type, String name, Subject subject) {
        int most = periods.getOrDefault(new Concluded(type, name), 1);
        if (most == 1) {
            return of(new Inferred(type, name, subject, 0));
        }
        List<Fact> all = new ArrayList<>();
        for (int back = 0; back < most; back++) {
            all.addAll(of(new Inferred(type, name, subject, back)));
        }
        return all;
    }

    /** What is inferred of several subjects. */
    List<Fact> of(Type type, String name, List<? extends Subject> subjects) {
        List<Fact> all = new ArrayList<>();
        for (Subject each : subjects) {
            all.addAll(of(type, name, each));
        }
        return all;
    }

    /** What is inferred of a zone or designation and its grants and applications, remembered once all of it is settled. */
    List<Fact> around(Inferred what, List<? extends Subject> subjects) {
        List<Fact> known = groups.get(what);
        if (known == null) {
            known = of(what.type(), what.name(), subjects);
            if (round.isEmpty()) {
                groups.put(what, known);
            }
        }
        return known;
    }

    /** Whether something is still being found, on which more may depend than what is settled. */
    boolean areOpen() {
        return !round.isEmpty();
    }

    /** Once settled it stays; until then, each round settles anew whatever is asked for. */
    List<Fact> of(Inferred what) {
        if (!settled.contains(what)) {
            if (round.isEmpty()) {
                settleAll(what);
            } else {
                settleInRound(what);
            }
        }
        return facts.getOrDefault(what, List.of());
    }

    /** Starts from false and, where inferences depend on themselves, repeats until nothing changes. */
    private void settleAll(Inferred what) {
        do {
            changed = false;
            circular = false;
            round.clear();
            settleInRound(what);
        } while (circular && changed);
        settled.addAll(round);
        round.clear();
    }

    private void settleInRound(Inferred what) {
        if (!round.add(what)) {
            circular |= open.contains(what);
            return;
        }
        open.add(what);
        Truth before = truths.getOrDefault(what, Truth.FALSE);
        settle(what);
        changed |= before != truths.get(what);
        open.remove(what);
    }

    private void settle(Inferred what) {
        List<Fact> made = new ArrayList<>();
        truths.put(what, what.type() == Type.TERM ? infer(what, made) : derive(what, made));
        facts.put(what, made);
    }

    private Truth infer(Inferred what, List<Fact> made) {
        Truth truth = found == null ? null : found.term(what.name(), what.subject(), what.back());
        if (truth == null) {
            truth = rules.stream()
                    .filter(what::isConcludedBy)
                    .map(rule -> reference.truth(rule, what))
                    .reduce(Truth.FALSE, Truth::or);
        }
        if (truth != Truth.FALSE) {
            made.addAll(facts.getOrDefault(what, List.of()));
            if (made.isEmpty()) {
                made.add(new Term(what.subject(), what.name(), asOf.back(what.back()), what.back()));
            }
            byFact.put(made.get(0), new Inference(what, truth));
        }
        return truth;
    }

    private Truth derive(Inferred what, List<Fact> made) {
        Truth truth = Truth.FALSE;
        for (Rule rule : rules) {
            if (what.isConcludedBy(rule)) {
                truth = truth.or(derive(rule, what, made));
            }
        }
        return truth;
    }

    /** Adds the figures that a rule derives, each once; what may turn out not to be there, such as the average of a set, is not certain. */
    private Truth derive(Rule rule, Inferred what, List<Fact> made) {
        Truth[] any = {Truth.FALSE};
        new Matching(reference, rule, what).matches((frame, truth) -> {
            Object number = ((Conclusion.Derive) rule.conclusion()).value().value(frame);
            if (number == Mark.ABSENT) {
                return true;
            }
            Object amount = Totals.amount(number, rule);
            Fact measure = made.stream()
                    .filter(fact -> Numbers.same(((Measure) fact).amount(), amount))
                    .findFirst()
                    .orElseGet(() -> add(
                            new Measure(what.subject(), what.name(), asOf.back(what.back()), what.back(), amount),
                            made));
            Truth there = Totals.mayBeAbsent(number) ? truth.and(Truth.UNKNOWN) : truth;
            byFact.merge(measure, new Inference(what, there), Inference::or);
            any[0] = any[0].or(there);
            return true;
        });
        return any[0];
    }

    private static Fact add(Fact fact, List<Fact> made) {
        made.add(fact);
        return fact;
    }
}
