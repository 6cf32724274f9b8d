package yardstick.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What ids stand for; quick for the id asked for last and the one after it, as facts mostly come in the order of their subjects. */
public final class Ids<T> {

    private static final int MOST = 1 << 12;

    private final List<T> sorted;
    private final Function<T, String> idOf;
    private @Nullable List<String> names;
    private int last;

    /** The places of ids that were asked for out of order. */
    private final Map<String, Integer> places = new HashMap<>();

    /** The ids of things that are sorted by them. */
    public Ids(List<T> sorted, Function<T, String> idOf) {
        this.sorted = sorted;
        this.idOf = idOf;
    }

    /** What an id stands for; null if for nothing. */
    @Nullable
    public T get(String id) {
        if (!isAt(last, id)) {
            int place = isAt(last + 1, id) ? last + 1 : metPlace(id);
            if (place < 0) {
                return null;
            }
            last = place;
        }
        return sorted.get(last);
    }

    private int metPlace(String id) {
        Integer known = places.get(id);
        if (known != null) {
            return known;
        }
        int place = place(sorted, idOf, id);
        if (place >= 0 && places.size() < MOST) {
            places.put(id, place);
        }
        return place;
    }

    /** The place of what an id stands for; negative if for nothing. */
    public int place(String id) {
        return place(sorted, idOf, id);
    }

    private boolean isAt(int place, String id) {
        return place < sorted.size() && idOf.apply(sorted.get(place)).equals(id);
    }

    /** Finds by id among what is sorted by it; null where there is none. */
    static <T> @Nullable T find(List<T> sorted, Function<T, String> idOf, String id) {
        int place = place(sorted, idOf, id);
        return place < 0 ? null : sorted.get(place);
    }

    private static <T> int place(List<T> sorted, Function<T, String> idOf, String id) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = CodePoints.compare(idOf.apply(sorted.get(middle)), id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** All ids, in order. */
    public List<String> names() {
        if (names == null) {
            names = sorted.stream().map(idOf).toList();
        }
        return names;
    }
}
