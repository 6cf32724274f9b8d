package yardstick.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.problem.Words;

/**
 * The length of the periods that a policy counts in, and how such a period is written: {@code 2020}, {@code 2020H1}, {@code 2020Q2} or
 * {@code 2020-06}, with a year of four digits. A policy names its unit in {@code policy.json}; periods of two units are never compared.
 */
public enum PeriodUnit {
    YEAR(1, "(\\d{4})", "2020", "年度", "a year"),
    HALF(2, "(\\d{4})H([12])", "2020H1", "半年", "a half-year"),
    QUARTER(4, "(\\d{4})Q([1-4])", "2020Q2", "季度", "a quarter"),
    MONTH(12, "(\\d{4})-(0[1-9]|1[0-2])", "2020-06", "月份", "a month");

    private final int perYear;
    private final Pattern form;
    private final String example;
    private final Words word;

    PeriodUnit(int perYear, String form, String example, String zh, String en) {
        this.perYear = perYear;
        this.form = Pattern.compile(form);
        this.example = example;
        this.word = new Words(zh, en);
    }

    /** How many of its periods make a year. */
    public int perYear() {
        return perYear;
    }

    /** A period of this unit as it is written, for messages. */
    public String example() {
        return example;
    }

    /** What one of its periods is called. */
    public Words word() {
        return word;
    }

    /** Whether the text is a period of this unit. */
    public boolean accepts(String text) {
        return form.matcher(text).matches();
    }

    /**
     * Reads a period of this unit.
     *
     * @throws IllegalArgumentException if the text is not one; ask {@link #accepts} first
     */
    public Period parse(String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a period of unit " + this + ": " + text);
        }
        int part = perYear == 1 ? 0 : Integer.parseInt(matcher.group(2)) - 1;
        return new Period(this, Integer.parseInt(matcher.group(1)) * perYear + part);
    }

    /**
     * A period of this unit, handed back.
     *
     * @throws IllegalArgumentException if it is of another
     */
    public Period require(Period period) {
        if (period.unit() != this) {
            throw new IllegalArgumentException("the period " + period + " is not of the unit " + this);
        }
        return period;
    }

    String write(int index) {
        int year = Math.floorDiv(index, perYear);
        int part = Math.floorMod(index, perYear) + 1;
        return switch (this) {
            case YEAR -> four(year);
            case HALF -> four(year) + "H" + part;
            case QUARTER -> four(year) + "Q" + part;
            case MONTH -> four(year) + (part < 10 ? "-0" : "-") + part;
        };
    }

    private static String four(int year) {
        return year < 0 || year > 999
                ? Integer.toString(year)
                : "0".repeat(4 - Integer.toString(year).length()) + year;
    }
}
