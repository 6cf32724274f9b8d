package yardstick.sight;

import java.io.IOException;

/**
 * The door through which all text goes to people. Whatever is appended as a text is made printable in one line, be it from a file,
 * an argument or ourselves; a line ends only where the one character {@code '\n'} is appended, and only a {@link Painted} text brings
 * colour. So nothing that anybody wrote can clear a screen or forge a line.
 */
public final class Printer implements Appendable {

    private final Appendable out;

    private Printer(Appendable out) {
        this.out = out;
    }

    /** The door in front of what shows or keeps the text. */
    public static Printer to(Appendable out) {
        return out instanceof Printer printer ? printer : new Printer(out);
    }

    @Override
    public Printer append(CharSequence text) throws IOException {
        if (text instanceof Painted painted) {
            out.append(painted.on()).append(Printable.line(painted.text())).append(painted.off());
        } else {
            out.append(Printable.line(text.toString()));
        }
        return this;
    }

    @Override
    public Printer append(CharSequence text, int start, int end) throws IOException {
        return append(text.subSequence(start, end));
    }

    @Override
    public Printer append(char character) throws IOException {
        if (character == '\n') {
            out.append(character);
            return this;
        }
        return append(Character.toString(character));
    }

    /** Appends what has lines of its own, each made printable. */
    public Printer lines(String text) throws IOException {
        for (String line : text.lines().toList()) {
            out.append(Printable.of(line)).append('\n');
        }
        return this;
    }
}
