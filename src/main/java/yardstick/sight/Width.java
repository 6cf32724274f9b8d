package yardstick.sight;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many terminal columns a text takes: 2 for a wide or full-width character, 0 for a mark that joins the one before, else 1.
 *
 * <p>Characters of ambiguous width (such as {@code “ ” … →}) count as 1, as terminals show them unless told otherwise.
 */
public final class Width {

    /** The wide characters: East Asian Width W and F of Unicode, emoji in whole blocks. */
    private static final String WIDE = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1
            26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C
            274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E 3041-A4CF A960-A97F
            AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6F FF01-FF60 FFE0-FFE6 16FE0-18DFF 1AFF0-1B2FF 1F004 1F0CF
            1F18E 1F191-1F19A 1F200-1F265 1F300-1F64F 1F680-1F6FF 1F7E0-1F7EB 1F90C-1F9FF 1FA70-1FAFF
            20000-3FFFD
            """;

    /** The first character of each run of wide ones, and the first behind it, in turn. */
    private static final int[] BORDERS = Stream.of(WIDE.strip().split("\\s+", -1))
            .flatMapToInt(Width::borders)
            .toArray();

    private Width() {}

    private static IntStream borders(String run) {
        int dash = run.indexOf('-');
        String first = dash < 0 ? run : run.substring(0, dash);
        return IntStream.of(Integer.parseInt(first, 16), Integer.parseInt(run.substring(dash + 1), 16) + 1);
    }

    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** The text with spaces after it up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    public static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    public static boolean isWide(int character) {
        int found = Arrays.binarySearch(BORDERS, character);
        int bordersUpToIt = found >= 0 ? found + 1 : -found - 1;
        return bordersUpToIt % 2 == 1;
    }
}
