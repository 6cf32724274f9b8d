package yardstick.explain.telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Condition;

/**
 * What a description calls the facts that it ranges over: nothing where it speaks of just one, letters where it speaks of several.
 *
 * @param letters by slot; empty for the only fact spoken of
 * @param given patterns that find one certain fact, such as the current score of another fact, by slot
 * @param periods slots of measures that are told as the periods that they are of
 * @param inside whether there is a description at all, so that it has to be said what is the decided subject's
 */
record Letters(
        Map<Integer, String> letters, Map<Integer, Condition.Pattern> given, Set<Integer> periods, boolean inside) {

    /** Outside of all descriptions. */
    static final Letters NOTHING = new Letters(Map.of(), Map.of(), Set.of(), false);

    @Nullable
    String letter(int slot) {
        return letters.get(slot);
    }

    Condition.@Nullable Pattern given(int slot) {
        return given.get(slot);
    }

    /** Whether a description ranges over the facts of a slot. */
    boolean ranges(int slot) {
        return letters.containsKey(slot) || given.containsKey(slot);
    }

    /**
     * Inside of the description of a group.
     *
     * @param period whether its member is told as a period
     * @param lettered whether its facts need letters even where there is just one
     */
    Letters within(DescribedGroup group, boolean period, boolean lettered) {
        Map<Integer, String> all = new HashMap<>(letters);
        Map<Integer, Condition.Pattern> found = new HashMap<>(given);
        Set<Integer> told = new HashSet<>(periods);
        boolean alone = !lettered && !inside && group.members().size() == 1 && !group.nests();
        for (Condition.Pattern member : group.members()) {
            all.put(member.slot(), alone ? "" : next(all));
            if (period) {
                told.add(member.slot());
            }
        }
        group.given().forEach(pattern -> found.put(pattern.slot(), pattern));
        return new Letters(all, found, told, true);
    }

    private static String next(Map<Integer, String> letters) {
        long taken =
                letters.values().stream().filter(letter -> !letter.isEmpty()).count();
        return String.valueOf((char) ('A' + taken));
    }

    /** The same where others are spoken of, so that it has to be said what is the decided subject's. */
    Letters amongOthers() {
        return new Letters(letters, given, periods, true);
    }

    /** The same, with one more slot for a fact that has its name already. */
    Letters as(int slot, int same) {
        Map<Integer, String> all = new HashMap<>(letters);
        all.put(slot, letters.getOrDefault(same, ""));
        return new Letters(all, given, periods, inside);
    }
}
