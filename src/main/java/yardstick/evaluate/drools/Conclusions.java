package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import yardstick.evaluate.Derived;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Totals;
import yardstick.evaluate.drools.Ledger.Entry;
import yardstick.number.Mark;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** What rules conclude in one session; terms and derived measures become facts of it. */
final class Conclusions {

    private final KieSession session;
    private final Period asOf;
    private final Ledger ledger;
    private final Derived derived;
    private final IdentityHashMap<Rule, Map<Subject, Truth>> findings = new IdentityHashMap<>();

    /** Begins with what the ledger tells of the subjects of the session, and adds to it. */
    Conclusions(KieSession session, Period asOf, Ledger ledger, Derived derived) {
        this.session = session;
        this.asOf = asOf;
        this.ledger = ledger;
        this.derived = derived;
    }

    /** Takes in what a match that holds so surely concludes. */
    void add(Rule rule, Truth truth, Object[] frame) {
        if (!(rule.conclusion().subject().value(frame) instanceof Subject subject)) {
            return;
        }
        if (rule.conclusion() instanceof Conclusion.Conclude) {
            findings.computeIfAbsent(rule, any -> new HashMap<>()).merge(subject, truth, Truth::or);
        } else if (rule.conclusion() instanceof Conclusion.Infer infer) {
            infer(truth, subject, infer.term(), infer.back(frame));
        } else if (rule.conclusion() instanceof Conclusion.Derive derive) {
            derive(rule, truth, subject, derive, derive.value().value(frame), derive.back(frame));
        }
    }

    private void infer(Truth truth, Subject of, String name, int back) {
        Entry known = ledger.term(name, of, back);
        insert(truth, known != null ? known : added(of, new Entry(new Term(of, name, asOf.back(back), back), name)));
    }

    /** A figure that may turn out not to be there, such as the average of a set, is not certainly derived. */
    private void derive(Rule rule, Truth truth, Subject of, Conclusion.Derive derive, Object value, int back) {
        if (value == Mark.ABSENT) {
            return;
        }
        Entry entry =
                ledger.figure(new Measure(of, derive.measure(), asOf.back(back), back, Totals.amount(value, rule)));
        Truth sure = Totals.mayBeAbsent(value) ? truth.and(Truth.UNKNOWN) : truth;
        if (sure == Truth.TRUE) {
            derived.add((Measure) entry.fact());
        }
        insert(sure, entry);
    }

    private Entry added(Subject of, Entry entry) {
        ledger.add(of, entry);
        return entry;
    }

    /** What holds more surely than before is taken back and inserted anew, so that rules that matched it look at it again. */
    private void insert(Truth truth, Entry entry) {
        boolean isNew = entry.truth() == Truth.FALSE;
        if (entry.raise(truth)) {
            FactHandle before = isNew ? null : session.getFactHandle(entry.fact());
            if (before != null) {
                session.delete(before);
            }
            if (isNew || before != null) {
                session.insert(entry.fact());
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
}
