package yardstick.explain.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.problem.Language;
import yardstick.rule.Relation;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.PeriodUnit;

class SentenceTest {

    private static final Set<String> VALUES = Set.of(
            "NATIONAL",
            "PROVINCIAL",
            "MUNICIPAL",
            "HELD",
            "SOUGHT",
            "CITY",
            "ZONE",
            "PILOT",
            "FUNCTION",
            "BRAND",
            "PARK",
            "PROJECT",
            "POLICY",
            "TASK",
            "published",
            "assumed");

    @ParameterizedTest
    @EnumSource
    void every_sentence_fact_field_and_relation_is_worded_and_nothing_else(Language language) {
        Set<String> needed = new TreeSet<>();
        for (Sentence sentence : Sentence.values()) {
            needed.add(sentence.key());
        }
        for (Type type : Type.values()) {
            addType(type, needed);
        }
        for (PeriodUnit unit : PeriodUnit.values()) {
            needed.add("unit." + unit);
            needed.add("noun." + unit);
            needed.add("nouns." + unit);
        }
        for (Relation relation : Relation.values()) {
            needed.add("relation." + relation);
            if (relation.ordering()) {
                needed.add("relation.ID_" + relation);
            }
        }
        VALUES.forEach(value -> needed.add("value." + value));

        assertThat(Sentence.bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(needed)
                .allSatisfy(key ->
                        assertThat(Sentence.bundle(language).getString(key)).isNotEmpty());
    }

    private static void addType(Type type, Set<String> needed) {
        String name = type.name().toLowerCase(Locale.ROOT);
        if (type.pattern() != null) {
            needed.add("noun." + name);
            needed.add("nouns." + name);
            needed.add("unit." + type.name());
        }
        Vocabulary.fields(type).forEach((field, what) -> {
            needed.add("field." + name + "." + field);
            if (what.type() == Type.BOOLEAN) {
                needed.add("not-field." + name + "." + field);
            }
        });
    }

    @Test
    void a_sentence_has_the_same_blanks_in_both_languages() {
        for (Sentence sentence : Sentence.values()) {
            assertThat(blanks(Language.ZH, sentence)).as(sentence.key()).isEqualTo(blanks(Language.EN, sentence));
        }
    }

    private static int blanks(Language language, Sentence sentence) {
        return new MessageFormat(Sentence.bundle(language).getString(sentence.key()), Locale.ROOT)
                .getFormatsByArgumentIndex()
                .length;
    }
}
