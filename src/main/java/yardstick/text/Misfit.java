package yardstick.text;

import java.nio.ByteBuffer;
import java.util.Optional;
import yardstick.problem.Words;

/** What the first bytes of a file betray that has zeros in it, so that nobody takes them for characters of their own. */
final class Misfit {

    private static final Words UTF_16 = looksLike("UTF-16");
    private static final Words UTF_32 = looksLike("UTF-32");

    private Misfit() {}

    private static Words looksLike(String name) {
        return new Words("文件不是 UTF-8 编码，看起来是 " + name, "the file is not UTF-8, it looks like " + name);
    }

    /** Every file of ours starts with a plain character; a zero is no part of it. */
    static Optional<Words> atStart(ByteBuffer bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        boolean mark = (a == 0xFF && b == 0xFE) || (a == 0xFE && b == 0xFF);
        if (isWide(bytes, mark)) {
            return Optional.of(UTF_32);
        }
        boolean oneZero = b >= 0 && (a == 0) != (b == 0);
        return oneZero && !mark ? Optional.of(UTF_16) : Optional.empty();
    }

    private static boolean isWide(ByteBuffer bytes, boolean mark) {
        boolean second = at(bytes, 1) == 0;
        boolean third = at(bytes, 2) == 0;
        boolean bigEndian = at(bytes, 0) == 0 && second && at(bytes, 2) >= 0;
        return bigEndian || (second && third) || (mark && third && at(bytes, 3) == 0);
    }

    private static int at(ByteBuffer bytes, int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }
}
