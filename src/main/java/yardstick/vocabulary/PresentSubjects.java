package yardstick.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The subjects that are there at the period that they are seen from, and how they are found; listed once per view. */
record PresentSubjects(
        Subjects all,
        List<Zone> zones,
        List<Holder> holders,
        List<Grant> grants,
        List<Application> applications,
        Grouped<Pair> pairsByHolder,
        Grouped<Pair> pairsByDesignation) {

    static PresentSubjects of(Subjects all) {
        Grouped<Pair> pairs = all.pairs().only(PresentSubjects::isThere);
        List<Zone> zones = all.zones().stream().allMatch(PresentSubjects::isThere)
                ? all.zones()
                : all.zones().stream().filter(PresentSubjects::isThere).toList();
        return new PresentSubjects(
                all,
                zones,
                Stream.<Holder>concat(zones.stream(), all.parties().stream()).toList(),
                only(Grant.class, pairs.all()),
                only(Application.class, pairs.all()),
                pairs,
                byDesignation(pairs.all(), all));
    }

    static boolean isThere(Subject subject) {
        return subject.tenure() >= 1;
    }

    static <S extends Subject> @Nullable S ifThere(@Nullable S subject) {
        return subject == null || !isThere(subject) ? null : subject;
    }

    private static <T> List<T> only(Class<T> type, List<Pair> pairs) {
        List<T> list = new ArrayList<>();
        for (Pair pair : pairs) {
            if (type.isInstance(pair)) {
                list.add(type.cast(pair));
            }
        }
        return List.copyOf(list);
    }

    private static Grouped<Pair> byDesignation(List<Pair> pairs, Subjects subjects) {
        int first = subjects.firstDesignation();
        int[] group =
                pairs.stream().mapToInt(p -> p.designation().ordinal() - first).toArray();
        return Grouped.of(
                subjects.designations().size(),
                pairs,
                group,
                Comparator.comparingInt(p -> p.holder().ordinal()));
    }

    List<Party> parties() {
        return all.parties();
    }

    List<Designation> designations() {
        return all.designations();
    }

    @Nullable
    Zone zone(String id) {
        return ifThere(all.zone(id));
    }

    @Nullable
    Party party(String id) {
        return all.party(id);
    }

    @Nullable
    Designation designation(String id) {
        return all.designation(id);
    }

    @Nullable
    Pair pair(Holder holder, Designation designation) {
        return ifThere(all.pair(holder, designation));
    }

    /** The subject of a zone or party and a designation by their ids, of which those that it does not have are empty. */
    Optional<Subject> subject(String zoneId, String partyId, String designationId) {
        Holder holder = partyId.isEmpty() ? zone(zoneId) : party(partyId);
        Designation designation = designation(designationId);
        boolean held = !zoneId.isEmpty() || !partyId.isEmpty();
        if (!held || designationId.isEmpty()) {
            return Optional.ofNullable(held ? holder : designation);
        }
        return holder == null || designation == null
                ? Optional.empty()
                : Optional.ofNullable(pair(holder, designation));
    }

    List<Pair> pairs(Holder of) {
        return pairsByHolder.group(of.ordinal());
    }

    List<Pair> pairs(Designation of) {
        return pairsByDesignation.group(of.ordinal() - all.firstDesignation());
    }

    List<Subject> ofKind(Kind kind) {
        return List.copyOf(
                switch (kind) {
                    case ZONE -> zones;
                    case DESIGNATION -> designations();
                    case GRANT -> grants;
                    case APPLICATION -> applications;
                    case PARTY -> parties();
                });
    }

    /** How many zones, grants and applications are still to come. */
    int notYet() {
        return all.zones().size() - zones.size() + all.pairs().size() - pairsByHolder.size();
    }
}
