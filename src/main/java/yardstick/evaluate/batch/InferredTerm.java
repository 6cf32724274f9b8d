package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** A term that rules infer: of which subjects it holds is found when it is asked for. */
final class InferredTerm {

    private final String name;
    private final Cell<TermTable> table;
    private final Map<Kind, List<Program>> programs = new EnumMap<>(Kind.class);
    private boolean read;

    InferredTerm(String name, Layout layout) {
        this.name = name;
        this.table = layout.shared(world -> new TermTable(
                world.dossier().subjectCount(), read, world.dossier().asOf()));
    }

    /** Something is read of the term itself. */
    void isRead() {
        read = true;
    }

    /** A program infers it. */
    void add(Program program) {
        programs.computeIfAbsent(program.kind(), any -> new ArrayList<>()).add(program);
    }

    /** Whether it holds of a subject. */
    Truth truth(Subject subject, Run run) {
        Truth known = table.in(run).of(subject.ordinal());
        return known != null
                ? known
                : Objects.requireNonNull(truths(SubjectBlock.of(subject), run).of(subject.ordinal()));
    }

    /** Whether it holds of subjects; known of all those that a block asks about. */
    TermTable truths(SubjectBlock block, Run run) {
        TermTable known = table.in(run);
        Truth[] open = {};
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i) && known.of(block.ordinal(i)) == null) {
                open = open.length > 0 ? open : none(block.size());
                open[i] = Truth.TRUE;
            }
        }
        if (open.length > 0) {
            infer(block.with(open), known, run);
        }
        return known;
    }

    private static Truth[] none(int size) {
        Truth[] none = new Truth[size];
        Arrays.fill(none, Truth.FALSE);
        return none;
    }

    private void infer(SubjectBlock open, TermTable known, Run run) {
        Truth[] best = {};
        for (Program program : programs.getOrDefault(open.subject(0).subjectKind(), List.of())) {
            if (program.rule().inForce(run.dossier().asOf())) {
                best = better(best, open, program, run);
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (open.isAsked(i)) {
                known.add(open.ordinal(i), best.length > 0 ? best[i] : Truth.FALSE);
            }
        }
    }

    /** What one more rule makes of subjects, which is asked of those of which no rule before it holds for certain. */
    private static Truth[] better(Truth[] before, SubjectBlock open, Program program, Run run) {
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

    /** The subjects of a zone or designation of which it may hold. */
    List<Subject> holders(Subject of, Run run) {
        return table.in(run).holders(of, () -> find(run.world().group(of), run));
    }

    private List<Subject> find(List<Subject> group, Run run) {
        List<Subject> holders = new ArrayList<>();
        for (Kind kind : programs.keySet()) {
            SubjectBlock block = SubjectBlock.of(
                    group.stream().filter(each -> each.subjectKind() == kind).toArray(Subject[]::new));
            TermTable known = truths(block, run);
            for (int i = 0; i < block.size(); i++) {
                if (known.of(block.ordinal(i)) != Truth.FALSE) {
                    holders.add(block.subject(i));
                }
            }
        }
        return holders;
    }

    /** The term as a fact, always the same object. */
    Fact fact(Subject subject, Run run) {
        return table.in(run).fact(subject, name);
    }
}
