package yardstick.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.sight.LookAlikes;
import yardstick.text.Digits;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** Equal texts, periods and numbers of one dossier as one object each, so that millions of facts fit in memory. */
final class Interning {

    private static final int MOST_NUMBERS = 100_000;

    /** The index of a period that was refused, before any that can be written. */
    static final int REFUSED = Integer.MIN_VALUE / 2;

    private final PeriodUnit unit;
    private final Period refused;
    private final Map<String, String> texts = new HashMap<>();
    private boolean plain = true;
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    Interning(PeriodUnit unit) {
        this.unit = unit;
        this.refused = new Period(unit, REFUSED);
    }

    PeriodUnit unit() {
        return unit;
    }

    String text(String text) {
        String known = texts.putIfAbsent(text, text);
        if (known != null) {
            return known;
        }
        plain &= LookAlikes.isPlain(text);
        return text;
    }

    /** Whether all texts are made of characters that look like no others. */
    boolean isPlain() {
        return plain;
    }

    /** The period written so; null if it is not one of the unit. */
    @Nullable
    Period period(String text) {
        Period known = periods.get(text);
        if (known == null && unit.accepts(text)) {
            known = unit.parse(text);
            periods.put(text, known);
        }
        return known;
    }

    /** The stand-in for a period that was refused. */
    Period refused() {
        return refused;
    }

    /** The number written so, with the zeros at its end as written; null if it has too many digits. */
    @Nullable
    BigDecimal number(String text) {
        BigDecimal known = numbers.get(text);
        if (known == null) {
            known = Digits.read(text).orElse(null);
            if (known != null && numbers.size() < MOST_NUMBERS) {
                numbers.put(text, known);
            }
        }
        return known;
    }
}
