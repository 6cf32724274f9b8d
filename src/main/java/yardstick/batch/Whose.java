package yardstick.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Application;
import yardstick.facts.Designation;
import yardstick.facts.Grant;
import yardstick.facts.Subject;
import yardstick.facts.Zone;

/**
 * Whose measures or terms a pattern asks for.
 *
 * @param of how far what the key tells reaches
 * @param key tells a subject; ignored for all
 */
record Whose(Reach of, Value key) {

    /** Of one subject, of a zone or designation and all its grants and applications, or of all subjects. */
    enum Reach {
        ONE,
        ZONE,
        DESIGNATION,
        ALL
    }

    /** Whose by the tests of a pattern. */
    static Whose of(Keys keys) {
        Value one = keys.value("of");
        Value designation = keys.value("designation");
        Value zone = keys.value("zone");
        if (one != null) {
            return new Whose(Reach.ONE, one);
        }
        if (designation != null) {
            return new Whose(Reach.DESIGNATION, designation);
        }
        return zone != null ? new Whose(Reach.ZONE, zone) : new Whose(Reach.ALL, frame -> frame);
    }

    /** The test that the choice of subjects makes needless. */
    String test() {
        return switch (of) {
            case ONE -> "of";
            case ZONE -> "zone";
            case DESIGNATION -> "designation";
            case ALL -> "";
        };
    }

    /** A value as a subject, null if it is none; asks for each class by itself, which costs less than asking for what they have in common. */
    static @Nullable Subject subject(Object value) {
        if (value instanceof Grant grant) {
            return grant;
        }
        if (value instanceof Application application) {
            return application;
        }
        if (value instanceof Zone zone) {
            return zone;
        }
        return value instanceof Designation designation ? designation : null;
    }

    /** The subject of a key that tells one; null if it tells none. */
    @Nullable
    Subject one(Object[] frame) {
        return subject(key.of(frame));
    }

    /** The subjects, or none if the key tells none. */
    List<? extends Subject> subjects(Object[] frame, Run run) {
        Object known = key.of(frame);
        return switch (of) {
            case ONE -> throw new IllegalStateException("one subject is no list");
            case ZONE -> known instanceof Zone zone ? run.group(zone) : List.of();
            case DESIGNATION -> known instanceof Designation designation ? run.group(designation) : List.of();
            case ALL -> run.all();
        };
    }
}
