package yardstick.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import yardstick.problem.Location;

/** Where each name of a measure stands first in what was read, for as many names as anybody would look through. */
public final class FirstNames {

    private static final int MOST = 1000;

    private final String file;
    private final Map<String, Location> places = new LinkedHashMap<>();
    private String last = "";

    FirstNames(String file) {
        this.file = file;
    }

    /** Takes the name of the next measure; figures of one name mostly come in a row. */
    void see(String name, Entry entry) {
        if (!name.equals(last)) {
            last = name;
            if (places.size() < MOST && !places.containsKey(name)) {
                places.put(name, entry.place().location("name"));
            }
        }
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /** The first place of a name; the file where it has none or none was kept. */
    public Location of(String name) {
        return places.getOrDefault(name, Location.of(file));
    }
}
