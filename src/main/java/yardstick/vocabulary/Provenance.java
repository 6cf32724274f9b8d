package yardstick.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.problem.Location;
import yardstick.problem.Problem;

/**
 * Where the facts of a dossier come from, as far as somebody may ask for it who has the facts already.
 *
 * @param file the input as the user named it
 * @param names of the measures in the order read, of very many the first thousand, and where each stands first
 * @param attributes the same of the names of attributes
 * @param truths the names of measures that were given as true or false, and where each stands so first
 * @param warnings what is odd but did not stop the dossier from being read
 */
public record Provenance(
        String file,
        Map<String, Location> names,
        Map<String, Location> attributes,
        Map<String, Location> truths,
        List<Problem> warnings) {

    /** Keeps the order of the names. */
    public Provenance {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        truths = Collections.unmodifiableMap(new LinkedHashMap<>(truths));
        warnings = List.copyOf(warnings);
    }

    /** Where a measure of this name stands first; the file as a whole where that is not known. */
    Location placeOf(String measureName) {
        return names.getOrDefault(measureName, Location.of(file));
    }
}
