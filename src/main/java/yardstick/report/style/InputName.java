package yardstick.report.style;

import java.util.ArrayList;
import java.util.List;
import yardstick.rule.Input;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** What an input is called in the reader's words. */
public final class InputName {

    private InputName() {}

    /** The name, with that of what the input belongs to where that is not the subject decided. */
    public static String of(Input input, Subject decided, Phrases phrases) {
        String name = input.name();
        if (input instanceof Input.Attribute attribute) {
            name = phrases.field(attribute.field());
        } else if (input instanceof Input.Progress progress) {
            name = phrases.of(Phrase.MILESTONE, progress.milestone());
        }
        boolean own = input.seenFrom(decided).equals(input.name());
        return own ? name : phrases.of(Phrase.OF, owner(input.of(), decided), name);
    }

    /** The zone, the designation or both, as far as they differ from those of the subject. */
    private static String owner(Subject owner, Subject decided) {
        Zone zone = owner.inZone();
        Designation designation = owner.ofDesignation();
        List<String> names = new ArrayList<>();
        if (zone != null && (designation == null || !zone.equals(decided.inZone()))) {
            names.add(zone.name());
        }
        if (designation != null && (zone == null || !designation.equals(decided.ofDesignation()))) {
            names.add(designation.name());
        }
        return String.join(" / ", names);
    }
}
