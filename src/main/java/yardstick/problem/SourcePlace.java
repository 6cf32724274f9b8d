package yardstick.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands, and the line to show with it.
 *
 * @param line the line that the location points into; null where there is none worth showing
 */
public record SourcePlace(Location location, @Nullable String line) {

    /** A file as a whole. */
    public static SourcePlace of(String path) {
        return new SourcePlace(Location.of(path), null);
    }
}
