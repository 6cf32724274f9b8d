package yardstick.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.reference.Amount;
import yardstick.evaluate.reference.Reference;
import yardstick.evaluate.reference.Verdict;
import yardstick.number.Numbers;
import yardstick.policy.Matter;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Subject;

/**
 * Tells why rules hold, or why that is not known, when it is asked for: who only counts outcomes does not pay for it. Reasons are found
 * by the definition of the language, which thereby confirms what the decision rests on. Safe for use by several threads.
 */
public final class Reasons {

    private final Supplier<Reference> evaluator;
    private @Nullable Reference reference;

    /** Tells reasons by an evaluator of the same rules on the same facts, made when first needed. */
    public Reasons(Supplier<Reference> evaluator) {
        this.evaluator = evaluator;
    }

    List<Reading> evidence(Rule rule, Subject subject) {
        return Evidence.ordered(verdict(rule, subject, Truth.TRUE).readings());
    }

    List<Input> missing(Rule rule, Subject subject) {
        return ordered(verdict(rule, subject, Truth.UNKNOWN).missing(), subject);
    }

    /** Tells the figures of a subject that a matter reports. */
    Supplier<List<Reported>> report(Matter matter, Subject subject) {
        return matter.reports().isEmpty() ? List::of : () -> values(matter, subject);
    }

    private synchronized List<Reported> values(Matter matter, Subject subject) {
        return matter.reports().stream()
                .map(name -> {
                    Amount amount = reference().amount(name, subject);
                    Indicator indicator = reference().indicators().of(name, matter.kind());
                    String unit = indicator == null ? "" : indicator.unit();
                    return new Reported(name, Numbers.plain(amount.value()), unit, ordered(amount.missing(), subject));
                })
                .toList();
    }

    private static List<Input> ordered(Collection<Input> missing, Subject subject) {
        return missing.stream()
                .sorted(Comparator.comparing(input -> input.seenFrom(subject), CodePoints.ORDER))
                .toList();
    }

    private Reference reference() {
        Reference definition = reference;
        if (definition == null) {
            definition = evaluator.get();
            reference = definition;
        }
        return definition;
    }

    private synchronized Verdict verdict(Rule rule, Subject subject, Truth found) {
        Verdict verdict = reference().verdict(rule, subject);
        if (verdict.truth() != found) {
            throw new IllegalStateException("engine and reference disagree on rule " + rule.name() + " of "
                    + subject.ids() + ": " + found + " and " + verdict.truth());
        }
        return verdict;
    }
}
