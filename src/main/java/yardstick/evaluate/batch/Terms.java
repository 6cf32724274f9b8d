package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** Of which subjects terms hold, as one run knows it: found when it is asked for. */
final class Terms {

    private final Plan plan;
    private final Run run;
    private final Shared shared;

    Terms(Plan plan, Run run, Shared shared) {
        this.plan = plan;
        this.run = run;
        this.shared = shared;
    }

    /** Whether a term holds of a subject. */
    Truth truth(int term, Subject subject) {
        Truth known = shared.truths(term).of(subject.ordinal());
        return known != null
                ? known
                : Objects.requireNonNull(truths(term, Block.of(subject)).of(subject.ordinal()));
    }

    /** Whether a term holds of subjects; known of all those that a block asks about. */
    TermTable truths(int term, Block block) {
        TermTable known = shared.truths(term);
        Truth[] open = {};
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i) && known.of(block.ordinal(i)) == null) {
                open = open.length > 0 ? open : none(block.size());
                open[i] = Truth.TRUE;
            }
        }
        if (open.length > 0) {
            infer(term, block.with(open), known);
        }
        return known;
    }

    private static Truth[] none(int size) {
        Truth[] none = new Truth[size];
        Arrays.fill(none, Truth.FALSE);
        return none;
    }

    private void infer(int term, Block open, TermTable known) {
        Truth[] best = {};
        for (Program program : plan.inferring(term, open.subject(0).subjectKind())) {
            if (program.rule().inForce(run.dossier().asOf())) {
                best = better(best, open, program);
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (open.isAsked(i)) {
                known.add(open.ordinal(i), best.length > 0 ? best[i] : Truth.FALSE);
            }
        }
    }

    /** What one more rule makes of subjects, which is asked of those of which no rule before it holds for certain. */
    private Truth[] better(Truth[] before, Block open, Program program) {
        Truth[] left = new Truth[open.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = before.length > 0 && before[i] == Truth.TRUE ? Truth.FALSE : open.truth(i);
        }
        program.sift(open.with(left), run);
        for (int i = 0; i < before.length; i++) {
            left[i] = left[i].or(before[i]);
        }
        return left;
    }

    /** The subjects of a zone or designation of which a term may hold, found once for all that ask. */
    List<Subject> holders(int term, Subject of) {
        return shared.holders(term, of, () -> find(term, run.group(of)));
    }

    private List<Subject> find(int term, List<Subject> group) {
        List<Subject> holders = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (plan.inferring(term, kind).length > 0) {
                Block block = Block.of(group.stream()
                        .filter(each -> each.subjectKind() == kind)
                        .toArray(Subject[]::new));
                TermTable known = truths(term, block);
                for (int i = 0; i < block.size(); i++) {
                    if (known.of(block.ordinal(i)) != Truth.FALSE) {
                        holders.add(block.subject(i));
                    }
                }
            }
        }
        return holders;
    }

    /** The term as a fact, always the same object. */
    Fact fact(int term, Subject subject) {
        return shared.fact(term, subject, plan.term(term));
    }
}
