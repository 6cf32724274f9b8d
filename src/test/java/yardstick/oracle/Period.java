package yardstick.oracle;

/** Periods as numbers that count up by one from each period to the next. */
final class Period {

    private Period() {}

    /** Reads a quarter such as 2020Q2. */
    static int quarter(String text) {
        return Integer.parseInt(text.substring(0, 4)) * 4 + Integer.parseInt(text.substring(5)) - 1;
    }

    static String quarter(int number) {
        return "%04dQ%d".formatted(number / 4, number % 4 + 1);
    }
}
