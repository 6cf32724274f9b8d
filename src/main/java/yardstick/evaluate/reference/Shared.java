package yardstick.evaluate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.rank.DividedMembers;
import yardstick.rule.Aggregate;
import yardstick.rule.Condition;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Rank;
import yardstick.vocabulary.Subject;

/** A set that is the same for many who ask: gone through once, and told member by member only where it is small. */
final class Shared {

    private final Condition.Accumulate accumulate;
    private final DividedMembers members;
    private final Map<List<Object>, List<Aggregate>> known = new HashMap<>();

    private Shared(Condition.Accumulate accumulate, DividedMembers members) {
        this.accumulate = accumulate;
        this.members = members;
    }

    /** The set of a condition; null if it depends on who asks. */
    static @Nullable Shared of(Condition.Accumulate accumulate, Rule rule) {
        DividedMembers members = DividedMembers.of(accumulate, rule);
        return members != null && members.tests().isEmpty() ? new Shared(accumulate, members) : null;
    }

    /** Fills in the results of functions. */
    void fill(Object[] frame, boolean explaining, @Nullable Subject asking, Runnable gather) {
        List<Object> key = new ArrayList<>(List.of(explaining));
        members.keys().forEach(read -> key.add(read.value(frame)));
        List<Aggregate> results = known.get(key);
        if (results == null) {
            gather.run();
            results = accumulate.functions().stream()
                    .map(function -> (Aggregate) frame[function.slot()])
                    .toList();
            known.put(key, results);
        }
        for (int i = 0; i < results.size(); i++) {
            SetFunction function = accumulate.functions().get(i);
            Aggregate result = results.get(i);
            frame[function.slot()] = asking == null
                    ? result
                    : new Aggregate(result.value(), result.doubts(), told(result, function, asking));
        }
    }

    /** What the members were read from; of many that are others', no more than how many figures of theirs were read. */
    private static Set<Reading> told(Aggregate result, SetFunction function, Subject asking) {
        if (result.readings().size() <= Ranked.FEW) {
            return result.readings();
        }
        Set<Reading> own = new LinkedHashSet<>(result.readings());
        own.removeIf(reading -> reading.fact() instanceof Measure measure && isOther(measure.of(), asking));
        int others = result.readings().size() - own.size();
        if (others <= Ranked.FEW) {
            return result.readings();
        }
        own.add(new Reading(new Rank(asking, function.name(), others, null), "value", result.value()));
        return own;
    }

    private static boolean isOther(Subject one, Subject asking) {
        return !one.equals(asking) && (one.inZone() == null || !Objects.equals(one.inZone(), asking.inZone()));
    }
}
