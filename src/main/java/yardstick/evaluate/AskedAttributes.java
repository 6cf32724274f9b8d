package yardstick.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** The attributes that rules ask for, one of each period. */
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
        AttributesOfSubject said = new AttributesOfSubject(subject, dossier, indicators);
        List<Attribute> all = new ArrayList<>();
        asked.forEach((name, most) -> {
            for (int back = 0; back < Math.min(most, subject.tenure()); back++) {
                all.add(said.in(name, back));
            }
        });
        return List.copyOf(all);
    }
}
