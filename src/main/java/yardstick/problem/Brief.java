package yardstick.problem;

/** One short line for the log of whoever embeds the program: what an object is and what tells it apart, not all that it holds. */
public final class Brief {

    private static final int MOST = 200;

    private Brief() {}

    /**
     * A type and what tells one of its objects apart, such as {@code Grant[Z28/D05 since 2019Q4]}.
     *
     * @param words cut where the line would become longer than 200 characters
     */
    public static String of(String type, String words) {
        String line = words.replaceAll("\\p{Cntrl}", " ");
        int most = MOST - type.length() - "[…]".length();
        return type + "[" + (line.length() <= most ? line : cut(line, most) + "…") + "]";
    }

    private static String cut(String line, int most) {
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
    }

    /** A number of things, such as {@code 1 rule} and {@code 2 rules}. */
    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
