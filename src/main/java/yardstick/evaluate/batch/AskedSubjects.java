package yardstick.evaluate.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Selection;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/**
 * Whose measures or terms a pattern asks for.
 *
 * @param of how far what the key tells reaches
 * @param key tells a subject; ignored for all
 */
record AskedSubjects(Reach of, CompiledExpression key) {

    /** Of one subject, of a zone, party or designation and all its grants and applications, or of all subjects. */
    enum Reach {
        ONE,
        ZONE,
        PARTY,
        DESIGNATION,
        ALL
    }

    /** Whose by the tests of a pattern. */
    static AskedSubjects of(Selection selection) {
        CompiledExpression one = CompiledExpression.orNull(selection.of());
        CompiledExpression designation = CompiledExpression.orNull(selection.designation());
        CompiledExpression zone = CompiledExpression.orNull(selection.zone());
        CompiledExpression party = CompiledExpression.orNull(selection.party());
        if (one != null) {
            return new AskedSubjects(Reach.ONE, one);
        }
        if (designation != null) {
            return new AskedSubjects(Reach.DESIGNATION, designation);
        }
        if (zone != null) {
            return new AskedSubjects(Reach.ZONE, zone);
        }
        return party != null ? new AskedSubjects(Reach.PARTY, party) : new AskedSubjects(Reach.ALL, frame -> frame);
    }

    /** The test that the choice of subjects makes needless. */
    String test() {
        return switch (of) {
            case ONE -> "of";
            case ZONE -> "zone";
            case PARTY -> "party";
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
        if (value instanceof Designation designation) {
            return designation;
        }
        return value instanceof Party party ? party : null;
    }

    /** The subject, zone, party or designation that the key tells; null if it tells none. */
    @Nullable
    Subject one(Object[] frame) {
        Subject known = subject(key.of(frame));
        boolean fits = switch (of) {
            case ONE -> true;
            case ZONE -> known instanceof Zone;
            case PARTY -> known instanceof Party;
            case DESIGNATION -> known instanceof Designation;
            case ALL -> false;
        };
        return fits ? known : null;
    }

    /** All the subjects; none if the key tells none. */
    List<Subject> subjects(Object[] frame, Run run) {
        if (of == Reach.ALL) {
            return run.world().subjects();
        }
        Subject known = one(frame);
        if (known == null) {
            return List.of();
        }
        return of == Reach.ONE ? List.of(known) : run.world().group(known);
    }
}
