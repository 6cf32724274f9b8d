package yardstick.sight;

/**
 * A text that a terminal sets off. Taken for any other sequence of characters it holds the orders to the terminal, which the
 * {@link Printer} lets through from nothing else.
 *
 * @param code the numbers by which terminals know what to do
 */
public record Painted(String code, String text) implements CharSequence {

    String on() {
        return "\u001B[" + code + "m";
    }

    String off() {
        return "\u001B[0m";
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return on() + text + off();
    }
}
