package yardstick.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.rule.Field;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.Kind;

class PhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_phrase_kind_and_knowable_field_is_worded_and_nothing_else(String language) {
        Set<String> needed = new TreeSet<>();
        for (Phrase phrase : Phrase.values()) {
            needed.add(phrase.key());
        }
        for (Kind kind : Kind.values()) {
            needed.add("kind." + kind.word());
        }
        for (Type type : Set.of(Type.ZONE, Type.DESIGNATION)) {
            Vocabulary.fields(type).values().stream()
                    .filter(field -> field.role() == Field.Role.KNOWABLE)
                    .forEach(field -> needed.add("field." + field.name()));
        }

        ResourceBundle bundle = bundle(language);
        assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
    }

    @Test
    void a_phrase_has_the_same_blanks_in_both_languages() {
        for (Phrase phrase : Phrase.values()) {
            assertThat(blanks("zh", phrase)).as(phrase.key()).isEqualTo(blanks("en", phrase));
        }
    }

    private static int blanks(String language, Phrase phrase) {
        return new MessageFormat(bundle(language).getString(phrase.key()), Locale.ROOT)
                .getFormatsByArgumentIndex()
                .length;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("yardstick.report.style.messages", Locale.forLanguageTag(language));
    }
}
