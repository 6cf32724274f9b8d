package yardstick.language;

import java.util.Comparator;
import yardstick.facts.CodePoints;
import yardstick.facts.Designation;
import yardstick.facts.Kind;
import yardstick.facts.Pair;
import yardstick.facts.Period;
import yardstick.facts.Subject;
import yardstick.facts.Zone;

/** One figure that a dossier can hold or lack. */
public sealed interface Input {

    /** By the full name, so that lists of inputs never depend on the order of facts. */
    Comparator<Input> ORDER = Comparator.comparing(Input::fullName, CodePoints.ORDER);

    /** The subject that it belongs to. */
    Subject of();

    /** Its name without the subject: {@code 成效得分@2020Q2}, {@code leadingIndustries}, {@code milestone:M1}. */
    String name();

    /** Its name as seen from a decision: with the subject's ids in front if it belongs to another subject. */
    default String seenFrom(Subject decided) {
        return of() == decided ? name() : fullName();
    }

    /** Its name with the subject's ids in front. */
    default String fullName() {
        Zone zone = of().inZone();
        Designation designation = of().ofDesignation();
        return (zone == null ? "" : zone.id() + "/") + (designation == null ? "" : designation.id() + "/") + name();
    }

    /** A measure of one period. */
    record Figure(Subject of, String measure, Period period) implements Input {
        @Override
        public String name() {
            return measure + "@" + period;
        }
    }

    /** A field of a zone or designation. */
    record Attribute(Subject of, String field) implements Input {
        @Override
        public String name() {
            return field;
        }

        @Override
        public String seenFrom(Subject decided) {
            boolean own = of.subjectKind() == Kind.ZONE ? decided.inZone() == of : decided.ofDesignation() == of;
            return own ? field : fullName();
        }
    }

    /** The progress of a milestone. */
    record Progress(Pair of, String milestone) implements Input {
        @Override
        public String name() {
            return "milestone:" + milestone;
        }
    }
}
