package yardstick.vocabulary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * Who carries or seeks designations without being a place: 主体; an entry of {@code parties}.
 *
 * @param ordinal number within the dossier, by id, after all zones
 * @param id by which the dossier refers to it, one of its own among parties
 * @param type one of {@code ENTERPRISE REGION AGENCY}
 * @param zone where it is; null where that is not told
 */
public record Party(
        int ordinal,
        String id,
        String name,
        String type,
        @Nullable Zone zone) implements Holder {

    /** The same party by its number in a dossier, in a zone as the dossier knows it; this itself if it is so already. */
    public Party seen(int number, @Nullable Zone in) {
        return number == ordinal && Objects.equals(in, zone) ? this : new Party(number, id, name, type, in);
    }

    /** The zone where it is, if that is there yet. */
    public @Nullable Zone seat() {
        return PresentSubjects.ifThere(zone);
    }

    @Override
    public Kind subjectKind() {
        return Kind.PARTY;
    }

    @Override
    public @Nullable Designation ofDesignation() {
        return null;
    }

    @Override
    public int tenure() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return Brief.of("Party", id + " " + name);
    }
}
