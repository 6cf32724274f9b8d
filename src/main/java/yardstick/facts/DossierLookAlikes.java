package yardstick.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yardstick.sight.LookAlikes;

/** Tells of names in a dossier that differ and look the same, so that what belongs together is taken apart. */
final class DossierLookAlikes {

    private final Problems problems;

    DossierLookAlikes(Problems problems) {
        this.problems = problems;
    }

    /**
     * Where names of one kind stand.
     *
     * @param names hands over those of a row
     */
    private record In<R>(EntryList<R> rows, String field, BiConsumer<R, Consumer<String>> names) {

        boolean isPlain() {
            boolean[] plain = {true};
            Consumer<String> look = name -> plain[0] &= LookAlikes.isPlain(name);
            for (int i = 0; i < rows.size() && plain[0]; i++) {
                names.accept(rows.get(i), look);
            }
            return plain[0];
        }

        void collect(Map<String, Found> found) {
            for (int i = 0; i < rows.size(); i++) {
                Found here = new Found(rows, i, field);
                names.accept(rows.get(i), name -> found.putIfAbsent(name, here));
            }
        }
    }

    private record Found(EntryList<?> rows, int number, String field) {

        EntryPlace place() {
            return rows.place(number);
        }
    }

    /** Looks at the ids, at the names of measures, and at what zones and designations are matched by. */
    void tell(Rows rows) {
        tell(List.of(new In<>(rows.zones, "id", (zone, name) -> name.accept(zone.id()))));
        tell(List.of(new In<>(rows.parties, "id", (row, name) -> name.accept(row.id()))));
        tell(List.of(new In<>(rows.designations, "id", (row, name) -> name.accept(row.id()))));
        tell(List.of(new In<>(rows.measures, "name", (measure, name) -> name.accept(measure.name()))));
        tell(List.of(new In<>(rows.attributes, "name", (attribute, name) -> name.accept(attribute.name()))));
        tell(List.of(new In<>(rows.attributes, "value", (attribute, name) -> {
            if (attribute.value() != null) {
                name.accept(attribute.value());
            }
        })));
        tell(List.of(new In<>(rows.milestones, "id", (milestone, name) -> name.accept(milestone.id()))));
        tell(List.of(new In<>(rows.difficulties, "id", (difficulty, name) -> name.accept(difficulty.id()))));
        tell(List.of(
                new In<>(rows.zones, "leadingIndustries", (zone, name) -> each(zone.leadingIndustries(), name)),
                new In<>(rows.zones, "featuredIndustries", (zone, name) -> each(zone.featuredIndustries(), name)),
                new In<>(
                        rows.designations,
                        "industries",
                        (row, name) -> row.designation().industries().forEach(name))));
        tell(List.of(
                new In<>(rows.zones, "functions", (zone, name) -> each(zone.functions(), name)),
                new In<>(
                        rows.designations,
                        "functions",
                        (row, name) -> row.designation().functions().forEach(name))));
        tell(List.of(
                new In<>(rows.zones, "layouts", (zone, name) -> each(zone.layouts(), name)),
                new In<>(
                        rows.designations,
                        "layouts",
                        (row, name) -> row.designation().layouts().forEach(name))));
    }

    private static void each(@Nullable List<String> names, Consumer<String> name) {
        if (names != null) {
            names.forEach(name);
        }
    }

    private void tell(List<In<?>> kind) {
        if (kind.stream().allMatch(In::isPlain)) {
            return;
        }
        Map<String, Found> found = new LinkedHashMap<>();
        kind.forEach(names -> names.collect(found));
        LookAlikes names = new LookAlikes();
        found.forEach((name, here) -> names.add(name).ifPresent(before -> {
            EntryPlace at = here.place();
            EntryPlace there = Objects.requireNonNull(found.get(before)).place();
            problems.warn(
                    there,
                    seen -> TextComplaint.looksLike(here.field, name, before, seen.seenFrom(at)),
                    at.location(here.field));
        }));
    }
}
