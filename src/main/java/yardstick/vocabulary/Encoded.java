package yardstick.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Values of one kind as they are written in UTF-8; since most have been written before, what was encoded last is kept. */
final class Encoded<T> {

    /** Of values that are kept: those of many lines are found again at once. */
    private static final int MOST = 1 << 12;

    private final Map<T, byte[]> kept = new HashMap<>();
    private final Function<T, String> form;

    /** Values that are written in a form. */
    Encoded(Function<T, String> form) {
        this.form = form;
    }

    byte[] bytes(T value) {
        byte[] known = kept.get(value);
        if (known != null) {
            return known;
        }
        if (kept.size() == MOST) {
            kept.clear();
        }
        byte[] encoded = form.apply(value).getBytes(StandardCharsets.UTF_8);
        kept.put(value, encoded);
        return encoded;
    }
}
