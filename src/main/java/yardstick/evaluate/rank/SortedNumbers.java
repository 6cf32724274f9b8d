package yardstick.evaluate.rank;

import java.math.BigDecimal;
import java.util.Arrays;
import yardstick.number.Numbers;

/** Numbers in order, looked up by halves; as whole numbers where all of them are decimals of few digits, which is what figures are. */
final class SortedNumbers {

    /** Decimals up to which figures are made whole numbers. */
    private static final int SCALE = 6;

    /** Digits before the point that are few. */
    private static final int DIGITS = 12;

    private final Object[] numbers;
    private final long[] whole;

    private SortedNumbers(Object[] numbers, long[] whole) {
        this.numbers = numbers;
        this.whole = whole;
    }

    /** Exact numbers and ends of ranges, in any order; sorts the array. */
    static SortedNumbers of(Object[] numbers) {
        long[] whole = new long[numbers.length];
        for (int i = 0; i < whole.length; i++) {
            if (!isShort(numbers[i])) {
                Arrays.sort(numbers, Numbers::compare);
                return new SortedNumbers(numbers, new long[0]);
            }
            whole[i] = whole((BigDecimal) numbers[i]);
        }
        Arrays.sort(whole);
        return new SortedNumbers(new Object[0], whole);
    }

    private static boolean isShort(Object number) {
        return number instanceof BigDecimal decimal
                && decimal.scale() >= 0
                && decimal.scale() <= SCALE
                && decimal.precision() - decimal.scale() <= DIGITS;
    }

    private static long whole(BigDecimal number) {
        return number.movePointRight(SCALE).longValue();
    }

    int size() {
        return Math.max(numbers.length, whole.length);
    }

    /** How many are less than a number. */
    int below(Object number) {
        return until(number, 0);
    }

    /** How many are not more than a number. */
    int upTo(Object number) {
        return until(number, 1);
    }

    /** How many compare to a number as less than some bound. */
    private int until(Object number, int bound) {
        boolean isShort = numbers.length == 0 && isShort(number);
        long key = isShort ? whole((BigDecimal) number) : 0;
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int comparison = isShort ? Long.compare(whole[middle], key) : compare(middle, number);
            if (comparison < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int place, Object number) {
        Object here = numbers.length == 0 ? BigDecimal.valueOf(whole[place], SCALE) : numbers[place];
        return Numbers.compare(here, number);
    }
}
