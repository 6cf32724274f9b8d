package yardstick.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.vocabulary.Kind;

/**
 * One thing that a policy decides about a kind of subject, apart from all else that it decides about it. Equality is written out: what
 * Java makes for a record at run time slows a cold start.
 *
 * @param id what names it; where the policy lists the ladder of each kind in short, the word of the kind
 * @param title what it is called; empty where the policy lists ladders
 * @param where what must hold of a subject for the matter to concern it; all of it
 * @param outcomes from the strongest to the default, at least two
 * @param reports the measures whose values a decision tells
 */
public record Matter(
        String id, Words title, Kind kind, List<Where> where, List<Outcome> outcomes, List<String> reports) {

    /**
     * A field or attribute of the subjects that a matter concerns.
     *
     * @param path the field as rules read it, such as {@code designation.kind}, or the name of an attribute
     * @param accepted what it may say
     */
    public record Where(String path, List<String> accepted) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Where where && path.equals(where.path) && accepted.equals(where.accepted);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return Brief.of("Where", path + " " + String.join("|", accepted));
        }
    }

    /** The only matter of a kind, in short its ladder. */
    public static Matter ladder(Kind kind, List<Outcome> outcomes) {
        return new Matter(kind.word(), new Words("", ""), kind, List.of(), outcomes, List.of());
    }

    /** Whether the policy gives it a name of its own; else it is the ladder of its kind. */
    public boolean isNamed() {
        return !title.zh().isEmpty();
    }

    /** The outcome of a subject for which no rule concludes any. */
    public Outcome byDefault() {
        return outcomes.get(outcomes.size() - 1);
    }

    /** Position of an outcome, 0 for the strongest; -1 if the matter lacks it. */
    public int rank(String code) {
        for (int rank = 0; rank < outcomes.size(); rank++) {
            if (outcomes.get(rank).code().equals(code)) {
                return rank;
            }
        }
        return -1;
    }

    /** What an outcome is called; whatever the matter lacks is not determined. */
    public Words title(String code) {
        int rank = rank(code);
        return (rank < 0 ? Outcome.UNDETERMINED : outcomes.get(rank)).title();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Matter matter
                        && id.equals(matter.id)
                        && title.equals(matter.title)
                        && kind == matter.kind
                        && where.equals(matter.where)
                        && outcomes.equals(matter.outcomes)
                        && reports.equals(matter.reports));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return Brief.of(
                "Matter", id + " " + outcomes.stream().map(Outcome::code).collect(Collectors.joining(" > ")));
    }
}
