package yardstick.explain.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import yardstick.problem.Language;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;

/** The words that a reader of accounts knows: those of the vocabulary, and the names in a policy and a dossier. */
final class Spoken {

    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    final Language language;
    final Dossier dossier;
    final Subject decided;
    /** Words for fields, each with the paths by which the facts of a type lead to one: {@code MEASURE zone.level}. */
    final Map<String, Map<Type, String>> fields = new TreeMap<>(LONGEST);
    /** The same for what holds or does not. */
    final Map<String, Map<Type, String>> truths = new TreeMap<>(LONGEST);

    final Map<String, Type> nouns = new TreeMap<>(LONGEST);
    final Map<String, String> codes = new TreeMap<>(LONGEST);
    final Map<String, String> relations = new TreeMap<>(LONGEST);
    final Map<String, String> orders = new TreeMap<>(LONGEST);
    final Map<String, String> measures = new TreeMap<>(LONGEST);
    final Map<String, String> parameters = new TreeMap<>(LONGEST);
    final Map<String, Fact> facts = new TreeMap<>(LONGEST);

    Spoken(Language language, Dossier dossier, Subject decided, List<String> measures, List<Parameter> parameters) {
        this.language = language;
        this.dossier = dossier;
        this.decided = decided;
        measures.forEach(name -> this.measures.put(name, name));
        parameters.forEach(parameter -> this.parameters.put(parameter.name(), parameter.name()));
        for (Type type : Type.values()) {
            paths(type, type, "", 0);
            if (type.pattern() != null) {
                nouns.put(word("noun." + lower(type)), type);
                nouns.put(word("nouns." + lower(type)), type);
            }
        }
        String unit = dossier.asOf().unit().name();
        nouns.put(word("noun." + unit), Type.MEASURE);
        nouns.put(word("nouns." + unit), Type.MEASURE);
        for (Map.Entry<String, String> sign : Map.of(
                        "EQUAL", "==", "UNEQUAL", "!=", "LESS", "<", "AT_MOST", "<=", "MORE", ">", "AT_LEAST", ">=")
                .entrySet()) {
            relations.put(word("relation." + sign.getKey()), sign.getValue());
            if (sign.getKey().length() < 5 || sign.getKey().startsWith("AT")) {
                orders.put(word("relation.ID_" + sign.getKey()), sign.getValue());
            }
        }
        for (String path : List.of("level", "kind", "status", "owner")) {
            codes(path).keySet().forEach(word -> codes.put(word, word));
        }
        facts();
    }

    private void facts() {
        for (Kind kind : Kind.values()) {
            for (Subject subject : dossier.subjects(kind)) {
                facts.put(name(subject), subject);
            }
        }
        for (Milestone milestone : dossier.milestones()) {
            owned(
                    milestone.of(),
                    Sentence.MILESTONE.of(milestone.id(), milestone.title()).in(language),
                    milestone);
        }
        for (Difficulty difficulty : dossier.difficulties()) {
            owned(
                    difficulty.of(),
                    Sentence.DIFFICULTY.of(difficulty.id(), difficulty.title()).in(language),
                    difficulty);
        }
    }

    private void owned(Subject of, String name, Fact fact) {
        facts.put(of == decided ? name : name(of) + possessive() + name, fact);
        if (of == decided) {
            facts.put(own() + possessive() + name, fact);
        }
    }

    private static String name(Subject subject) {
        String zone = subject.holder() == null
                ? ""
                : subject.holder().id() + " " + subject.holder().name();
        String designation = subject.ofDesignation() == null
                ? ""
                : subject.ofDesignation().id() + " " + subject.ofDesignation().name();
        return zone + (zone.isEmpty() || designation.isEmpty() ? "" : " × ") + designation;
    }

    String own() {
        return language == Language.ZH
                ? "本" + word("noun." + decided.subjectKind().word())
                : "this " + word("noun." + decided.subjectKind().word());
    }

    String possessive() {
        return language == Language.ZH ? "的" : "’s ";
    }

    /** The period so many periods back that a text names; -1 if it names none. */
    int back(String text) {
        for (int back = 0; back < 40; back++) {
            if (dossier.asOf().back(back).toString().equals(text)) {
                return back;
            }
        }
        return -1;
    }

    boolean zh() {
        return language == Language.ZH;
    }

    private static String lower(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private String word(String key) {
        return Sentence.bundle(language).getString(key);
    }

    private void paths(Type from, Type type, String prefix, int depth) {
        Vocabulary.fields(type).forEach((name, field) -> {
            String label = word("field." + lower(type) + "." + name);
            if (field.type() == Type.BOOLEAN) {
                truths.computeIfAbsent(label, any -> new HashMap<>()).putIfAbsent(from, prefix + name + " == true");
                truths.computeIfAbsent(word("not-field." + lower(type) + "." + name), any -> new HashMap<>())
                        .putIfAbsent(from, prefix + name + " == false");
            } else {
                fields.computeIfAbsent(label, any -> new HashMap<>()).putIfAbsent(from, prefix + name);
            }
            if (depth == 0 && (field.type() == Type.ZONE || field.type() == Type.DESIGNATION)) {
                paths(from, field.type(), name + ".", 1);
            }
        });
    }

    /** The codes that a field may have, by their words. */
    Map<String, String> codes(String path) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        List<String> known = new ArrayList<>(
                switch (field) {
                    case "level" -> List.of("NATIONAL", "PROVINCIAL", "MUNICIPAL");
                    case "kind" -> List.of("PILOT", "FUNCTION", "BRAND", "PARK", "PROJECT", "POLICY", "TASK");
                    case "status" -> List.of("HELD", "SOUGHT", "published", "assumed");
                    case "owner" -> List.of("CITY", "ZONE");
                    default -> List.of();
                });
        Map<String, String> words = new TreeMap<>(LONGEST);
        known.forEach(code -> words.put(word("value." + code), code));
        return words;
    }

    static String number(String text) {
        return new BigDecimal(text).toPlainString();
    }
}
