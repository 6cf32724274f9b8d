package yardstick.decision;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import yardstick.policy.Matter;
import yardstick.problem.Brief;
import yardstick.vocabulary.Subject;

/**
 * A subject about which a matter is decided otherwise once facts or parameters were edited: to another outcome, by other rules, or with
 * something else open.
 *
 * @param before null if the matter did not concern the subject
 * @param after null if it does not any more
 */
public record Redecision(
        Subject subject,
        Matter matter,
        @Nullable Decision before,
        @Nullable Decision after) {

    /** By subject; matters as they are. */
    static final Comparator<Redecision> ORDER = Comparator.comparing(Redecision::subject, Subject.ORDER);

    boolean isOther() {
        if (before == null || after == null) {
            return (before == null) != (after == null);
        }
        return !before.isLike(after);
    }

    /** The same, of which the reasons before are told by those who knew the facts until then. */
    Redecision toldBy(Reasons reasons) {
        return new Redecision(subject, matter, before == null ? null : before.toldBy(reasons), after);
    }

    @Override
    public String toString() {
        return Brief.of(
                "Redecision",
                subject.ids() + (matter.isNamed() ? " " + matter.id() : "") + " " + told(before) + " → " + told(after));
    }

    private static String told(@Nullable Decision decision) {
        return decision == null ? "–" : decision.outcome().code();
    }
}
