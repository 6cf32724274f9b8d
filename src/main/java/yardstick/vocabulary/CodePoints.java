package yardstick.vocabulary;

import java.util.Comparator;

/** The order of text by code point, which plain Java order leaves for characters beyond the basic plane. */
public final class CodePoints {

    /** Compares text by code point. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    /** Compares text by code point; texts that are the same object, as most are that are equal, at once. */
    @SuppressWarnings("ReferenceEquality")
    public static int compare(String left, String right) {
        if (left == right) {
            return 0;
        }
        int end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? a - b : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return left.length() - right.length();
    }
}
