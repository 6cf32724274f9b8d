package yardstick.vocabulary;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.number.Mark;
import yardstick.problem.Brief;

/** The indicators that a policy knows: 指标目录. A policy without a catalogue takes every name. */
public final class Indicators {

    /** Of a policy that has no catalogue. */
    public static final Indicators NONE = new Indicators(List.of(), false);

    private final List<Indicator> all;
    private final boolean given;
    private final Map<String, Map<Kind, Indicator>> byName = new LinkedHashMap<>();

    private Indicators(List<Indicator> all, boolean given) {
        this.all = List.copyOf(all);
        this.given = given;
        for (Indicator indicator : all) {
            byName.computeIfAbsent(indicator.name(), any -> new EnumMap<>(Kind.class))
                    .put(indicator.of(), indicator);
        }
    }

    /** A catalogue; of two of one name and kind, the later counts. */
    public static Indicators of(List<Indicator> all) {
        return new Indicators(all, true);
    }

    /** Whether the policy has a catalogue, so that no other name is an indicator. */
    public boolean areGiven() {
        return given;
    }

    /** All of them, in the order of the file. */
    public List<Indicator> all() {
        return all;
    }

    /** The indicators of a name by the kind of subject that has them; none for a name that the catalogue does not have. */
    public Map<Kind, Indicator> named(String name) {
        return byName.getOrDefault(name, Map.of());
    }

    /** The indicator of a name of a kind of subject; null if the catalogue has none. */
    public @Nullable Indicator of(String name, Kind kind) {
        return named(name).get(kind);
    }

    /** What is known of a figure that nobody has told: its bounds, or nothing. */
    public Object unknown(String name, Kind kind) {
        Indicator indicator = of(name, kind);
        return indicator == null ? Mark.UNKNOWN : indicator.unknown();
    }

    /** The texts that one of them can be; none where any text can be, or there is no such indicator. */
    public List<String> texts(String name, Kind kind) {
        Indicator indicator = of(name, kind);
        return indicator == null ? List.of() : indicator.texts();
    }

    @Override
    public String toString() {
        return Brief.of("Indicators", Brief.count(all.size(), "indicator"));
    }
}
