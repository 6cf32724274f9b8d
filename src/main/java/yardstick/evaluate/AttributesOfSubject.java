package yardstick.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Subject;

/** What a dossier says of one subject in words: what it says of every period is said of each that has no word of its own. */
public final class AttributesOfSubject {

    private final Subject subject;
    private final Dossier dossier;
    private final Indicators indicators;
    private final Map<String, Map<Integer, Attribute>> dated = new HashMap<>();
    private final Map<String, Attribute> always = new HashMap<>();

    /** The catalogue says what an attribute can be that is not known. */
    public AttributesOfSubject(Subject subject, Dossier dossier, Indicators indicators) {
        this.subject = subject;
        this.dossier = dossier;
        this.indicators = indicators;
        for (Attribute given : dossier.attributes(subject)) {
            if (given.period() == null) {
                always.put(given.name(), given);
            } else {
                dated.computeIfAbsent(given.name(), any -> new HashMap<>()).put(given.back(), given);
            }
        }
    }

    /** An attribute so many periods back; without a value where the dossier has none. */
    public Attribute in(String name, int back) {
        Attribute own = dated.getOrDefault(name, Map.of()).get(back);
        if (own != null && own.value() != null) {
            return own;
        }
        @Nullable Attribute said = own == null ? always.get(name) : own;
        String value = said == null ? null : said.value();
        List<String> possible = value == null ? indicators.texts(name, subject.subjectKind()) : List.of();
        return new Attribute(subject, name, dossier.asOf().back(back), back, value, possible);
    }
}
