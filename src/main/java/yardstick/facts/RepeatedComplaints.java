package yardstick.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;
import yardstick.vocabulary.DossierLimits;

/** What is wrong in many places for one reason, such as an id that does not exist: told once, with the number of places. */
final class RepeatedComplaints {

    private final Problems problems;
    private final Map<Object, Cause> causes = new LinkedHashMap<>();
    private long unlisted;

    RepeatedComplaints(Problems problems) {
        this.problems = problems;
    }

    private static final class Cause {

        private final Supplier<Complaint> complaint;
        private final EntryPlace place;
        private final @Nullable String field;
        private int more;

        Cause(Supplier<Complaint> complaint, EntryPlace place, @Nullable String field) {
            this.complaint = complaint;
            this.place = place;
            this.field = field;
        }
    }

    /**
     * Notes that something is wrong at a place.
     *
     * @param reason equal for all places that one mistake makes wrong
     */
    void add(Object reason, Supplier<Complaint> complaint, EntryPlace place, @Nullable String field) {
        Cause known = causes.get(reason);
        if (known != null) {
            known.more++;
        } else if (causes.size() < DossierLimits.PROBLEMS) {
            causes.put(reason, new Cause(complaint, place, field));
        } else {
            unlisted++;
        }
    }

    /** Notes that what stands at a place is there twice; the complaint is made of where the first is. */
    void addTwice(EntryPlace first, EntryPlace again, @Nullable String field, Function<Words, Complaint> complaint) {
        add(first, () -> complaint.apply(first.seenFrom(again)), again, field);
    }

    /** Tells all that was noted, each at the first of its places. */
    void tell() {
        causes.values()
                .forEach(cause ->
                        problems.add(() -> cause.complaint.get().andMore(cause.more), cause.place, cause.field));
        problems.addUnlisted(unlisted);
    }
}
