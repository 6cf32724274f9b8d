package yardstick.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Dossier;
import yardstick.facts.Fact;
import yardstick.facts.Kind;
import yardstick.facts.Subject;
import yardstick.facts.Term;
import yardstick.language.Truth;

/** Of which subjects terms hold, as one run knows it: found when it is asked for. */
final class Terms {

    private final Plan plan;
    private final Run run;
    private final Shared shared;
    private final @Nullable Term[][] facts;

    Terms(Plan plan, Run run, Shared shared) {
        this.plan = plan;
        this.run = run;
        this.shared = shared;
        this.facts = new Term[shared.truths.length][];
        int subjects = run.dossier().subjectCount();
        plan.tables().readTerms.forEach(term -> facts[term] = new Term[subjects]);
    }

    /** What terms are known to hold of which subjects, shared by all runs of an evaluation, since each finds the same. */
    static final class Shared {

        private final @Nullable Truth[][] truths;
        private final List<Map<Subject, List<Subject>>> holders;

        /** Nothing is known yet. */
        Shared(int terms, Dossier dossier) {
            truths = new @Nullable Truth[terms][dossier.subjectCount()];
            holders = Stream.<Map<Subject, List<Subject>>>generate(ConcurrentHashMap::new)
                    .limit(terms)
                    .toList();
        }
    }

    /** Whether a term holds of a subject. */
    Truth truth(int term, Subject subject) {
        Truth known = shared.truths[term][subject.ordinal()];
        return known != null ? known : Objects.requireNonNull(truths(term, Block.of(subject))[subject.ordinal()]);
    }

    /** Whether a term holds, by ordinal of the subject; told of all those that a block asks about. */
    @Nullable
    Truth[] truths(int term, Block block) {
        @Nullable Truth[] known = shared.truths[term];
        int open = 0;
        for (int i = 0; i < block.size(); i++) {
            open += isOpen(i, block, known) ? 1 : 0;
        }
        if (open > 0) {
            Truth[] asked = new Truth[block.size()];
            for (int i = 0; i < asked.length; i++) {
                asked[i] = Truth.of(isOpen(i, block, known));
            }
            infer(term, new Block(block.subjects(), asked), known);
        }
        return known;
    }

    private static boolean isOpen(int place, Block block, @Nullable Truth[] known) {
        return block.isAsked(place) && known[block.subject(place).ordinal()] == null;
    }

    private void infer(int term, Block open, @Nullable Truth[] known) {
        Truth[] best = new Truth[open.size()];
        Arrays.fill(best, Truth.FALSE);
        for (Program program : plan.inferring(term, open.subject(0).subjectKind())) {
            if (program.rule().inForce(run.dossier().asOf())) {
                Truth[] left = new Truth[best.length];
                for (int i = 0; i < left.length; i++) {
                    left[i] = Truth.of(open.isAsked(i) && best[i] != Truth.TRUE);
                }
                program.sift(new Block(open.subjects(), left), run);
                for (int i = 0; i < left.length; i++) {
                    best[i] = best[i].or(left[i]);
                }
            }
        }
        for (int i = 0; i < best.length; i++) {
            if (open.isAsked(i)) {
                known[open.subject(i).ordinal()] = best[i];
            }
        }
    }

    /** The subjects of a zone or designation of which a term may hold, found once for all that ask. */
    List<Subject> holders(int term, Subject of) {
        return shared.holders.get(term).computeIfAbsent(of, group -> find(term, run.group(group)));
    }

    private List<Subject> find(int term, List<Subject> group) {
        for (Kind kind : Kind.values()) {
            truths(
                    term,
                    Block.of(group.stream()
                            .filter(each -> each.subjectKind() == kind)
                            .toArray(Subject[]::new)));
        }
        return group.stream().filter(each -> truth(term, each) != Truth.FALSE).toList();
    }

    /** The term as a fact, always the same object. */
    Fact fact(int term, Subject subject) {
        Term fact = facts[term][subject.ordinal()];
        if (fact == null) {
            fact = new Term(subject, plan.term(term));
            facts[term][subject.ordinal()] = fact;
        }
        return fact;
    }
}
