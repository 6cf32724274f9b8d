package yardstick.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import yardstick.problem.Words;
import yardstick.rule.Place;

/** Names that stand for nothing: each is told once, at the first place that has it, with the number of the others. */
final class Unknowns {

    private final Map<Words, Unknown> byMessage = new LinkedHashMap<>();

    private static final class Unknown {

        final CheckedFile source;
        final Mistake mistake;
        final Place place;
        final Words hint;
        int more;

        Unknown(CheckedFile source, Mistake mistake, Place place, Words hint) {
            this.source = source;
            this.mistake = mistake;
            this.place = place;
            this.hint = hint;
        }
    }

    /** Notes a wrong name, which is not one of those known. */
    void add(CheckedFile source, Mistake mistake, Place place, Words message, String wrong, Collection<String> known) {
        Words hint = Meant.among(wrong, known);
        Unknown first = byMessage.putIfAbsent(message, new Unknown(source, mistake, place, hint));
        if (first != null) {
            first.more++;
            source.errorElsewhere();
        }
    }

    void tell() {
        byMessage.forEach((message, unknown) ->
                unknown.source.error(unknown.mistake, unknown.place, message.andMore(unknown.more), unknown.hint));
    }
}
