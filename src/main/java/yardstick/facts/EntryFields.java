package yardstick.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;
import yardstick.vocabulary.DossierLimits;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.TextFault;

/** The fields of one entry, checked as they are asked for; what is refused is stood in for by something empty. */
final class EntryFields {

    private static final Words NUMBER = WrittenValue.Type.NUMBER.noun();
    private static final Words FIGURE = new Words("数字或 true/false", "a number or true/false");

    private final Interning pool;
    private final Problems problems;
    private final Suggestions suggestions;
    private Entry entry = new Entry("", DossierSection.DOSSIER);

    /** The fields of no entry yet. */
    EntryFields(Interning pool, Problems problems, Suggestions suggestions) {
        this.pool = pool;
        this.problems = problems;
        this.suggestions = suggestions;
    }

    /** Makes them those of an entry. */
    void of(Entry entry) {
        this.entry = entry;
    }

    /** A required id or name, which must be fit to be compared and shown. */
    String label(String field) {
        WrittenValue value = required(field, WrittenValue.Type.TEXT);
        return value == null ? "" : label(field, value);
    }

    /** A required text of any kind. */
    String text(String field) {
        WrittenValue value = required(field, WrittenValue.Type.TEXT);
        return value == null || !isSound(field, value, DossierLimits.TEXT) ? "" : value.text();
    }

    @Nullable
    String optionalText(String field) {
        WrittenValue value = optional(field, WrittenValue.Type.TEXT);
        return value == null || !isSound(field, value, DossierLimits.TEXT) ? null : value.text();
    }

    /** A name that may be missing; null where the field is absent. */
    @Nullable
    String optionalLabel(String field) {
        WrittenValue value = optional(field, WrittenValue.Type.TEXT);
        return value == null ? null : label(field, value);
    }

    /** The id of another entry; whether there is such an entry is not known yet. */
    String reference(String field) {
        return reference(field, required(field, WrittenValue.Type.TEXT));
    }

    /** The id of another entry, empty if refused; null where the field is absent. */
    @Nullable
    String optionalReference(String field) {
        WrittenValue value = entry.value(field);
        return value == null || value.isNull() ? null : reference(field, typed(field, value, WrittenValue.Type.TEXT));
    }

    /** Says that one of two fields is needed, as neither is there. */
    void requireEither(String field, String other) {
        WrittenValue value = entry.value(field);
        if (value == null) {
            problems.add(FieldComplaint.missingEither(field, other, entry.section()), entry.place(), field);
        } else {
            refuse(field, value, FieldComplaint.isNull(field, entry.section()));
        }
    }

    private String reference(String field, @Nullable WrittenValue value) {
        return value == null || !isSound(field, value, DossierLimits.NAME)
                ? ""
                : value.spelling().text(pool);
    }

    /** A word out of a list; required unless something stands for it by default. */
    String choice(String field, List<String> allowed, @Nullable String byDefault) {
        WrittenValue value =
                byDefault == null ? required(field, WrittenValue.Type.TEXT) : optional(field, WrittenValue.Type.TEXT);
        if (value == null) {
            return byDefault == null ? "" : byDefault;
        }
        String word = value.text();
        int index = allowed.indexOf(word);
        if (index >= 0) {
            return allowed.get(index);
        }
        refuse(field, value, FieldComplaint.notInList(field, word, allowed, suggestions.to(word, allowed)));
        return "";
    }

    /** A required period. */
    Period period(String field) {
        WrittenValue value = required(field, WrittenValue.Type.TEXT);
        Period period = value == null ? null : period(field, value);
        return period == null ? pool.refused() : period;
    }

    @Nullable
    Period optionalPeriod(String field) {
        WrittenValue value = optional(field, WrittenValue.Type.TEXT);
        return value == null ? null : period(field, value);
    }

    private @Nullable Period period(String field, WrittenValue value) {
        Period period = value.spelling().period(pool);
        if (period == null) {
            refuse(field, value, PeriodComplaint.notOf(pool.unit(), field, value.text()));
        }
        return period;
    }

    /** Whether something is said to hold; what is not said does not. */
    boolean holds(String field) {
        WrittenValue value = optional(field, WrittenValue.Type.BOOLEAN);
        return value != null && value.text().equals("true");
    }

    /** A list of periods; none where the field is absent. */
    List<Period> periods(String field) {
        List<Period> periods = new ArrayList<>();
        WrittenValue value = optional(field, WrittenValue.Type.LIST);
        for (int i = 0; value != null && i < value.items().size(); i++) {
            WrittenValue item = typed(field + "/" + i, value.items().get(i), WrittenValue.Type.TEXT);
            Period period = item == null ? null : period(field + "/" + i, item);
            if (period != null) {
                periods.add(period);
            }
        }
        return periods;
    }

    /** A figure: a number, or true for 1 and false for 0. */
    @Nullable
    BigDecimal figure(String field) {
        WrittenValue value = entry.value(field);
        if (value != null && value.type() == WrittenValue.Type.BOOLEAN) {
            return value.text().equals("true") ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return number(field, value, FIGURE);
    }

    @Nullable
    BigDecimal progress(String field) {
        BigDecimal number = number(field, entry.value(field), NUMBER);
        if (number != null && !Milestone.isProgress(number)) {
            complain(field, NumberComplaint.progress(number.toPlainString()));
        }
        return number;
    }

    /** A number of places, whole and not negative. */
    @Nullable
    BigDecimal places(String field) {
        BigDecimal number = number(field, entry.value(field), NUMBER);
        if (number != null
                && (number.signum() < 0 || number.stripTrailingZeros().scale() > 0)) {
            complain(field, NumberComplaint.places(number.toPlainString()));
        }
        return number;
    }

    private @Nullable BigDecimal number(String field, @Nullable WrittenValue value, Words wanted) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.type() != WrittenValue.Type.NUMBER) {
            refuse(field, value, FieldComplaint.noNumber(field, value, wanted));
            return null;
        }
        BigDecimal number = value.spelling().number(pool);
        if (number == null) {
            refuse(field, value, NumberComplaint.tooLarge(value.text()));
        }
        return number;
    }

    /** A list of names; null where the field is absent. */
    @Nullable
    List<String> labels(String field) {
        WrittenValue value = optional(field, WrittenValue.Type.LIST);
        if (value == null) {
            return null;
        }
        if (value.items().size() > DossierLimits.LIST) {
            refuse(field, value, FieldComplaint.listTooLong(field));
        }
        List<String> labels = new ArrayList<>(value.items().size());
        for (int i = 0; i < value.items().size(); i++) {
            WrittenValue item = value.items().get(i);
            if (item.type() != WrittenValue.Type.TEXT) {
                refuse(field + "/" + i, item, FieldComplaint.mistyped(field, item, WrittenValue.Type.TEXT.noun()));
            } else if (item.spelling().isPlainLabel()) {
                labels.add(item.spelling().text(pool));
            } else {
                labels.add(label(field + "/" + i, item));
            }
        }
        return List.copyOf(labels);
    }

    private @Nullable WrittenValue required(String field, WrittenValue.Type type) {
        WrittenValue value = entry.value(field);
        if (value == null) {
            problems.add(FieldComplaint.missing(field, entry.section()), entry.place(), field);
            return null;
        }
        if (value.isNull()) {
            refuse(field, value, FieldComplaint.isNull(field, entry.section()));
            return null;
        }
        return typed(field, value, type);
    }

    private @Nullable WrittenValue optional(String field, WrittenValue.Type type) {
        WrittenValue value = entry.value(field);
        if (value == null || value.isNull()) {
            return null;
        }
        return typed(field, value, type);
    }

    private @Nullable WrittenValue typed(String field, WrittenValue value, WrittenValue.Type type) {
        if (value.type() != type) {
            refuse(field, value, FieldComplaint.mistyped(field, value, type.noun()));
            return null;
        }
        return value;
    }

    private String label(String field, WrittenValue value) {
        if (!isSound(field, value, DossierLimits.NAME)) {
            return "";
        }
        if (!value.spelling().isPlainLabel()) {
            refuse(field, value, TextFault.ofName(value.text()), DossierLimits.NAME);
        }
        return value.spelling().text(pool);
    }

    private boolean isSound(String field, WrittenValue value, int limit) {
        if (value.spelling().isPlainLabel()) {
            return true;
        }
        if (Spelling.isDamaged(value.text())) {
            refuse(field, value, TextComplaint.damaged(EntryPlace.listed(field)));
        }
        TextFault fault = TextFault.ofText(value.text(), limit);
        refuse(field, value, fault, limit);
        return fault == null;
    }

    private void refuse(String field, WrittenValue value, @Nullable TextFault fault, int limit) {
        if (fault != null) {
            refuse(field, value, TextComplaint.of(fault, EntryPlace.listed(field), value.text(), limit));
        }
    }

    /** Warns of something that ends before it begins. */
    void checkOrder(String later, @Nullable Period end, String earlier, Period start) {
        if (end != null && end.compareTo(start) < 0) {
            complain(later, PeriodComplaint.reversed(later, end, earlier, start));
        }
    }

    /** Says something about the value of a field, at the value; at the entry if there is none. */
    void complain(String field, Complaint complaint) {
        WrittenValue value = entry.value(field);
        if (value == null) {
            problems.add(complaint, entry.place(), field);
        } else {
            refuse(field, value, complaint);
        }
    }

    private void refuse(String field, WrittenValue value, Complaint complaint) {
        problems.add(complaint, entry.place(), field, value);
    }
}
