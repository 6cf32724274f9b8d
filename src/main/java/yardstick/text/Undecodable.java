package yardstick.text;

import java.io.IOException;
import java.util.Locale;
import yardstick.problem.Words;

/** Thrown where the bytes of a file are no characters. */
public final class Undecodable extends IOException {

    private static final long serialVersionUID = 1L;
    private static final Words LOOK = new Words(
            "用记事本打开，核对此处的文字，另存为 UTF-8 编码", "open it in a text editor, look at the text here and save it as UTF-8");
    private static final Words SAVE = new Words("另存为 UTF-8 编码", "save it as UTF-8");

    private final transient Words said;
    private final transient Words hint;
    private final int line;
    private final int column;

    private Undecodable(Words said, Words hint, int line, int column) {
        super(said.en());
        this.said = said;
        this.hint = hint;
        this.line = line;
        this.column = column;
    }

    /** Of a file whose first bytes tell what it is. */
    static Undecodable whole(Words said) {
        return new Undecodable(said, SAVE, 1, 1);
    }

    /** Of a file whose bytes are characters of the encoding up to one. */
    static Undecodable at(int value, Encoding encoding, int line, int column) {
        String number = String.format(Locale.ROOT, "0x%02X", value & 0xFF);
        String label = encoding.label();
        return new Undecodable(
                encoding == Encoding.UTF_8
                        ? new Words(
                                "此处的字节 " + number + " 不是 UTF-8 编码，整个文件也不是 GB18030 (GBK) 编码",
                                "the byte " + number
                                        + " here is not UTF-8, and the file as a whole is not GB18030 (GBK)")
                        : new Words(
                                "文件是 " + label + " 编码，此处的字节 " + number + " 却不是",
                                "the file is in " + label + ", but the byte " + number + " here is not"),
                LOOK,
                line,
                column);
    }

    /** What is wrong. */
    public Words said() {
        return said;
    }

    /** What to do about it. */
    public Words hint() {
        return hint;
    }

    /** The line of the first byte that is wrong, from 1. */
    public int line() {
        return line;
    }

    /** Its column in characters, from 1. */
    public int column() {
        return column;
    }
}
