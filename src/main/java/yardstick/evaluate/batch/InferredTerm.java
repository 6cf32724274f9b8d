package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import yardstick.evaluate.World;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** A term that rules infer: of which subjects it holds is found when it is asked for. */
final class InferredTerm {

    /** How many subjects are asked about at a time where all are. */
    private static final int PIECE = 512;

    private final String name;
    private final Cell<TermTable> now;
    /** The period before the current one first. */
    private final Cell<TermTable[]> earlier;

    private final Cell<Integer> periods;
    private final Map<Kind, List<Program>> programs = new EnumMap<>(Kind.class);
    private boolean read;

    InferredTerm(String name, Layout layout) {
        this.name = name;
        this.periods = layout.shared(this::periods);
        this.now = layout.shared(world -> table(0, world));
        this.earlier = layout.shared(world -> IntStream.range(1, Math.max(1, periods(world)))
                .mapToObj(back -> table(back, world))
                .toArray(TermTable[]::new));
    }

    private TermTable table(int back, World world) {
        return new TermTable(
                world.dossier().subjectCount(), read, world.dossier().asOf(), back);
    }

    private int periods(World world) {
        return programs.values().stream()
                .flatMap(List::stream)
                .mapToInt(program -> world.periods(program.rule()))
                .max()
                .orElse(0);
    }

    /** In how many periods, from the current one back, it may hold. */
    int periods(Run run) {
        return periods.in(run);
    }

    private TermTable table(int back, Run run) {
        return back == 0 ? now.in(run) : earlier.in(run)[back - 1];
    }

    /** Something is read of the term itself. */
    void isRead() {
        read = true;
    }

    /** A program infers it. */
    void add(Program program) {
        programs.computeIfAbsent(program.kind(), any -> new ArrayList<>()).add(program);
    }

    /** Whether it holds of a subject in a period. */
    Truth truth(Subject subject, int back, Run run) {
        Truth known = table(back, run).of(subject.ordinal());
        return known != null
                ? known
                : Objects.requireNonNull(
                        truths(SubjectBlock.of(subject), back, run).of(subject.ordinal()));
    }

    /** Finds of which subjects it holds in a period. */
    void find(int back, Run run) {
        for (Kind kind : programs.keySet()) {
            List<? extends Subject> all = run.dossier().subjects(kind);
            for (int from = 0; back < periods(run) && from < all.size(); from += PIECE) {
                List<? extends Subject> piece = all.subList(from, Math.min(all.size(), from + PIECE));
                truths(SubjectBlock.of(piece.toArray(Subject[]::new)), back, run);
            }
        }
    }

    /** Whether it holds of subjects in a period; known of all those that a block asks about. */
    TermTable truths(SubjectBlock block, int back, Run run) {
        TermTable known = table(back, run);
        Truth[] open = {};
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i) && known.of(block.ordinal(i)) == null) {
                open = open.length > 0 ? open : none(block.size());
                open[i] = Truth.TRUE;
            }
        }
        if (open.length > 0) {
            infer(block.with(open), known, back, run);
        }
        return known;
    }

    private static Truth[] none(int size) {
        Truth[] none = new Truth[size];
        Arrays.fill(none, Truth.FALSE);
        return none;
    }

    private void infer(SubjectBlock open, TermTable known, int back, Run run) {
        Truth[] best = {};
        for (Program program : programs.getOrDefault(open.subject(0).subjectKind(), List.of())) {
            if (back < program.periods().in(run)) {
                best = better(best, open, program, back, run);
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (open.isAsked(i)) {
                known.add(open.ordinal(i), best.length > 0 ? best[i] : Truth.FALSE);
            }
        }
    }

    /** What one more rule makes of subjects, which is asked of those of which no rule before it holds for certain. */
    private static Truth[] better(Truth[] before, SubjectBlock open, Program program, int back, Run run) {
        Truth[] left = new Truth[open.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = before.length > 0 && before[i] == Truth.TRUE ? Truth.FALSE : open.truth(i);
        }
        program.sift(open.with(left), back, run);
        for (int i = 0; i < before.length; i++) {
            left[i] = left[i].or(before[i]);
        }
        return left;
    }

    /** The subjects of a zone or designation of which it may hold in a period. */
    List<Subject> holders(Subject of, int back, Run run) {
        return table(back, run).holders(of, () -> among(run.world().group(of), back, run));
    }

    private List<Subject> among(List<Subject> group, int back, Run run) {
        List<Subject> holders = new ArrayList<>();
        for (Kind kind : programs.keySet()) {
            SubjectBlock block = SubjectBlock.of(
                    group.stream().filter(each -> each.subjectKind() == kind).toArray(Subject[]::new));
            TermTable known = truths(block, back, run);
            for (int i = 0; i < block.size(); i++) {
                if (known.of(block.ordinal(i)) != Truth.FALSE) {
                    holders.add(block.subject(i));
                }
            }
        }
        return holders;
    }

    /** The term of a period as a fact, always the same object. */
    Fact fact(Subject subject, int back, Run run) {
        return table(back, run).fact(subject, name);
    }
}
