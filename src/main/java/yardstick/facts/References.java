package yardstick.facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Rows.Referring;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Ids;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Subjects;
import yardstick.vocabulary.Zone;

/** What the rows of a dossier refer to by id; says where there is no such thing. */
final class References {

    private final Ids<Zone> zones;
    private final Ids<Party> parties;
    private final Ids<Designation> designations;
    private final RepeatedComplaints causes;
    private final UnknownIds unknown;
    private final Set<DossierSection> unreadable;

    /** What was asked for last, as entries of one subject stand together. */
    private @Nullable String lastHolder;

    private boolean lastOfParty;
    private @Nullable String lastDesignation;
    private @Nullable Subject last;

    /** References to zones, parties and designations, all sorted by id; what refers to an unreadable section is not checked. */
    References(
            List<Zone> zones,
            List<Party> parties,
            List<Designation> designations,
            RepeatedComplaints causes,
            UnknownIds unknown,
            Set<DossierSection> unreadable) {
        this.zones = new Ids<>(zones, Zone::id);
        this.parties = new Ids<>(parties, Party::id);
        this.designations = new Ids<>(designations, Designation::id);
        this.causes = causes;
        this.unknown = unknown;
        this.unreadable = unreadable;
    }

    @Nullable
    Holder holder(Referring row) {
        return row.ofParty() ? find(parties, row.holder()) : find(zones, row.holder());
    }

    @Nullable
    Designation designation(Referring row) {
        return find(designations, row.designation());
    }

    private static <T> @Nullable T find(Ids<T> known, @Nullable String id) {
        return id == null || id.isEmpty() ? null : known.get(id);
    }

    /** The subject that a row speaks about; null if there is none or what names it was refused. */
    @Nullable
    Subject subject(Referring row, Subjects subjects) {
        if (row.ofParty() != lastOfParty
                || !Objects.equals(row.holder(), lastHolder)
                || !Objects.equals(row.designation(), lastDesignation)) {
            lastHolder = row.holder();
            lastOfParty = row.ofParty();
            lastDesignation = row.designation();
            last = find(row, subjects);
        }
        return last;
    }

    private @Nullable Subject find(Referring row, Subjects subjects) {
        Holder holder = holder(row);
        Designation designation = designation(row);
        if (row.holder() == null || row.designation() == null) {
            return holder == null ? designation : holder;
        }
        return holder == null || designation == null ? null : subjects.pair(holder, designation);
    }

    /** Says which ids of a row stand for nothing, unless they were refused before. */
    void tellUnknown(EntryList<? extends Referring> rows, int number) {
        Referring row = rows.get(number);
        Supplier<EntryPlace> place = () -> rows.place(number);
        if (row.ofParty()) {
            unknown.tell(parties, row.holder(), place, "party", DossierSection.PARTIES);
        } else {
            unknown.tell(zones, row.holder(), place, "zone", DossierSection.ZONES);
        }
        unknown.tell(designations, row.designation(), place, "designation", DossierSection.DESIGNATIONS);
    }

    /** Says why a row has no subject, unless what names it was refused before. */
    void tellNoSubject(EntryList<? extends Referring> rows, int number) {
        tellUnknown(rows, number);
        Holder holder = holder(rows.get(number));
        Designation designation = designation(rows.get(number));
        DossierSection of = rows.get(number).ofParty() ? DossierSection.PARTIES : DossierSection.ZONES;
        boolean pairsRead =
                !unreadable.contains(DossierSection.GRANTS) && !unreadable.contains(DossierSection.APPLICATIONS);
        if (holder != null && designation != null && pairsRead) {
            causes.add(
                    List.of(holder, designation),
                    () -> ReferenceComplaint.noPair(of, holder.id(), designation.id()),
                    rows.place(number),
                    null);
        }
    }
}
