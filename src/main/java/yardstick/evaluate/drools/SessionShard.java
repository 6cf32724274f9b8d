package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Subject;

/**
 * A part of a dossier that a session is given, in the order of the dossier.
 *
 * @param home the subjects that are in no other shard: those about which the session may conclude something
 */
record SessionShard(List<Holder> holders, List<Designation> designations, List<Pair> pairs, List<Subject> home) {

    private static final Comparator<Subject> ORDER = Comparator.comparingInt(Subject::ordinal);

    /** All of a dossier. */
    static SessionShard whole(Dossier dossier) {
        List<Pair> pairs = new ArrayList<>();
        dossier.holders().forEach(holder -> pairs.addAll(dossier.pairs(holder)));
        List<Subject> some = new ArrayList<>(dossier.holders());
        some.addAll(dossier.designations());
        return new SessionShard(dossier.holders(), dossier.designations(), pairs, home(some, pairs));
    }

    /** Some zones or parties, with the designations that they reach. */
    static SessionShard ofHolders(Dossier dossier, List<Holder> holders) {
        List<Pair> pairs = new ArrayList<>();
        holders.forEach(holder -> pairs.addAll(dossier.pairs(holder)));
        List<Designation> designations =
                distinct(pairs.stream().map(Pair::designation).toList());
        return new SessionShard(holders, designations, pairs, home(holders, pairs));
    }

    /** Some designations, with the zones and parties that they reach. */
    static SessionShard ofDesignations(Dossier dossier, List<Designation> designations) {
        List<Pair> pairs = new ArrayList<>();
        designations.forEach(designation -> pairs.addAll(dossier.pairs(designation)));
        pairs.sort(ORDER);
        List<Holder> holders = distinct(pairs.stream().map(Pair::holder).toList());
        return new SessionShard(holders, designations, pairs, home(designations, pairs));
    }

    /** All subjects, in the order of the dossier. */
    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(holders);
        subjects.addAll(designations);
        subjects.addAll(pairs);
        return subjects;
    }

    private static List<Subject> home(List<? extends Subject> some, List<Pair> pairs) {
        List<Subject> home = new ArrayList<>(some);
        home.addAll(pairs);
        return home;
    }

    private static <S extends Subject> List<S> distinct(Collection<S> subjects) {
        TreeSet<S> distinct = new TreeSet<>(ORDER);
        distinct.addAll(subjects);
        return List.copyOf(distinct);
    }
}
