package yardstick.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.problem.Words;

/** A part of a dossier: the document itself or one of its lists, with the fields that can stand there. */
enum DossierSection {
    DOSSIER("", "卷宗", "the dossier", "asOf note decided"),
    ZONES(
            "zones",
            "功能区",
            "a zone",
            "id name district level ecosystem managementBody leadingIndustries featuredIndustries functions layouts since"),
    PARTIES("parties", "主体", "a party", "id name type zone"),
    DESIGNATIONS(
            "designations",
            "赋能事项",
            "a designation",
            "id name kind status leadAgency industries functions layouts places after from until"),
    GRANTS("grants", "赋能", "a grant", "zone designation since withdrawn party"),
    APPLICATIONS("applications", "争取", "an application", "zone designation since party"),
    MEASURES("measures", "指标", "a measure", "zone designation name period value notApplicable party"),
    ATTRIBUTES("attributes", "属性", "an attribute", "zone designation name value period party"),
    MILESTONES("milestones", "里程碑", "a milestone", "zone designation id title due progress party"),
    DIFFICULTIES(
            "difficulties", "困难诉求", "a difficulty", "zone designation id title owner raised resolved answered party"),
    DECISIONS("decisions", "此前结论", "an earlier decision", "zone designation matter period outcome party");

    private static final int NONE = -1;

    private final String key;
    private final Words noun;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final String[] names;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> fields;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final FieldName[] spelled;

    @SuppressWarnings("ImmutableEnumChecker") // filled once
    private final Map<String, Integer> numbers;

    DossierSection(String key, String zh, String en, String fields) {
        this.key = key;
        this.noun = new Words(zh, en);
        this.names = Arrays.stream(fields.split(" ")).map(String::intern).toArray(String[]::new);
        this.fields = List.of(names);
        this.spelled = this.fields.stream().map(FieldName::new).toArray(FieldName[]::new);
        this.numbers = new HashMap<>();
        for (String field : this.fields) {
            numbers.put(field, numbers.size());
        }
    }

    /** The field of the document that holds the list. */
    String key() {
        return key;
    }

    /** What one entry is called. */
    Words noun() {
        return noun;
    }

    /**
     * The number of a field of one entry, from 0; negative if there is no such field.
     *
     * @param expected the number that it most likely is, as fields mostly come in their order
     */
    int number(String field, int expected) {
        return expected < names.length && isSame(names[expected], field) ? expected : number(field);
    }

    private int number(String field) {
        for (int number = 0; number < names.length; number++) {
            if (isSame(names[number], field)) {
                return number;
            }
        }
        return numbers.getOrDefault(field, NONE);
    }

    /** Whether a name is interned as those here are; an equal one that is not is found as well, not so soon. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(String name, String field) {
        return name == field;
    }

    /** The field of a number as it is spelled in a file; the last one for any number beyond. */
    FieldName spelled(int number) {
        return spelled[Math.min(number, spelled.length - 1)];
    }

    /** The fields of one entry, in the order in which they mostly come. */
    List<String> fields() {
        return fields;
    }

    /** The list that a field of the document holds. */
    static Optional<DossierSection> named(String key) {
        return Arrays.stream(values())
                .filter(s -> s != DOSSIER && s.key.equals(key))
                .findFirst();
    }

    /** Every field that the document itself can have. */
    static List<String> documentFields() {
        return Stream.concat(
                        DOSSIER.fields.stream(),
                        Arrays.stream(values()).filter(s -> s != DOSSIER).map(DossierSection::key))
                .toList();
    }
}
