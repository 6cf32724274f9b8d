package yardstick.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** The attributes that rules ask for, one of each period: what a dossier says of every period is said of each that has no word of its own. */
final class AskedAttributes {

    private final AskedPeriods periods;
    private final Indicators indicators;

    AskedAttributes(List<Rule> rules, Map<String, Parameter> parameters, Indicators indicators) {
        this.indicators = indicators;
        this.periods = new AskedPeriods(Type.ATTRIBUTE, name -> true, rules, parameters);
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    /** All that are asked for of a subject, by name and from the current period back; without a value where the dossier has none. */
    List<Attribute> of(Subject subject, Dossier dossier) {
        Map<String, Integer> asked = periods.of(subject.subjectKind());
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Integer, Attribute>> dated = new HashMap<>();
        Map<String, Attribute> always = new HashMap<>();
        for (Attribute given : dossier.attributes(subject)) {
            if (given.period() == null) {
                always.put(given.name(), given);
            } else {
                dated.computeIfAbsent(given.name(), any -> new HashMap<>()).put(given.back(), given);
            }
        }
        List<Attribute> all = new ArrayList<>();
        asked.forEach((name, most) -> {
            Attribute every = always.get(name);
            for (int back = 0; back < Math.min(most, subject.tenure()); back++) {
                Attribute own = dated.getOrDefault(name, Map.of()).get(back);
                all.add(
                        own != null && own.value() != null
                                ? own
                                : in(dossier, subject, name, back, own == null ? every : null));
            }
        });
        return List.copyOf(all);
    }

    private Attribute in(Dossier dossier, Subject subject, String name, int back, @Nullable Attribute every) {
        String value = every == null ? null : every.value();
        List<String> possible = value == null ? indicators.texts(name, subject.subjectKind()) : List.of();
        return new Attribute(subject, name, dossier.asOf().back(back), back, value, possible);
    }
}
