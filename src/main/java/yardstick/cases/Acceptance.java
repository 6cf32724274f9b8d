package yardstick.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.cases.CaseResult.Difference;

/** Rewrites what a case expects to what is; nothing else of its file changes. */
public final class Acceptance {

    private Acceptance() {}

    /** The text of the case's file with the decisions as they are; what the case leaves open stays open. */
    public static String of(CaseResult result) {
        List<Expectation> accepted = new ArrayList<>();
        for (Expectation expectation : result.of().expect()) {
            accepted.add(result.differences().stream()
                    .filter(difference -> expectation.equals(difference.expected()))
                    .findFirst()
                    .map(difference -> accepted(difference, expectation))
                    .orElse(expectation));
        }
        result.differences().stream()
                .filter(difference -> difference.expected() == null)
                .map(Difference::actual)
                .map(Expectation::of)
                .forEach(accepted::add);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        accepted.forEach(expectation -> list.add(expectation.tree()));
        return result.of().json().replacing("/expect", JsonLayout.value(list, "  "));
    }

    private static Expectation accepted(Difference difference, Expectation old) {
        Expectation actual = Expectation.of(difference.actual());
        return new Expectation(
                actual.zone(),
                actual.party(),
                actual.designation(),
                old.matter(),
                actual.outcome(),
                kept(old.grounds(), actual.grounds()),
                kept(old.open(), actual.open()),
                kept(old.values(), actual.values()));
    }

    /** The figures that the case names. */
    private static @Nullable Map<String, String> kept(
            @Nullable Map<String, String> old, @Nullable Map<String, String> actual) {
        if (old == null || actual == null) {
            return null;
        }
        Map<String, String> kept = new LinkedHashMap<>(actual);
        kept.keySet().retainAll(old.keySet());
        return kept;
    }

    /** A list that the case names, or that holds something now. */
    private static @Nullable List<String> kept(@Nullable List<String> old, @Nullable List<String> actual) {
        return old != null || (actual != null && !actual.isEmpty()) ? actual : null;
    }
}
