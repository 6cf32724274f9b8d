package yardstick.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import yardstick.problem.Words;

/** How the characters of a file are written as bytes; the same for files of every kind. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    GB18030("GB18030 (GBK)", Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33);

    /** What to do about a file in any other encoding than UTF-8. */
    public static final Words SAVE = new Words(
            "另存为 UTF-8 编码，各种程序都不会读错；在 Excel 或 WPS 中选“CSV UTF-8（逗号分隔）”",
            "save it as UTF-8, which no program misreads; in Excel or WPS that is `CSV UTF-8 (comma delimited)`");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a charset never changes
    private final Charset charset;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final int[] mark;

    Encoding(String label, Charset charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * The encoding of a file: UTF-16 if its mark says so, UTF-8 if all of it is, else GB18030 if all of it is and it does not look
     * like damaged UTF-8; none if it is none of these.
     *
     * @param most bytes to look at
     */
    public static Optional<Encoding> of(InputStream in, long most) throws IOException {
        return new Recognition().of(in, most);
    }

    /** The encoding of the whole bytes of a file. */
    public static Optional<Encoding> of(byte[] bytes) {
        try {
            return of(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    /** What is told of a file that is not in UTF-8, though it was read. */
    public Words told() {
        return new Words("文件是 " + label + " 编码，已按此读取", "the file is in " + label + " and was read as such");
    }

    /** What is told of a file that has to be in UTF-8 and is not. */
    public Words refused() {
        return new Words("文件是 " + label + " 编码，不是 UTF-8", "the file is in " + label + ", not in UTF-8");
    }

    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** The place behind the marks at the start of a file, of which some programs write one before another. */
    int afterMarks(ByteBuffer start) {
        int at = 0;
        while (isMarkAt(start, at)) {
            at += mark.length;
        }
        return at;
    }

    boolean isMarkAt(ByteBuffer bytes, int at) {
        for (int i = 0; i < mark.length; i++) {
            if (at + i >= bytes.limit() || (bytes.get(at + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
