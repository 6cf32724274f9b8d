package yardstick.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.EntryPoint;
import yardstick.engine.Ledger.Entry;
import yardstick.facts.CodePoints;
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

/** What rules conclude in one session; terms and derived measures become facts of it. */
final class Conclusions {

    private final KieSession session;
    private final Period asOf;
    private final Ledger ledger;
    private final IdentityHashMap<Rule, Map<Subject, Truth>> findings = new IdentityHashMap<>();
    private final Set<String> contradictions = new TreeSet<>(CodePoints.ORDER);

    /** Begins with what the ledger tells of the subjects of the session, and adds to it. */
    Conclusions(KieSession session, Period asOf, Ledger ledger) {
        this.session = session;
        this.asOf = asOf;
        this.ledger = ledger;
    }

    void add(Rule rule, Mode mode, Object[] frame) {
        if (!rule.inForce(asOf) || !(rule.conclusion().subject().value(frame) instanceof Subject subject)) {
            return;
        }
        if (rule.conclusion() instanceof Conclusion.Conclude) {
            findings.computeIfAbsent(rule, any -> new HashMap<>()).merge(subject, mode.truth(), Truth::or);
        } else if (rule.conclusion() instanceof Conclusion.Infer infer) {
            infer(rule, mode, subject, infer.term());
        } else if (rule.conclusion() instanceof Conclusion.Derive derive) {
            derive(rule, mode, subject, derive, derive.value().value(frame));
        }
    }

    private void infer(Rule rule, Mode mode, Subject of, String name) {
        for (Entry entry : ledger.of(of)) {
            if (entry.fact() instanceof Term && entry.name().equals(name)) {
                insert(mode, entry);
                return;
            }
        }
        insert(mode, added(of, new Entry(new Term(of, name), name, rule)));
    }

    private void derive(Rule rule, Mode mode, Subject of, Conclusion.Derive derive, Object value) {
        if (value == Mark.ABSENT) {
            return;
        }
        BigDecimal figure = Totals.decimal(value);
        Entry derived = null;
        for (Entry entry : ledger.of(of)) {
            if (entry.fact() instanceof Measure other && other.name().equals(derive.measure())) {
                compare(rule, mode, other, figure, entry);
                derived = derived == null && same(other.value(), figure) ? entry : derived;
            }
        }
        if (derived == null) {
            Measure measure = new Measure(of, derive.measure(), asOf, 0, figure);
            derived = added(of, new Entry(measure, derive.measure(), rule));
        }
        insert(mode, derived);
    }

    private Entry added(Subject of, Entry entry) {
        ledger.add(of, entry);
        return entry;
    }

    private static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return left.compareTo(right) == 0;
    }

    /** Two certain values contradict each other; of two possible ones, either may turn out not to hold. */
    private void compare(Rule rule, Mode mode, Measure measure, @Nullable BigDecimal figure, Entry other) {
        BigDecimal otherFigure = measure.value();
        if (mode == Mode.POSSIBLE || figure == null || otherFigure == null || figure.compareTo(otherFigure) == 0) {
            return;
        }
        if (other.modes().contains(mode)) {
            boolean first = figure.compareTo(otherFigure) < 0;
            contradictions.add("`" + measure.name() + "` of " + Words.of(measure.of()) + " is derived twice: "
                    + (first ? words(rule, figure) : words(other.rule(), otherFigure)) + " and "
                    + (first ? words(other.rule(), otherFigure) : words(rule, figure)));
        }
    }

    private static String words(Rule rule, BigDecimal figure) {
        return figure.toPlainString() + " by rule `" + rule.name() + "`";
    }

    private void insert(Mode mode, Entry entry) {
        if (entry.modes().add(mode)) {
            EntryPoint entryPoint = session.getEntryPoint(mode.entryPoint());
            if (entryPoint != null) {
                entryPoint.insert(entry.fact());
            }
        }
    }

    /** What was found of the subjects of the session, in no order. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        findings.forEach(
                (rule, subjects) -> subjects.forEach((subject, truth) -> all.add(new Finding(rule, subject, truth))));
        return all;
    }

    /** The measures of subjects that have two values, in words. */
    Set<String> contradictions() {
        return contradictions;
    }
}
