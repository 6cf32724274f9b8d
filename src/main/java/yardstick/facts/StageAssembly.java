package yardstick.facts;

import java.util.Arrays;
import java.util.List;
import yardstick.facts.Rows.DesignationRow;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Ids;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Stages;

/** Puts designations together with the stages before them; says where there is no such stage, and which come in a circle. */
final class StageAssembly {

    private static final int UNSEEN = Integer.MIN_VALUE;

    private final List<DesignationRow> sorted;
    private final EntryList<DesignationRow> read;
    private final RepeatedComplaints causes;
    private final UnknownIds unknown;
    private final int[] before;

    /** Rows by id, and as they were read. */
    StageAssembly(
            List<DesignationRow> sorted,
            EntryList<DesignationRow> read,
            RepeatedComplaints causes,
            UnknownIds unknown) {
        this.sorted = sorted;
        this.read = read;
        this.causes = causes;
        this.unknown = unknown;
        this.before = new int[sorted.size()];
    }

    /**
     * The designations in order.
     *
     * @param first their first ordinal
     */
    List<Designation> designations(int first, Period asOf) {
        Ids<DesignationRow> ids = new Ids<>(sorted, DesignationRow::id);
        for (int place = 0; place < before.length; place++) {
            before[place] = stage(sorted.get(place), ids);
        }
        breakCircles();
        return Stages.of(
                sorted.size(),
                place -> before[place],
                (place, stage) -> sorted.get(place).designation().seen(first + place, stage, asOf));
    }

    private int stage(DesignationRow row, Ids<DesignationRow> ids) {
        String id = row.after();
        if (id == null || id.isEmpty()) {
            return Stages.NONE;
        }
        int place = ids.place(id);
        if (place < 0) {
            unknown.tell(ids, id, () -> read.place(row), "after", DossierSection.DESIGNATIONS);
        }
        return Math.max(place, Stages.NONE);
    }

    /** Follows each way to its first stage once. */
    private void breakCircles() {
        int[] seenFrom = new int[before.length];
        Arrays.fill(seenFrom, UNSEEN);
        for (int start = 0; start < before.length; start++) {
            int place = start;
            while (seenFrom[place] == UNSEEN) {
                seenFrom[place] = start;
                int stage = before[place];
                if (stage == Stages.NONE) {
                    break;
                }
                if (seenFrom[stage] == start) {
                    tellCircle(sorted.get(place));
                    before[place] = Stages.NONE;
                    break;
                }
                place = stage;
            }
        }
    }

    private void tellCircle(DesignationRow row) {
        causes.add(
                row, () -> ReferenceComplaint.circle(row.id(), String.valueOf(row.after())), read.place(row), "after");
    }
}
