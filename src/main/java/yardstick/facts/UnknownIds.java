package yardstick.facts;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Ids;

/** Says which ids stand for nothing; what refers to an unreadable section is not blamed as well. */
final class UnknownIds {

    private final RepeatedComplaints causes;
    private final Suggestions suggestions;
    private final Set<DossierSection> unreadable;

    UnknownIds(RepeatedComplaints causes, Suggestions suggestions, Set<DossierSection> unreadable) {
        this.causes = causes;
        this.suggestions = suggestions;
        this.unreadable = unreadable;
    }

    /**
     * Says that an id stands for nothing, unless it does or was refused before.
     *
     * @param place of the entry that has it in a field
     * @param target the section of what it should stand for
     */
    <T> void tell(Ids<T> known, @Nullable String id, Supplier<EntryPlace> place, String field, DossierSection target) {
        if (id != null && !id.isEmpty() && known.get(id) == null && !unreadable.contains(target)) {
            causes.add(
                    List.of(target, id),
                    () -> ReferenceComplaint.noSuchId(id, target, suggestions.to(id, known.names())),
                    place.get(),
                    field);
        }
    }
}
