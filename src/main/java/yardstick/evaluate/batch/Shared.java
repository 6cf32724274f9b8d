package yardstick.evaluate.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** What the runs of one evaluation, each in a thread of its own, tell each other: whoever finds something finds the same. */
final class Shared {

    private final List<TermTable> truths;
    private final List<AtomicReferenceArray<@Nullable Term>> facts;
    private final List<Map<Subject, List<Subject>>> holders;
    private final List<Map<Subject, List<Recall.Kept>>> kept;

    /** Nothing is known yet of so many terms. */
    Shared(int terms, Tables tables, Dossier dossier) {
        int subjects = dossier.subjectCount();
        truths = IntStream.range(0, terms)
                .mapToObj(term -> new TermTable(subjects))
                .toList();
        facts = IntStream.range(0, terms)
                .mapToObj(term ->
                        new AtomicReferenceArray<@Nullable Term>(tables.readTerms.contains(term) ? subjects : 0))
                .toList();
        holders = maps(terms);
        kept = maps(tables.gathers);
    }

    private static <T> List<Map<Subject, T>> maps(int size) {
        return Stream.<Map<Subject, T>>generate(ConcurrentHashMap::new)
                .limit(size)
                .toList();
    }

    /** Of which subjects a term holds, as far as that is known. */
    TermTable truths(int term) {
        return truths.get(term);
    }

    /** The term as a fact, always the same object. */
    Term fact(int term, Subject subject, String name) {
        AtomicReferenceArray<@Nullable Term> known = facts.get(term);
        Term fact = known.get(subject.ordinal());
        if (fact != null) {
            return fact;
        }
        Term made = new Term(subject, name);
        Term other = known.compareAndExchange(subject.ordinal(), null, made);
        return other == null ? made : other;
    }

    /** The subjects of a zone or designation of which a term may hold. */
    List<Subject> holders(int term, Subject of, Supplier<List<Subject>> find) {
        return holders.get(term).computeIfAbsent(of, any -> find.get());
    }

    /** The matches that depend on a designation, by the number of their step. */
    List<Recall.Kept> kept(int number, Subject designation, Supplier<List<Recall.Kept>> find) {
        return kept.get(number).computeIfAbsent(designation, any -> find.get());
    }
}
