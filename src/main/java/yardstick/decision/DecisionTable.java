package yardstick.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.policy.Matter;
import yardstick.rule.Rule;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** The decisions on a dossier by subject and matter, some of which can be made again when its facts have changed. Not for several threads. */
public final class DecisionTable {

    private final List<Matter> matters;
    private final Map<Kind, List<Matter>> byKind = new EnumMap<>(Kind.class);
    private final int width;
    private final @Nullable Decision[] decided;

    /** A table of all decisions on a dossier. */
    public DecisionTable(List<Matter> matters, List<Decision> decisions, Dossier dossier) {
        this.matters = matters;
        for (Matter matter : matters) {
            byKind.computeIfAbsent(matter.kind(), any -> new ArrayList<>()).add(matter);
        }
        this.width = byKind.values().stream().mapToInt(List::size).max().orElse(1);
        this.decided = new @Nullable Decision[dossier.subjectCount() * width];
        for (Decision decision : decisions) {
            decided[place(decision.subject(), decision.matter())] = decision;
        }
    }

    private int place(Subject subject, Matter matter) {
        return subject.ordinal() * width + of(subject.subjectKind()).indexOf(matter);
    }

    private List<Matter> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Adds the subjects of which attributes tell whether a matter concerns them, to those about whom to decide again. */
    public void addAsked(Collection<Fact> edited, Dossier dossier, BitSet subjects) {
        for (Matter matter : matters) {
            if (edited.stream().anyMatch(fact -> fact instanceof Attribute of && isAsked(of, matter))) {
                dossier.subjects(matter.kind()).forEach(subject -> subjects.set(subject.ordinal()));
            }
        }
    }

    private static boolean isAsked(Attribute attribute, Matter matter) {
        return matter.where().stream()
                .map(Matter.Where::path)
                .anyMatch(path -> path.substring(path.lastIndexOf('.') + 1).equals(attribute.name()));
    }

    /**
     * Decides again about some subjects, all or none of them.
     *
     * @param subjects their ordinals
     * @param before tells the reasons of what was decided until now
     * @param after tells those of what is decided now
     * @return what is decided otherwise, by subject, then as matters are declared
     */
    public List<Redecision> decideAgain(
            BitSet subjects, List<Rule> inForce, World world, Truths truths, Reasons before, Reasons after) {
        Map<Kind, List<Subject>> again = new EnumMap<>(Kind.class);
        subjects.stream()
                .mapToObj(world.dossier()::subject)
                .filter(subject -> subject.tenure() >= 1)
                .forEach(subject -> again.computeIfAbsent(subject.subjectKind(), any -> new ArrayList<>())
                        .add(subject));
        List<Redecision> all = new ArrayList<>();
        for (Matter matter : matters) {
            Subject[] some = again.getOrDefault(matter.kind(), List.of()).toArray(Subject[]::new);
            if (some.length > 0) {
                @Nullable Decision[] made = new Descent(matter, inForce, world, after).decisions(some, truths);
                for (int i = 0; i < some.length; i++) {
                    all.add(new Redecision(some[i], matter, decided[place(some[i], matter)], made[i]));
                }
            }
        }
        List<Redecision> others = new ArrayList<>();
        for (Redecision each : all) {
            decided[place(each.subject(), each.matter())] = each.after();
            if (each.isOther()) {
                others.add(each.toldBy(before));
            }
        }
        others.sort(Redecision.ORDER);
        return List.copyOf(others);
    }

    /** All decisions, by subject, then as matters are declared; their reasons are told by those who know the facts as they are now. */
    public List<Decision> all(Dossier dossier, Reasons reasons) {
        for (int i = 0; i < decided.length; i++) {
            Decision decision = decided[i];
            decided[i] = decision == null ? null : decision.toldBy(reasons);
        }
        return Decide.ordered(decided.clone(), matters, dossier);
    }
}
