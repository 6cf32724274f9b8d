package yardstick.text;

import java.util.regex.Pattern;
import yardstick.sight.Printable;

/** What a spreadsheet program would run as a formula; the same for what is read and for what is written. */
public final class Formula {

    private static final String SIGNS = "=+-@＝＋－＠";
    private static final Pattern DASHES = Pattern.compile("[-－—–\\s]*");

    private Formula() {}

    /** Whether a cell with that text would be run, be it behind spaces; a negative number, or a dash, is none. */
    public static boolean is(String text) {
        String bare = Spaces.strip(text);
        if (bare.isEmpty()) {
            return false;
        }
        boolean control = text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n';
        return control
                || (SIGNS.indexOf(bare.charAt(0)) >= 0
                        && Figure.of(bare).value().isEmpty()
                        && !DASHES.matcher(bare).matches());
    }

    /** A text on one line that no spreadsheet program runs. */
    public static String harmless(String text) {
        String printable = Printable.line(text);
        return is(printable) ? "'" + printable : printable;
    }
}
