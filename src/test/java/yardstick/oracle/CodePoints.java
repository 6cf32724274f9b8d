package yardstick.oracle;

import java.util.Arrays;
import java.util.Comparator;

/** The order of text by code point, which differs from {@code String.compareTo} beyond the basic plane. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }
}
