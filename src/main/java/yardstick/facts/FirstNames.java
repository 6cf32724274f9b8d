package yardstick.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import yardstick.problem.Location;

/** Where each name of a measure stands first in what was read, for as many names as anybody would look through. */
final class FirstNames {

    private static final int MOST = 1000;

    private final Map<String, Location> places = new LinkedHashMap<>();
    private String last = "";

    /** Takes the name of the next measure; figures of one name mostly come in a row. */
    void see(String name, Entry entry) {
        if (!name.equals(last)) {
            last = name;
            if (places.size() < MOST && !places.containsKey(name)) {
                places.put(name, entry.place().location("name"));
            }
        }
    }

    Map<String, Location> places() {
        return places;
    }
}
