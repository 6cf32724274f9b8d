package yardstick.facts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import yardstick.problem.Words;

/** Guesses in which encoding a file was written that is not UTF-8, for the message only. */
final class Encoding {

    private static final Words UTF_16 = looksLike("UTF-16");
    private static final Words UTF_32 = looksLike("UTF-32");
    private static final int SAMPLE = 1 << 12;

    private Encoding() {}

    private static Words looksLike(String name) {
        return new Words("看起来是 " + name, "it looks like " + name);
    }

    /** What the first bytes of a file betray: JSON starts with plain characters, a zero is no part of them. */
    static Optional<Words> atStart(ByteBuffer bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        boolean mark = (a == 0xFF && b == 0xFE) || (a == 0xFE && b == 0xFF);
        if (isWide(bytes, mark)) {
            return Optional.of(UTF_32);
        }
        boolean oneZero = b >= 0 && (a == 0) != (b == 0);
        return mark || oneZero ? Optional.of(UTF_16) : Optional.empty();
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

    /** What the bytes could be that follow upon the first that cannot be UTF-8. */
    static Words ofRest(ByteBuffer rest) {
        if (isOverlongOrSurrogate(
                rest.get(rest.position()) & 0xFF, rest.remaining() > 1 ? rest.get(rest.position() + 1) & 0xFF : 0)) {
            return new Words("此处的字节不合规则", "the bytes at this place break its rules");
        }
        ByteBuffer sample = rest.duplicate().limit(Math.min(rest.limit(), rest.position() + SAMPLE));
        CharBuffer text = CharBuffer.allocate(SAMPLE);
        boolean fits = !Charset.forName("GB18030")
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(sample, text, false)
                .isError();
        return fits && text.flip().codePoints().anyMatch(Character::isIdeographic)
                ? looksLike("GB18030 (GBK)")
                : new Words("从此处起无法识别", "from here on it cannot be told what it is");
    }

    private static boolean isOverlongOrSurrogate(int first, int second) {
        return switch (first) {
            case 0xC0, 0xC1 -> second < 0xC0;
            case 0xE0 -> second >= 0x80 && second < 0xA0;
            case 0xED -> second >= 0xA0 && second < 0xC0;
            case 0xF0 -> second >= 0x80 && second < 0x90;
            default -> false;
        };
    }
}
