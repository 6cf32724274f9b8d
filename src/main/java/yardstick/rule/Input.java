package yardstick.rule;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;

/** One figure that a dossier can hold or lack. Equality is written out: what Java makes for a record at run time slows a cold start. */
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
        Holder holder = of().holder();
        Designation designation = of().ofDesignation();
        return (holder == null ? "" : holder.id() + "/") + (designation == null ? "" : designation.id() + "/") + name();
    }

    /** A measure of one period. */
    record Figure(Subject of, String measure, Period period) implements Input {
        @Override
        public String name() {
            return measure + "@" + period;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Figure figure
                    && of.equals(figure.of)
                    && measure.equals(figure.measure)
                    && period.equals(figure.period);
        }

        @Override
        public int hashCode() {
            return (31 * of.hashCode() + measure.hashCode()) * 31 + period.index();
        }

        @Override
        public String toString() {
            return Brief.of("Figure", fullName());
        }
    }

    /** An attribute in one period. */
    record Attribute(Subject of, String attribute, Period period) implements Input {
        @Override
        public String name() {
            return attribute + "@" + period;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Attribute it
                    && of.equals(it.of)
                    && attribute.equals(it.attribute)
                    && period.equals(it.period);
        }

        @Override
        public int hashCode() {
            return (31 * of.hashCode() + attribute.hashCode()) * 31 + period.index() + 1;
        }

        @Override
        public String toString() {
            return Brief.of("Attribute", fullName());
        }
    }

    /** What was decided in an earlier period. */
    record Decided(Subject of, String matter, Period period) implements Input {
        @Override
        public String name() {
            return "decision:" + matter + "@" + period;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Decided it
                    && of.equals(it.of)
                    && matter.equals(it.matter)
                    && period.equals(it.period);
        }

        @Override
        public int hashCode() {
            return (31 * of.hashCode() + matter.hashCode()) * 31 + period.index() + 2;
        }

        @Override
        public String toString() {
            return Brief.of("Decided", fullName());
        }
    }

    /** A field of a zone or designation. */
    record Property(Subject of, String field) implements Input {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Property property && of.equals(property.of) && field.equals(property.field);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + field.hashCode();
        }

        @Override
        public String name() {
            return field;
        }

        @Override
        public String seenFrom(Subject decided) {
            boolean own = of instanceof Holder ? decided.holder() == of : decided.ofDesignation() == of;
            return own ? field : fullName();
        }

        @Override
        public String toString() {
            return Brief.of("Property", fullName());
        }
    }

    /**
     * A number that is not there because it would be divided by zero: no figure that anybody could hand in.
     *
     * @param of whose figures are divided
     * @param expression as the author wrote it
     */
    record ZeroDivisor(Subject of, String expression) implements Input {
        @Override
        public String name() {
            return "除数为零 / divisor is zero: " + expression;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ZeroDivisor divisor
                    && of.equals(divisor.of)
                    && expression.equals(divisor.expression);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + expression.hashCode();
        }

        @Override
        public String toString() {
            return Brief.of("ZeroDivisor", fullName());
        }
    }

    /** The progress of a milestone. */
    record Progress(Subject of, String milestone) implements Input {
        @Override
        public String name() {
            return "milestone:" + milestone;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Progress progress && of.equals(progress.of) && milestone.equals(progress.milestone);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + milestone.hashCode();
        }

        @Override
        public String toString() {
            return Brief.of("Progress", fullName());
        }
    }
}
