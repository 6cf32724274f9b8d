package yardstick.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Zone;

/** Takes zones, parties and designations in, which all other entries refer to by id. */
final class SubjectIntake {

    private static final List<String> KINDS =
            List.of("PILOT", "FUNCTION", "BRAND", "PARK", "PROJECT", "POLICY", "TASK");
    private static final List<String> TYPES = List.of("ENTERPRISE", "REGION", "AGENCY");
    private static final List<String> STATUSES = List.of("HELD", "SOUGHT");
    private static final List<String> USUAL_LEVELS = List.of("NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY");

    private final Rows rows;
    private final EntryFields fields;
    private final Interning pool;
    private final Suggestions suggestions;

    /** Takes entries whose fields are at hand into rows. */
    SubjectIntake(Rows rows, EntryFields fields, Interning pool, Suggestions suggestions) {
        this.rows = rows;
        this.fields = fields;
        this.pool = pool;
        this.suggestions = suggestions;
    }

    /** Its ordinal is the final one if the zones come in order. */
    void zone(Entry entry) {
        String level = fields.optionalText("level");
        Zone zone = new Zone(
                rows.zones.size(),
                fields.label("id"),
                fields.label("name"),
                fields.optionalText("district"),
                level == null ? null : pool.text(level),
                fields.optionalText("ecosystem"),
                fields.optionalText("managementBody"),
                fields.labels("leadingIndustries"),
                fields.labels("featuredIndustries"),
                fields.labels("functions"),
                fields.labels("layouts"),
                fields.optionalPeriod("since"),
                Integer.MAX_VALUE);
        rows.zones.add(zone, entry);
        if (level != null && !USUAL_LEVELS.contains(level)) {
            fields.complain(
                    "level", TextComplaint.unusualLevel(level, USUAL_LEVELS, suggestions.to(level, USUAL_LEVELS)));
        }
    }

    /** Its ordinal is the final one if the parties come in order and after the zones. */
    void party(Entry entry) {
        Party party = new Party(
                rows.zones.size() + rows.parties.size(),
                fields.label("id"),
                fields.label("name"),
                fields.choice("type", TYPES, null),
                null);
        rows.parties.add(new Rows.PartyRow(party, fields.optionalReference("zone")), entry);
    }

    /** Its ordinal is the final one if the designations come in order and after the zones and parties. */
    void designation(Entry entry) {
        Designation designation = new Designation(
                rows.zones.size() + rows.parties.size() + rows.designations.size(),
                fields.label("id"),
                fields.label("name"),
                fields.choice("kind", KINDS, null),
                fields.choice("status", STATUSES, "HELD"),
                fields.optionalText("leadAgency"),
                orEmpty(fields.labels("industries")),
                orEmpty(fields.labels("functions")),
                orEmpty(fields.labels("layouts")),
                fields.places("places"),
                null,
                fields.optionalPeriod("from"),
                fields.optionalPeriod("until"),
                true,
                false);
        rows.designations.add(new Rows.DesignationRow(designation, fields.optionalReference("after")), entry);
        if (designation.from() != null) {
            fields.checkOrder("until", designation.until(), "from", designation.from());
        }
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
