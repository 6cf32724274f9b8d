package yardstick.evaluate.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Truth;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/**
 * Of which subjects a term holds in one period, as far as any thread has found out. A byte for each, since a reference written into a large array
 * costs more, and the more so the more threads write.
 */
final class TermTable {

    private static final @Nullable Truth[] TRUTHS = {null, Truth.FALSE, Truth.UNKNOWN, Truth.TRUE};

    private final Period period;
    private final int back;
    private final byte[] found;
    private final AtomicReferenceArray<@Nullable Term> facts;
    private final Map<Subject, List<Subject>> holders = new ConcurrentHashMap<>();

    /**
     * Nothing is known of so many subjects.
     *
     * @param read whether the term is asked for as a fact
     * @param asOf the current period
     * @param back how many periods before that is the one in which it holds
     */
    TermTable(int subjects, boolean read, Period asOf, int back) {
        this.period = asOf.back(back);
        this.back = back;
        found = new byte[subjects];
        facts = new AtomicReferenceArray<>(read ? subjects : 0);
    }

    /** Whether the term holds of the subject of an ordinal; null where that is not known yet. */
    @Nullable
    Truth of(int ordinal) {
        return TRUTHS[found[ordinal]];
    }

    void add(int ordinal, Truth truth) {
        found[ordinal] = (byte) (truth == Truth.FALSE ? 1 : truth == Truth.UNKNOWN ? 2 : 3);
    }

    /** The term as a fact, always the same object. */
    Term fact(Subject subject, String name) {
        Term fact = facts.get(subject.ordinal());
        if (fact != null) {
            return fact;
        }
        Term made = new Term(subject, name, period, back);
        Term other = facts.compareAndExchange(subject.ordinal(), null, made);
        return other == null ? made : other;
    }

    /** The subjects of a zone or designation of which the term may hold, found once for all that ask. */
    List<Subject> holders(Subject of, Supplier<List<Subject>> find) {
        return holders.computeIfAbsent(of, any -> find.get());
    }
}
