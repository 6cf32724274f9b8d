package yardstick.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ids stand for, in the order added; quick for the id asked for last, as entries of one subject stand together. */
final class Ids<T> {

    private final Map<String, T> all = new LinkedHashMap<>();
    private String last = "";
    private @Nullable T found;

    void add(String id, T thing) {
        all.put(id, thing);
    }

    /** What an id, which is not empty, stands for; null if for nothing. */
    @Nullable
    T get(String id) {
        if (!id.equals(last)) {
            last = id;
            found = all.get(id);
        }
        return found;
    }

    int size() {
        return all.size();
    }

    Set<String> names() {
        return all.keySet();
    }

    List<T> list() {
        return List.copyOf(all.values());
    }
}
