package yardstick.policy;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.problem.Problem;

/**
 * Where something stands, and the line to show with it.
 *
 * @param line the line that the location points into; null where there is none worth showing
 */
record SourcePlace(Location location, @Nullable String line) {

    static SourcePlace of(String path) {
        return new SourcePlace(Location.of(path), null);
    }

    Problem shownIn(Problem problem) {
        return line == null ? problem : problem.showing(line);
    }
}
