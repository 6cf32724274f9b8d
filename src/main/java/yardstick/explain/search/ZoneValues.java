package yardstick.explain.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import yardstick.rule.Field;
import yardstick.rule.Input;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.CodePoints;

/** The values of a zone's property at which something may change. */
final class ZoneValues {

    /** Stands for any text that no rule names. */
    static final String ANOTHER = "…";

    private static final int LONGEST = 50;

    private ZoneValues() {}

    static List<Object> critical(Input.Property property, Thresholds thresholds, Collection<String> named) {
        Field field = Vocabulary.fields(Type.ZONE).get(property.field());
        boolean list = field != null && field.type() == Type.LIST;
        Set<Object> values = list ? lists(thresholds, named) : texts(property, thresholds, named);
        values.remove(thresholds.value());
        return List.copyOf(values);
    }

    private static Set<Object> texts(Input.Property property, Thresholds thresholds, Collection<String> named) {
        Set<Object> values = new LinkedHashSet<>(named);
        boolean level = property.field().equals("level");
        if (thresholds.value() == null || named.contains(thresholds.value())) {
            values.addAll(level ? List.of("NATIONAL", "PROVINCIAL", "MUNICIPAL") : List.of(ANOTHER));
        }
        return values;
    }

    private static Set<Object> lists(Thresholds thresholds, Collection<String> named) {
        List<String> own = new ArrayList<>();
        if (thresholds.value() instanceof List<?> list) {
            list.forEach(element -> own.add(String.valueOf(element)));
            own.sort(CodePoints.ORDER);
        }
        Set<Object> values = new LinkedHashSet<>();
        for (BigDecimal number : thresholds.numbers()) {
            int size = number.setScale(0, RoundingMode.FLOOR)
                    .min(BigDecimal.valueOf(LONGEST))
                    .intValue();
            for (int near = size - 1; near <= size + 1; near++) {
                if (near >= 0) {
                    values.add(ofSize(own, near));
                }
            }
        }
        for (String element : named) {
            List<String> longer = new ArrayList<>(own);
            longer.add(element);
            values.add(own.contains(element) ? own : List.copyOf(longer));
        }
        if (!named.isEmpty()) {
            values.add(own.stream().filter(element -> !named.contains(element)).toList());
        }
        return values;
    }

    private static List<String> ofSize(List<String> own, int size) {
        List<String> values = new ArrayList<>(own.subList(0, Math.min(size, own.size())));
        while (values.size() < size) {
            values.add(ANOTHER + (values.size() + 1));
        }
        return List.copyOf(values);
    }
}
