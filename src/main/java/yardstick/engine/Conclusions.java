package yardstick.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;
import yardstick.facts.CodePoints;
import yardstick.facts.Fact;
import yardstick.facts.Measure;
import yardstick.facts.Period;
import yardstick.facts.Subject;
import yardstick.facts.Term;
import yardstick.language.Conclusion;
import yardstick.language.Finding;
import yardstick.language.Mark;
import yardstick.language.Rule;
import yardstick.language.Totals;
import yardstick.language.Truth;

/** What rules concluded in one session so far; terms and derived measures become facts of it. */
final class Conclusions {

    private final KieSession session;
    private final Period asOf;
    private final IdentityHashMap<Rule, Map<Subject, Truth>> findings = new IdentityHashMap<>();
    private final Map<Told, Inferred> terms = new HashMap<>();
    private final Map<Told, List<Derived>> measures = new HashMap<>();
    private final Set<String> contradictions = new TreeSet<>(CodePoints.ORDER);

    Conclusions(KieSession session, Period asOf) {
        this.session = session;
        this.asOf = asOf;
    }

    /** What is told of a subject: a term or measure, by name. */
    private record Told(Subject of, String name) {}

    /** A term and the modes in which it holds. */
    private record Inferred(Term term, Set<Mode> modes) {}

    /** A derived measure, the rule that derived it first, and the modes in which it holds. */
    private record Derived(Measure measure, Rule rule, Set<Mode> modes) {}

    void add(Rule rule, Mode mode, Object[] frame) {
        if (!rule.inForce(asOf) || !(rule.conclusion().subject().value(frame) instanceof Subject subject)) {
            return;
        }
        if (rule.conclusion() instanceof Conclusion.Conclude) {
            findings.computeIfAbsent(rule, any -> new HashMap<>()).merge(subject, mode.truth(), Truth::or);
        } else if (rule.conclusion() instanceof Conclusion.Infer infer) {
            infer(mode, new Told(subject, infer.term()));
        } else if (rule.conclusion() instanceof Conclusion.Derive derive) {
            derive(
                    rule,
                    mode,
                    new Told(subject, derive.measure()),
                    derive.value().value(frame));
        }
    }

    private void infer(Mode mode, Told told) {
        Inferred inferred = terms.computeIfAbsent(
                told, any -> new Inferred(new Term(told.of(), told.name()), EnumSet.noneOf(Mode.class)));
        if (inferred.modes().add(mode)) {
            insert(mode, inferred.term());
        }
    }

    private void derive(Rule rule, Mode mode, Told told, Object value) {
        if (value == Mark.ABSENT) {
            return;
        }
        BigDecimal figure = Totals.decimal(value);
        List<Derived> known = measures.computeIfAbsent(told, any -> new ArrayList<>());
        known.forEach(other -> compare(rule, mode, told, figure, other));
        Derived derived = known.stream()
                .filter(other -> same(other.measure().value(), figure))
                .findFirst()
                .orElse(null);
        if (derived == null) {
            Measure measure = new Measure(told.of(), told.name(), asOf, 0, figure);
            derived = new Derived(measure, rule, EnumSet.noneOf(Mode.class));
            known.add(derived);
        }
        if (derived.modes().add(mode)) {
            insert(mode, derived.measure());
        }
    }

    private static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return left.compareTo(right) == 0;
    }

    /** Two certain values contradict each other; of two possible ones, either may turn out not to hold. */
    private void compare(Rule rule, Mode mode, Told told, @Nullable BigDecimal figure, Derived other) {
        BigDecimal otherFigure = other.measure().value();
        if (mode == Mode.POSSIBLE || figure == null || otherFigure == null || figure.compareTo(otherFigure) == 0) {
            return;
        }
        if (other.modes().contains(mode)) {
            boolean first = figure.compareTo(otherFigure) < 0;
            contradictions.add("`" + told.name() + "` of " + Words.of(told.of()) + " is derived twice: "
                    + (first ? words(rule, figure) : words(other.rule(), otherFigure)) + " and "
                    + (first ? words(other.rule(), otherFigure) : words(rule, figure)));
        }
    }

    private static String words(Rule rule, BigDecimal figure) {
        return figure.toPlainString() + " by rule `" + rule.name() + "`";
    }

    private void insert(Mode mode, Fact fact) {
        EntryPoint entryPoint = session.getEntryPoint(mode.entryPoint());
        if (entryPoint != null) {
            entryPoint.insert(fact);
        }
    }

    /**
     * What was found of all subjects.
     *
     * @throws IllegalStateException if a measure of a subject has two values
     */
    List<Finding> findings() {
        if (!contradictions.isEmpty()) {
            throw new IllegalStateException(contradictions.iterator().next());
        }
        List<Finding> all = new ArrayList<>();
        findings.forEach(
                (rule, subjects) -> subjects.forEach((subject, truth) -> all.add(new Finding(rule, subject, truth))));
        all.sort(Finding.ORDER);
        return List.copyOf(all);
    }
}
